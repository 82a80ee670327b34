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
  hash: '14c07633c36a3a1809d363f90c7773b7bd63992bea4d0faf1d6eb4b3191a33ac',
} as const;

/** The rule set that an evaluation was made with. */
export type RuleSet = typeof ruleSet;
