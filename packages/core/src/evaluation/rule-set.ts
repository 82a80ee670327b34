/**
 * The rule set of this version: what to name, so that another organisation can make an evaluation again.
 *
 * `hash` is the SHA-256 of what the rules say, in the canonical form of `ruleSetContent`: rules, facts that are
 * conditions, parameters, and the ground of every provision. A test keeps it true; `npm run rule-set -w packages/core`
 * renews it.
 */
export const ruleSet = {
  id: 'safe-return',
  version: 2,
  hash: 'abb5816c6ac2c849f240abd569d283ffa0a9ca113fd1145a84385887b5929fae',
} as const;

/** The rule set that an evaluation was made with. */
export type RuleSet = typeof ruleSet;
