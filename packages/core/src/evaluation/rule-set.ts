/**
 * The rule set of this version: what to name, so that another organisation can make an evaluation again.
 *
 * `hash` is the SHA-256 of what the rules say, in the canonical form of `ruleSetContent`: rules, facts that are
 * conditions, parameters, and the ground of every provision. A test keeps it true; `npm run rule-set -w packages/core`
 * renews it.
 */
export const ruleSet = {
  id: 'safe-return',
  version: 1,
  hash: '9e7b936194d640050dddf0392a513369c9ebf0414103d37f1fc30826aaf74256',
} as const;

/** The rule set that an evaluation was made with. */
export type RuleSet = typeof ruleSet;
