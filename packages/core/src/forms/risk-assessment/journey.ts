import { answered } from '../../conditions/condition.ts';
import { choice, choices, yesNo } from '../../questions/question.ts';
import { section } from '../../questions/section.ts';

/** The journey: Whether anything could go wrong on the way or on arrival, and what would make the journey easier to bear. */
export const journey = section({
  id: 'journey',
  painful: false,
  questions: {
    'riskAssessment.journey.afraid': choices(
      ['no', 'of-travelling', 'of-being-found', 'of-arrival', 'of-officials', 'other'],
      {
        category: 'views-wishes',
        answeredBy: ['person', 'returning', 'receiving'],
        exclusive: ['no'],
        basis: ['er1.204', 'er1.201', 'er1.202'],
      },
    ),
    'riskAssessment.journey.dangers': choices(
      [
        'none',
        'known-route',
        'transit',
        'border-control',
        'on-arrival',
        'police-custody',
        'last-leg',
        'health',
        'other',
      ],
      {
        category: 'protection-security',
        answeredBy: ['returning', 'receiving', 'person'],
        required: 'always',
        exclusive: ['none'],
        basis: ['gp1.25', 'er1.33', 'er1.52', 'er5.113', 'er5.114'],
      },
    ),
    'riskAssessment.journey.escortWished': choice(['no', 'woman', 'man', 'anyone', 'someone-they-know'], {
      category: 'views-wishes',
      answeredBy: ['person'],
      basis: ['er1.202', 'er1.204', 'er7.15'],
    }),
    'riskAssessment.journey.metOnArrivalWished': yesNo({
      category: 'views-wishes',
      answeredBy: ['person'],
      basis: ['er1.203', 'er1.204'],
    }),
    'riskAssessment.journey.saferMeansPossible': yesNo({
      category: 'protection-security',
      answeredBy: ['returning', 'receiving'],
      basis: ['er1.205', 'er1.33'],
    }),
    'riskAssessment.journey.explained': yesNo({
      category: 'process',
      answeredBy: ['returning', 'person'],
      required: 'always',
      basis: ['er1.216', 'gp1.84'],
    }),
    'riskAssessment.journey.transitProtection': yesNo({
      category: 'protection-security',
      answeredBy: ['returning'],
      relevant: answered('profile.states.transit'),
      basis: ['gp1.25', 'gp4.56', 'er7.14'],
    }),
  },
});
