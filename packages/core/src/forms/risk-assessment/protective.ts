import { is } from '../../conditions/condition.ts';
import { choices, longText, yesNo } from '../../questions/question.ts';
import { section } from '../../questions/section.ts';

/** What protects the person: What would help the person, and which strengths they already have. */
export const protective = section({
  id: 'protective',
  painful: false,
  questions: {
    'riskAssessment.protective.network': yesNo({
      category: 'family',
      answeredBy: ['person', 'returning', 'receiving'],
      basis: ['gp5.58', 'gp5.59', 'gp5.60', 'gp5.61', 'er1.138'],
    }),
    'riskAssessment.protective.supportiveRelative': choices(
      ['parent', 'sibling', 'other-family', 'partner', 'friend', 'organisation'],
      {
        category: 'family',
        answeredBy: ['person', 'returning', 'receiving'],
        relevant: is('riskAssessment.protective.network', 'yes'),
        basis: ['er1.138', 'er1.139'],
      },
    ),
    'riskAssessment.protective.skills': choices(
      [
        'trade',
        'office',
        'care',
        'farming',
        'languages',
        'driving',
        'cooking',
        'digital',
        'other',
        'nothing-yet',
      ],
      {
        category: 'education-work',
        answeredBy: ['person', 'returning', 'receiving'],
        exclusive: ['nothing-yet'],
        basis: ['er5.129', 'er5.130'],
      },
    ),
    'riskAssessment.protective.savings': yesNo({
      category: 'education-work',
      answeredBy: ['person', 'returning', 'receiving'],
      basis: ['er5.127'],
    }),
    'riskAssessment.protective.papersInHand': yesNo({
      category: 'identity',
      answeredBy: ['person', 'returning', 'receiving'],
      basis: ['er5.225', 'er3.17'],
    }),
    'riskAssessment.protective.organisationThere': yesNo({
      category: 'process',
      answeredBy: ['returning', 'receiving'],
      basis: ['er7.61', 'er5.124'],
    }),
    'riskAssessment.protective.whatHasWorked': longText({
      category: 'views-wishes',
      answeredBy: ['person', 'returning', 'receiving'],
      basis: ['gp5.58', 'gp5.54'],
    }),
  },
});
