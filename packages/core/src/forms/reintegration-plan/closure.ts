import { known } from '../../conditions/condition.ts';
import { choice, date, longText, text, yesNo } from '../../questions/question.ts';
import { section } from '../../questions/section.ts';

/** Ending the plan: Fill this in only when the plan ends. */
export const closure = section({
  id: 'closure',
  painful: false,
  questions: {
    'plan.closure.on': date({
      category: 'process',
      answeredBy: ['returning'],
      reserved: ['not-known'],
      basis: ['er4.33', 'er5.161', 'er7.84'],
    }),
    'plan.closure.reason': choice(
      [
        'goals-reached',
        'person-wishes',
        'moved-to-other-plan',
        'lost-contact',
        'not-safe-to-continue',
        'no-means',
        'died',
        'other',
      ],
      {
        category: 'process',
        answeredBy: ['returning'],
        relevant: known('plan.closure.on'),
        reserved: ['not-known'],
        basis: ['gp7.23', 'er4.33', 'er5.161', 'er5.195', 'er7.84'],
      },
    ),
    'plan.closure.solutionLasting': yesNo({
      category: 'process',
      answeredBy: ['returning', 'receiving', 'guardian'],
      relevant: known('plan.closure.on'),
      reserved: ['not-known', 'declined', 'not-asked'],
      basis: ['gp7.23', 'er4.33', 'er4.111', 'er4.119', 'er5.217'],
    }),
    'plan.closure.personView': longText({
      category: 'views-wishes',
      answeredBy: ['person'],
      relevant: known('plan.closure.on'),
      reserved: ['not-known', 'declined', 'not-asked'],
      basis: ['er5.173', 'er5.191', 'er5.192', 'er5.213'],
    }),
    'plan.closure.doorOpen': text({
      category: 'process',
      answeredBy: ['returning', 'receiving'],
      relevant: known('plan.closure.on'),
      reserved: ['not-known'],
      basis: ['in.13', 'er5.161', 'er5.195'],
    }),
  },
});
