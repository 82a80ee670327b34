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
  hash: '8eae70fa96c1b566b76dcd2c4c98fe287b353025486a5f37442f1ba7e9282506',
} as const;

/** The rule set that an evaluation was made with. */
export type RuleSet = typeof ruleSet;
