import type { Condition } from '../conditions/condition.ts';
import type { FactName } from '../facts/facts.ts';
import type { ParameterName } from '../facts/parameters.ts';
import type { Circle } from '../instruments/validity.ts';
import type { ProvisionId } from '../provisions/legal.ts';
import type { protectionOptionCodes } from '../questions/code-lists.ts';
import type { ForbiddenCondition } from './forbidden-conditions.ts';

/** The id of a protection option. */
export type ProtectionOptionId = (typeof protectionOptionCodes.codes)[number];

/** A least length that a source names for a stay: the number is a dated parameter, its force follows from the basis. */
export interface LeastDuration {
  readonly parameter: ParameterName;
  readonly basis: readonly ProvisionId[];
}

/**
 * An alternative to return: a way in which the person can stay, and what opens it.
 *
 * Permissive: an unknown never opens it. Whatever the source forbids as a condition is none in `openWhen`.
 */
export interface ProtectionOption<Id extends ProtectionOptionId = ProtectionOptionId> {
  readonly id: Id;
  /** The provisions that give it: for which states there is this option, and how strongly, follows from them. */
  readonly grantedBy: readonly ProvisionId[];
  /** What else the source says of it: conditions, factors, limits. */
  readonly basis: readonly ProvisionId[];
  /** The circle of states that have it, where the source only reports a right that others give. */
  readonly within?: Circle;
  /** Whether every OSCE participating State has it, bound by a treaty or not. */
  readonly everyState: boolean;
  readonly openWhen: Condition<string, FactName>;
  /** Where the source gives two lengths, two entries; without one, it names none. */
  readonly leastDurations: readonly LeastDuration[];
  /** Whether it can be renewed; undefined where the source does not say, or where it lasts while its reason does. */
  readonly renewable?: boolean;
  /** What the source forbids as a condition, each with the provisions that forbid it. */
  readonly mustNotDependOn: Readonly<Partial<Record<ForbiddenCondition, readonly ProvisionId[]>>>;
}

/** Defines a protection option. */
export function protectionOption<const Id extends ProtectionOptionId>(
  spec: ProtectionOption<Id>,
): ProtectionOption<Id> {
  return spec;
}
