import { is, not } from '../../conditions/condition.ts';
import { text } from '../../questions/question.ts';
import { section } from '../../questions/section.ts';

/** Arrival and the first days: The first days after arrival are often the most dangerous. */
export const arrival = section({
  id: 'arrival',
  painful: false,
  questions: {
    'plan.arrival.metBy': text({
      category: 'process',
      answeredBy: ['returning', 'receiving', 'person'],
      relevant: not(is('plan.mode', 'stay')),
      required: 'always',
      reserved: ['not-known', 'declined', 'not-asked', 'not-applicable'],
      basis: ['er1.203', 'er5.113', 'er7.12', 'er7.13'],
    }),
  },
});
