import { facts } from '../facts/facts.ts';
import { parameters } from '../facts/parameters.ts';
import { legalGrounds } from '../provisions/legal.ts';
import { protectionOptions } from '../options/options.ts';
import { rules } from '../rules/rules.ts';
import { conflicts } from './conflicts.ts';

/**
 * Writes down what the rules say, so that it can be hashed: JSON with the keys of every object in order.
 *
 * A fact that is derived by a function stands by its name and provisions; its code is the version's.
 */
export function ruleSetContent(): string {
  const byId = rules.toSorted((one, other) => (one.id < other.id ? -1 : 1));
  return JSON.stringify(
    { rules: byId, options: protectionOptions, conflicts, facts, parameters, legalGrounds },
    (_, value: unknown) =>
      typeof value === 'object' && value !== null && !Array.isArray(value)
        ? Object.fromEntries(Object.entries(value).toSorted(([one], [other]) => (one < other ? -1 : 1)))
        : value,
  );
}
