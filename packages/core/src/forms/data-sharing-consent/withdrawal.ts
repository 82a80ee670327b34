import { all, is, some, unless } from '../../conditions/condition.ts';
import { choice, choices, date, reference, repeat, text, yesNo } from '../../questions/question.ts';
import { section } from '../../questions/section.ts';

const takenBack = some(
  'consent.events[]',
  is('.kind', 'withdrawn', 'narrowed', 'revoked-by-other', 'expired', 'invalidated'),
);

/** After consent was taken back: each recipient who holds something is told, and asked to stop and to delete. */
export const withdrawal = section({
  id: 'withdrawal',
  painful: false,
  questions: {
    'consent.heldByOthers': yesNo({
      category: 'process',
      answeredBy: ['returning'],
      relevant: takenBack,
      required: 'always',
      reserved: ['not-known'],
      basis: ['er5.169', 'er1.233'],
    }),
    'consent.afterWithdrawal[]': repeat({
      category: 'process',
      answeredBy: ['returning'],
      relevant: all(takenBack, unless('consent.heldByOthers', 'no')),
      required: is('consent.heldByOthers', 'yes'),
      basis: ['er5.169', 'er1.233'],
    }),
    'consent.afterWithdrawal[].grant': reference('consent.grants[]', {
      orAll: true,
      category: 'process',
      answeredBy: ['returning'],
      reserved: [],
      basis: ['er5.169'],
    }),
    'consent.afterWithdrawal[].recipient': text({
      category: 'process',
      answeredBy: ['returning'],
      required: 'always',
      reserved: ['not-known'],
      basis: ['er5.169', 'er1.246'],
    }),
    'consent.afterWithdrawal[].toldOn': date({
      category: 'process',
      answeredBy: ['returning'],
      required: 'always',
      reserved: ['not-known'],
      basis: ['er5.169'],
    }),
    'consent.afterWithdrawal[].asked': choices(['stop-using', 'delete', 'return', 'tell-others'], {
      category: 'process',
      answeredBy: ['returning'],
      reserved: [],
      basis: ['er5.169', 'er1.233'],
    }),
    'consent.afterWithdrawal[].answer': choice(['done', 'in-part', 'refused', 'no-answer'], {
      category: 'process',
      answeredBy: ['returning'],
      reserved: ['not-known'],
      basis: ['er5.169', 'er1.233'],
    }),
    'consent.afterWithdrawal[].answeredOn': date({
      category: 'process',
      answeredBy: ['returning'],
      relevant: is('.answer', 'done', 'in-part', 'refused'),
      reserved: ['not-known'],
      basis: ['er5.169'],
    }),
    'consent.afterWithdrawal[].personToldOn': date({
      category: 'process',
      answeredBy: ['returning'],
      reserved: ['not-known'],
      basis: ['er5.169', 'er1.233'],
    }),
  },
});
