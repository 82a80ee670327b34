import type { Fact } from './fact.ts';
import { libertyFacts } from './liberty.ts';
import { personFacts } from './person.ts';
import { returnFacts } from './return.ts';
import { riskFacts } from './risk.ts';

/**
 * The facts that decide what the case profile and most forms ask, and those that these rest on.
 *
 * Whoever only validates a form needs no others, but for those that the form names itself.
 */
export const formFacts = {
  ...personFacts,
  ...libertyFacts,
  ...returnFacts,
  ...riskFacts,
} as const satisfies Readonly<Record<string, Fact>>;
