import { all, is, known, not } from '../../conditions/condition.ts';
import { choices, longText } from '../../questions/question.ts';
import { section } from '../../questions/section.ts';

/** The journey and arrival: How the return itself went. */
export const journey = section({
  id: 'journey',
  painful: true,
  questions: {
    'monitoring.journey.incidents': choices(
      [
        'force',
        'held',
        'questioned',
        'shown-as-trafficked',
        'separated',
        'not-met',
        'belongings-lost',
        'papers-marked',
        'illness',
        'approached',
        'insulted',
        'other',
        'none',
      ],
      {
        category: 'protection-security',
        answeredBy: ['person'],
        relevant: all(
          is('monitoring.contact.outcome', 'met', 'spoke', 'message'),
          is('monitoring.contact.agreedNow', 'yes'),
          is('monitoring.contact.due', 'journey', 'month-1'),
        ),
        reserved: ['not-known', 'declined', 'not-asked'],
        exclusive: ['none'],
        basis: ['gp1.44', 'gp1.81', 'gp5.40', 'er1.52', 'er1.203'],
      },
    ),
    'monitoring.journey.details': longText({
      category: 'protection-security',
      answeredBy: ['person'],
      relevant: all(
        is('monitoring.contact.outcome', 'met', 'spoke', 'message'),
        is('monitoring.contact.agreedNow', 'yes'),
        is('monitoring.contact.due', 'journey', 'month-1'),
        known('monitoring.journey.incidents'),
        not(is('monitoring.journey.incidents', 'none')),
      ),
      reserved: ['not-known', 'declined', 'not-asked'],
      basis: ['gp1.44', 'gp1.81'],
    }),
  },
});
