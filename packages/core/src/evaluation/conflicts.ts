import { evaluateCondition } from '../conditions/evaluate.ts';
import type { Condition } from '../conditions/condition.ts';
import type { CaseContext } from '../facts/case-context.ts';
import type { FactName } from '../facts/facts.ts';
import type { Jurisdiction } from '../jurisdictions/jurisdiction.ts';
import type { ProvisionId } from '../provisions/legal.ts';
import { all, any, fact, is } from '../rules/conditions.ts';
import { forceOf, type DerivedForce } from '../rules/force.ts';

/** What stands on one side of a conflict: the provisions, and the rules that carry them. */
export interface ConflictSide {
  readonly rules: readonly string[];
  readonly basis: readonly ProvisionId[];
}

/** Two duties that can't both be fulfilled while the condition holds. */
export interface Conflict<Id extends string = string> {
  readonly id: Id;
  readonly when: Condition<string, FactName>;
  readonly sides: readonly [ConflictSide, ConflictSide];
}

/** A conflict that a case holds, and how strongly each side speaks to the state on the day. */
export interface ConflictFound {
  readonly conflict: string;
  readonly sides: readonly [ConflictSide & DerivedForce, ConflictSide & DerivedForce];
}

const told = 'riskAssessment.outcome.otherStateTold';
const dangerAbroad = any(fact('risk.reprisals'), fact('risk.retrafficking'));
const tellingOfDanger: ConflictSide = { rules: ['harm.notify-risk-abroad'], basis: ['er5.140'] };

/** Every conflict that is known of. None is decided here: which duty gives way is for people, with a lawyer. */
export const conflicts = [
  {
    id: 'danger-told-against-wish',
    when: all(is('profile.return.proposed', 'yes'), dangerAbroad, is(told, 'person-against')),
    sides: [
      tellingOfDanger,
      { rules: ['privacy.status-disclosure'], basis: ['gp1.83', 'er1.78', 'er1.247', 'er5.169'] },
    ],
  },
  {
    id: 'danger-told-unsafe',
    when: all(is('profile.return.proposed', 'yes'), dangerAbroad, is(told, 'not-safe')),
    sides: [
      tellingOfDanger,
      {
        rules: ['privacy.status-disclosure'],
        basis: ['gp1.25', 'gp1.83', 'er1.78', 'er1.221', 'er1.248', 'er1.249'],
      },
    ],
  },
] as const satisfies readonly Conflict[];

/**
 * Finds the conflicts that a case certainly holds, for a state that both sides speak to.
 *
 * A duty that binds others only stands against nothing. The findings of the rules stay as they are: neither side is
 * switched off.
 */
export function findConflicts(context: CaseContext, jurisdiction: Jurisdiction): readonly ConflictFound[] {
  const speaking = (side: ConflictSide): ConflictSide & DerivedForce => ({
    ...side,
    ...forceOf(side.basis, jurisdiction, context.on),
  });
  return conflicts
    .filter(({ when }) => evaluateCondition(when, context) === 'true')
    .map(({ id, sides: [one, other] }): ConflictFound => ({
      conflict: id,
      sides: [speaking(one), speaking(other)],
    }))
    .filter(({ sides }) => sides.every(({ force }) => force !== null));
}
