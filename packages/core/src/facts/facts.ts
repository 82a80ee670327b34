import { childFacts } from './child.ts';
import { contactFacts } from './contacts.ts';
import { cooperationFacts } from './cooperation.ts';
import { departureFacts } from './departure.ts';
import { consentFacts } from './consent.ts';
import type { Fact } from './fact.ts';
import { formFacts } from './form-facts.ts';
import { monitoringFacts } from './monitoring.ts';
import { reintegrationFacts } from './reintegration.ts';
import { remediesFacts } from './remedies.ts';
import { protectionFacts } from './protection.ts';

const register = {
  ...formFacts,
  ...consentFacts,
  ...monitoringFacts,
  ...childFacts,
  ...reintegrationFacts,
  ...remediesFacts,
  ...cooperationFacts,
  ...departureFacts,
  ...contactFacts,
  ...protectionFacts,
} as const;

/** The name of a fact. */
export type FactName = keyof typeof register;

/** Every derived fact, by name. */
export const facts: Readonly<Record<FactName, Fact>> = register;

/** Says whether a text names a fact. */
export function isFactName(name: string): name is FactName {
  return Object.hasOwn(register, name);
}
