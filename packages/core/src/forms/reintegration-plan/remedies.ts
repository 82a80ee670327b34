import { choices } from '../../questions/question.ts';
import { section } from '../../questions/section.ts';

/** Putting right what was done: Every person who was trafficked has a right to have the harm put right, whatever their papers, whether or not they help the police, and whether or not anyone is found or convicted. */
export const remedies = section({
  id: 'remedies',
  painful: true,
  questions: {
    'plan.remedies.legalAidScope': choices(
      [
        'criminal-case',
        'compensation',
        'civil-case',
        'labour-case',
        'immigration',
        'asylum',
        'appeal',
        'none',
      ],
      {
        category: 'legal-proceedings',
        answeredBy: ['returning'],
        reserved: ['not-known'],
        exclusive: ['none'],
        basis: [
          'gp2.30',
          'gp2.31',
          'gp2.32',
          'gp2.33',
          'gp2.34',
          'er2.65',
          'er2.78',
          'er2.82',
          'er2.83',
          'er2.89',
          'er2.90',
          'er2.93',
          'er2.94',
          'er2.95',
          'er2.96',
          'er2.103',
        ],
      },
    ),
  },
});
