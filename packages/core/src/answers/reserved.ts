/**
 * The values that stand for an answer that is not there, and say why.
 *
 * `not-known`: asked, not known yet. `declined`: the person prefers not to say, and is not asked again.
 * `not-asked`: unsafe or not appropriate to ask now. `not-applicable`: the question does not fit this person;
 * it is a value like any other. `withheld`: left out by a disclosure, never entered by anybody.
 */
export const reservedAnswers = ['not-known', 'declined', 'not-asked', 'not-applicable', 'withheld'] as const;

/** A value that stands for an answer that is not there. */
export type ReservedAnswer = (typeof reservedAnswers)[number];

/** The reserved values that a person can enter; `withheld` only marks what a disclosure left out. */
export type EnterableReserved = Exclude<ReservedAnswer, 'withheld'>;

const unknowns: ReadonlySet<unknown> = new Set<ReservedAnswer>([
  'not-known',
  'declined',
  'not-asked',
  'withheld',
]);

/** Says whether a value counts as unknown to the rules: absent, or reserved and not `not-applicable`. */
export function isUnknown(answer: unknown): boolean {
  return answer === undefined || answer === null || unknowns.has(answer);
}

/** Says whether a value is one of the reserved values. */
export function isReserved(answer: unknown): answer is ReservedAnswer {
  return answer === 'not-applicable' || unknowns.has(answer);
}
