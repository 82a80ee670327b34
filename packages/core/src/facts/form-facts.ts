import { consentFacts } from './consent.ts';
import type { Fact } from './fact.ts';
import { libertyFacts } from './liberty.ts';
import { monitoringFacts } from './monitoring.ts';
import { personFacts } from './person.ts';
import { returnFacts } from './return.ts';
import { riskFacts } from './risk.ts';

/** The facts that decide what a form asks, and those that these rest on. Whoever only validates needs no others. */
export const formFacts = {
  ...consentFacts,
  ...personFacts,
  ...libertyFacts,
  ...monitoringFacts,
  ...returnFacts,
  ...riskFacts,
} as const satisfies Readonly<Record<string, Fact>>;
