import { is, known, not } from '../../conditions/condition.ts';
import { choice, date, longText, yesNo } from '../../questions/question.ts';
import { section } from '../../questions/section.ts';

/** Ready to leave: Most of this page is worked out from your answers: what is in place, what is missing, what is not known. */
export const departure = section({
  id: 'departure',
  painful: false,
  questions: {
    'plan.departure.checkedOn': date({
      category: 'process',
      answeredBy: ['returning'],
      relevant: not(is('plan.mode', 'stay')),
      reserved: ['not-known'],
      basis: ['gp1.44', 'gp7.01', 'er1.180'],
    }),
    'plan.departure.personStillWants': choice(['yes', 'unsure', 'no', 'wants-later'], {
      category: 'views-wishes',
      answeredBy: ['person'],
      relevant: not(is('plan.mode', 'stay')),
      required: known('plan.departure.checkedOn'),
      reserved: ['not-known', 'declined', 'not-asked'],
      basis: ['er1.30', 'er1.41', 'er5.147'],
    }),
    'plan.departure.fitNow': yesNo({
      category: 'health',
      answeredBy: ['returning', 'person'],
      relevant: not(is('plan.mode', 'stay')),
      required: known('plan.departure.checkedOn'),
      reserved: ['not-known', 'declined', 'not-asked'],
      basis: ['gp1.77', 'er1.55', 'er1.198'],
    }),
    'plan.departure.newDangers': yesNo({
      category: 'protection-security',
      answeredBy: ['returning', 'receiving', 'person'],
      relevant: not(is('plan.mode', 'stay')),
      required: known('plan.departure.checkedOn'),
      reserved: ['not-known', 'declined', 'not-asked'],
      basis: ['er1.52', 'er1.178', 'er1.180'],
    }),
    'plan.departure.openPoints': longText({
      category: 'process',
      answeredBy: ['returning', 'receiving'],
      relevant: not(is('plan.mode', 'stay')),
      reserved: ['not-known'],
      basis: ['er1.207', 'er7.07', 'er7.63'],
    }),
  },
});
