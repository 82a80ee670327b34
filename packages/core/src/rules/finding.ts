import type { Looked, Trace } from '../conditions/trace.ts';
import type { Force } from '../provisions/legal-ground.ts';
import type { Citation } from './force.ts';
import type { Effect, Liftable, Rule, Target } from './rule.ts';

/** How a rule comes out for one case. */
export type Outcome = 'met' | 'breached' | 'undetermined' | 'not-applicable';

/** The outcome of one rule for one case: what was found, why, how strongly, and from which source. */
export interface Finding {
  readonly rule: string;
  readonly principle: Rule['principle'];
  readonly effect: Effect;
  readonly target: Target;
  readonly liftable: Liftable;
  readonly outcome: Outcome;
  /** How strongly the rule speaks to the state on the day; `null` where it does not apply. */
  readonly force: Force | null;
  /** Whether the force hangs on an instrument that is not known to bind the state. */
  readonly assumed: boolean;
  /** Reported apart, and never in the way: the source recommends it, and does not require it of this state. */
  readonly recommendation: boolean;
  /** The answers and facts that decided. */
  readonly because: readonly Looked[];
  /** The places of the missing answers that keep the finding open; empty when it is decided. */
  readonly missing: readonly string[];
  /** The smallest sets of missing answers that could settle it, one way or the other. */
  readonly settledBy: readonly (readonly string[])[];
  readonly citations: readonly Citation[];
  readonly trace: { readonly when: Trace; readonly expect?: Trace };
}
