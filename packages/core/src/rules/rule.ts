import type { Condition } from '../conditions/condition.ts';
import type { FactName } from '../facts/facts.ts';
import type { ProvisionId } from '../provisions/legal.ts';

/**
 * What a rule guards: `obstacle`, something that must not stand in the way of safety; `safeguard`, something owed.
 *
 * How strongly is never said here: it follows from the provisions behind the rule, the state and the day.
 */
export type Effect = 'obstacle' | 'safeguard';

/** What a breach concerns. Only an obstacle to `return` can make the conclusion `obstacles`. */
export type Target = 'return' | 'detention' | 'procedure' | 'disclosure' | 'monitoring' | 'departure';

/**
 * Whether measures can lift an obstacle.
 *
 * `never`: non-refoulement, which no measure lifts. `in-place`: measures that are in place, or agreed where the return is
 * voluntary. `voluntary-only`: only for a return that was freely chosen. `not-needed`: nothing to lift, only to do.
 */
export type Liftable = 'never' | 'in-place' | 'voluntary-only' | 'not-needed';

/** An expectation with its applicability: when this holds, that is expected. */
export interface Rule<Id extends string = string> {
  readonly id: Id;
  /** The principle of the Guiding Principles, 1 to 7. */
  readonly principle: 1 | 2 | 3 | 4 | 5 | 6 | 7;
  readonly effect: Effect;
  readonly target: Target;
  readonly liftable: Liftable;
  /** The provisions behind the rule; each has its own force and instruments. */
  readonly basis: readonly ProvisionId[];
  readonly when: Condition<string, FactName>;
  readonly expect: Condition<string, FactName>;
}

/** Defines a rule. */
export function rule<const Id extends string>(spec: Rule<Id>): Rule<Id> {
  return spec;
}
