import { isUnknown } from '../answers/reserved.ts';
import type { Context } from '../conditions/evaluate.ts';
import { disjunctionOf, truthOf, type Truth } from '../conditions/truth.ts';
import type { Fact } from './fact.ts';

/** Whether an entry that was agreed to goes to a recipient in another country than the one the person is in. */
function sharesAbroad(context: Context): Truth {
  const here = context.answer('profile.states.returning');
  const rows = context.rows('consent.grants[]');
  if (!rows) return 'unknown';
  const agreed = rows.filter((row) => context.answer('.answer', row) === 'agrees');
  return disjunctionOf(agreed, (row) => {
    const there = context.answer('.recipient.country', row);
    return isUnknown(here) || isUnknown(there) ? 'unknown' : truthOf(here !== there);
  });
}

/** Facts about the consent to sharing. */
export const consentFacts = {
  'consent.sharesAbroad': { basis: ['er1.243', 'er1.244'], truth: sharesAbroad },
} as const satisfies Record<string, Fact>;
