import { choices, date, repeat, text, yesNo } from '../../questions/question.ts';
import { section } from '../../questions/section.ts';

/** Where it is kept: each place with a copy. */
export const storage = section({
  id: 'storage',
  painful: false,
  questions: {
    'consent.storage[]': repeat({
      category: 'process',
      answeredBy: ['returning'],
      basis: ['er1.229', 'er1.230', 'er1.241', 'er1.253'],
    }),
    'consent.storage[].where': text({
      category: 'process',
      answeredBy: ['returning'],
      reserved: ['not-known'],
      basis: ['er1.229', 'er1.253'],
    }),
    'consent.storage[].whoSees': text({
      category: 'process',
      answeredBy: ['returning'],
      reserved: ['not-known'],
      basis: ['er1.230', 'er1.245', 'er1.241'],
    }),
    'consent.storage[].protectedBy': choices(
      ['access-by-role', 'encrypted', 'changes-logged', 'sharing-logged', 'locked-away', 'none'],
      {
        category: 'process',
        answeredBy: ['returning'],
        reserved: ['not-known'],
        exclusive: ['none'],
        basis: ['er1.230', 'er1.231', 'er1.232', 'er1.241', 'er1.242'],
      },
    ),
    'consent.storage[].until': date({
      category: 'process',
      answeredBy: ['returning'],
      reserved: ['not-known'],
      basis: ['er1.229'],
    }),
    'consent.storage[].couldHarm': yesNo({
      category: 'protection-security',
      answeredBy: ['returning'],
      reserved: ['not-known'],
      basis: ['er1.252', 'er1.253'],
    }),
  },
});
