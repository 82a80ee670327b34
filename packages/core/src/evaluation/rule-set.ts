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
  hash: 'efb8da0e6517ddf00c081555c4b740b4817e39024638965150a6b03d32f0cbff',
} as const;

/** The rule set that an evaluation was made with. */
export type RuleSet = typeof ruleSet;
