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
  hash: 'd7ef7cb053a7f6873c435c051880d0bb1b04508a6500e764e6bada3c02fdebce',
} as const;

/** The rule set that an evaluation was made with. */
export type RuleSet = typeof ruleSet;
