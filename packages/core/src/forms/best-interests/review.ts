import { answered } from '../../conditions/condition.ts';
import { choice, choices, date, longText, repeat, yesNo } from '../../questions/question.ts';
import { section } from '../../questions/section.ts';

/** Looking again: The determination goes on until a lasting solution is in place and works. */
export const review = section({
  id: 'review',
  painful: false,
  questions: {
    'bestInterests.review.nextOn': date({
      category: 'process',
      answeredBy: ['returning'],
      basis: ['er4.33', 'er7.72', 'er3.34'],
    }),
    'bestInterests.review.reopenWhen': choices(
      [
        'child-asks',
        'view-changed',
        'new-risk',
        'family-news',
        'placement-changes',
        'solution-fails',
        'permit-ends',
        'new-evidence',
        'other',
      ],
      {
        category: 'process',
        answeredBy: ['returning'],
        basis: ['er4.33', 'er3.34', 'er4.57', 'er7.75'],
      },
    ),
    'bestInterests.review.atEighteen': choice(
      [
        'other-permit',
        'humanitarian-stay',
        'protected-status',
        'lives-there-by-right',
        'support-after-eighteen',
        'nothing-planned',
      ],
      {
        category: 'migration-status',
        answeredBy: ['returning'],
        basis: ['er4.165', 'er4.105', 'gp4.10'],
      },
    ),
    'bestInterests.review.reviews[]': repeat({
      category: 'protection-security',
      answeredBy: ['returning', 'receiving'],
      basis: ['er7.72', 'er7.73', 'er5.71', 'er4.33', 'er7.74', 'er7.75'],
    }),
    'bestInterests.review.reviews[].on': date({
      category: 'process',
      answeredBy: ['returning', 'receiving'],
      basis: ['er7.72'],
    }),
    'bestInterests.review.reviews[].treatment': longText({
      category: 'protection-security',
      answeredBy: ['returning', 'receiving'],
      basis: ['er7.73', 'er7.74', 'er7.75'],
    }),
    'bestInterests.review.reviews[].childWords': longText({
      category: 'views-wishes',
      answeredBy: ['person'],
      basis: ['er7.73'],
    }),
    'bestInterests.review.reviews[].stillBest': yesNo({
      category: 'protection-security',
      answeredBy: ['returning', 'receiving', 'guardian'],
      basis: ['er5.71', 'er7.72', 'er3.34'],
    }),
    'bestInterests.review.carriedOutOn': date({
      category: 'process',
      answeredBy: ['returning', 'receiving'],
      // A solution that has not been carried out yet is a definite answer: the reviews go on.
      reserved: ['not-known', 'not-asked', 'not-applicable'],
      basis: ['er4.33', 'er4.111'],
    }),
    'bestInterests.review.guardianConfirms': yesNo({
      category: 'views-wishes',
      answeredBy: ['guardian'],
      relevant: answered('bestInterests.review.carriedOutOn'),
      basis: ['er4.111'],
    }),
  },
});
