import type { Trace } from '../conditions/trace.ts';
import type { Citation } from '../rules/force.ts';
import type { Finding, Outcome } from '../rules/finding.ts';

/** Why a finding came out as it did: the trees of its conditions with the value of each leaf, and what stands behind it. */
export interface Explanation {
  readonly rule: string;
  readonly outcome: Outcome;
  /** Whether the rule speaks to this case at all. */
  readonly when: Trace;
  /** Whether what it expects is there; absent where the rule does not apply, or may not. */
  readonly expect?: Trace;
  readonly citations: readonly Citation[];
}

/** Explains a finding, also one that has travelled as JSON. */
export function explain(finding: Finding): Explanation {
  const { rule, outcome, citations, trace } = finding;
  return { rule, outcome, ...trace, citations };
}
