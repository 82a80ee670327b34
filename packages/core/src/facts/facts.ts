import type { Fact } from './fact.ts';
import { personFacts } from './person.ts';
import { returnFacts } from './return.ts';
import { riskFacts } from './risk.ts';

const register = { ...personFacts, ...returnFacts, ...riskFacts } as const;

/** The name of a fact. */
export type FactName = keyof typeof register;

/** Every derived fact, by name. */
export const facts: Readonly<Record<FactName, Fact>> = register;

/** Says whether a text names a fact. */
export function isFactName(name: string): name is FactName {
  return Object.hasOwn(register, name);
}
