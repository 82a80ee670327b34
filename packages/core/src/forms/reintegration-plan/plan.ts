import { choice } from '../../questions/question.ts';
import { section } from '../../questions/section.ts';

/** The plan: This is the plan for the time before, during and after the move. */
export const plan = section({
  id: 'plan',
  painful: false,
  questions: {
    'plan.mode': choice(['return', 'stay', 'third-country'], {
      category: 'process',
      answeredBy: ['returning'],
      required: 'always',
      reserved: [],
      basis: ['gp1.71', 'er1.106', 'er5.184', 'er5.186'],
    }),
  },
});
