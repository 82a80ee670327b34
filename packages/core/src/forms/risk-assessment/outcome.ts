import { fact, is } from '../../conditions/condition.ts';
import { choice, choices, date, longText, text, yesNo } from '../../questions/question.ts';
import { section } from '../../questions/section.ts';

/** The result: What the assessment found. */
export const outcome = section({
  id: 'outcome',
  painful: false,
  questions: {
    'riskAssessment.outcome.opinion': choice(
      ['return-would-endanger', 'more-protection-needed', 'more-must-be-known', 'no-danger-found'],
      {
        category: 'process',
        answeredBy: ['returning', 'receiving'],
        required: 'always',
        basis: ['gp1.25', 'gp1.29', 'er1.71', 'er3.02'],
      },
    ),
    'riskAssessment.outcome.reasons': longText({
      category: 'process',
      answeredBy: ['returning', 'receiving'],
      required: 'always',
      basis: ['er1.70', 'er1.91', 'gp2.07'],
    }),
    'riskAssessment.outcome.against': longText({
      category: 'process',
      answeredBy: ['returning', 'receiving'],
      basis: ['gp2.07', 'er1.91'],
    }),
    'riskAssessment.outcome.disagreementAmongAssessors': yesNo({
      category: 'process',
      answeredBy: ['returning', 'receiving'],
      basis: ['er1.74', 'er7.29', 'er7.28'],
    }),
    'riskAssessment.outcome.disagreementText': longText({
      category: 'process',
      answeredBy: ['returning', 'receiving'],
      relevant: is('riskAssessment.outcome.disagreementAmongAssessors', 'yes'),
      required: 'always',
      basis: ['er1.74', 'er7.29'],
    }),
    'riskAssessment.outcome.secondReader': yesNo({
      category: 'process',
      answeredBy: ['returning', 'receiving'],
      basis: ['er1.69', 'er1.74'],
    }),
    'riskAssessment.outcome.secondReaderRole': text({
      category: 'process',
      answeredBy: ['returning', 'receiving'],
      relevant: is('riskAssessment.outcome.secondReader', 'yes'),
      basis: ['er1.69'],
    }),
    'riskAssessment.outcome.secondReadOn': date({
      category: 'process',
      answeredBy: ['returning', 'receiving'],
      relevant: is('riskAssessment.outcome.secondReader', 'yes'),
      basis: ['er1.69'],
    }),
    'riskAssessment.outcome.nextReview': date({
      category: 'process',
      answeredBy: ['returning', 'receiving'],
      basis: ['er1.178', 'er1.180'],
    }),
    'riskAssessment.outcome.reviewTriggers': choices(
      [
        'new-threat',
        'release',
        'court-case',
        'health',
        'family',
        'destination',
        'country-situation',
        'persons-wish',
        'before-departure',
      ],
      {
        category: 'process',
        answeredBy: ['returning', 'receiving'],
        basis: ['er1.178', 'er1.180', 'er3.119'],
      },
    ),
    'riskAssessment.outcome.statusToldThere': choice(['no', 'planned', 'told'], {
      category: 'trafficking-experience',
      answeredBy: ['returning', 'receiving'],
      required: 'always',
      basis: ['er1.247', 'er1.248', 'er1.249'],
    }),
    'riskAssessment.outcome.statusToldConsent': yesNo({
      category: 'trafficking-experience',
      answeredBy: ['person', 'returning'],
      relevant: is('riskAssessment.outcome.statusToldThere', 'planned', 'told'),
      required: 'always',
      basis: ['er1.247', 'er1.78'],
    }),
    'riskAssessment.outcome.passedTo': choices(
      [
        'nobody',
        'organisation-here',
        'organisation-there',
        'authority-here',
        'authority-there',
        'lawyer',
        'guardian',
        'health',
      ],
      {
        category: 'process',
        answeredBy: ['returning', 'receiving'],
        exclusive: ['nobody'],
        basis: ['er1.78', 'er1.246', 'er1.248', 'er1.228'],
      },
    ),
    'riskAssessment.outcome.otherStateTold': choice(['yes', 'no', 'person-against', 'not-safe'], {
      category: 'process',
      answeredBy: ['returning'],
      relevant: fact('risk.anyStands'),
      basis: ['er5.140', 'er1.78'],
    }),
  },
});
