import type { Looked, Trace } from '../conditions/trace.ts';
import type { ParameterName } from '../facts/parameters.ts';
import type { Force } from '../provisions/legal-ground.ts';
import type { Citation } from '../rules/force.ts';
import type { ForbiddenCondition } from './forbidden-conditions.ts';
import type { ProtectionOptionId } from './option.ts';

/**
 * How a protection option comes out for one case.
 *
 * `available`: its conditions are recorded, so it can be asked for; whoever decides may still find otherwise.
 * `unavailable`: an answer closes it today. `undetermined`: what is not known yet decides. `not-applicable`: no
 * instrument that gives it binds the state on the day.
 */
export type OptionOutcome = 'available' | 'unavailable' | 'undetermined' | 'not-applicable';

/** A least length that applies to the state on the day. */
export interface AppliedDuration {
  readonly parameter: ParameterName;
  readonly value: number;
  readonly unit: 'days' | 'months' | 'years';
  readonly force: Force;
  readonly citations: readonly Citation[];
}

/** What is found of one protection option for one case. */
export interface OptionFinding {
  readonly option: ProtectionOptionId;
  readonly outcome: OptionOutcome;
  /** How strongly the source speaks for it to this state; `null` where it does not apply, or is only reported. */
  readonly force: Force | null;
  /** Whether its force hangs on an instrument that is not known to bind the state. */
  readonly assumed: boolean;
  /** The answers and facts that decided. */
  readonly because: readonly Looked[];
  /** The places of the missing answers that keep it open; empty when it is decided. */
  readonly missing: readonly string[];
  /** The smallest sets of missing answers that could settle it, one way or the other. */
  readonly settledBy: readonly (readonly string[])[];
  /** The least lengths that bind the state on the day, and those that are advised; each stands by itself. */
  readonly durations: {
    readonly required: readonly AppliedDuration[];
    readonly advised: readonly AppliedDuration[];
  };
  readonly renewable?: boolean;
  /** What may not be made a condition of it. */
  readonly mustNotDependOn: readonly ForbiddenCondition[];
  readonly citations: readonly Citation[];
  readonly trace: Trace;
}
