import type { Condition } from '../../conditions/condition.ts';
import type { FactName } from '../../facts/facts.ts';
import { all, any, every, fact, is } from '../conditions.ts';

/** True when each claim that is not over fulfils the condition, and the plan leaves out none that the profile knows of. */
export function everyOpenClaim(where: Condition<string, FactName>): Condition<string, FactName> {
  return all(
    fact('claims.allListed'),
    every('plan.remedies.claims[]', any(is('.stage', 'paid', 'refused-finally', 'given-up'), where)),
  );
}
