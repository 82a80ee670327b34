/**
 * A condition over the answers and facts of a case, as data.
 *
 * Data, not functions, so that it can be evaluated with three values, explained, shown to lawyers and exported.
 * A path names an answer, `profile.return.kind`; within a repeat, `.stage` names an answer of the same row. There is
 * deliberately no two-armed `if`: an unknown would fall into the else.
 */
export type Condition<Path extends string = string, Name extends string = string> =
  | { readonly op: 'all' | 'any'; readonly of: readonly Condition<Path, Name>[] }
  | { readonly op: 'not'; readonly of: Condition<Path, Name> }
  | { readonly op: 'is'; readonly path: Path; readonly values: readonly string[] }
  | { readonly op: 'answered' | 'known'; readonly path: Path }
  | { readonly op: 'fact'; readonly name: Name }
  | { readonly op: 'some' | 'every'; readonly path: Path; readonly where: Condition<Path, Name> }
  | {
      readonly op: 'before' | 'notAfter' | 'atLeast' | 'moreThan' | 'lessThan';
      readonly left: Operand<Path, Name>;
      readonly right: Operand<Path, Name>;
    };

/** One side of a comparison: an answer, a fact, the day of evaluation, or a number. */
export type Operand<Path extends string = string, Name extends string = string> =
  { readonly answer: Path } | { readonly fact: Name } | { readonly day: 'on' } | { readonly number: number };

/** The day that the evaluation is made for. */
export const on: Operand<never, never> = { day: 'on' };

/** True when every part is; false when one is false; else unknown. */
export function all<P extends string, N extends string>(...of: readonly Condition<P, N>[]): Condition<P, N> {
  return { op: 'all', of };
}

/** True when one part is; false when every part is false; else unknown. */
export function any<P extends string, N extends string>(...of: readonly Condition<P, N>[]): Condition<P, N> {
  return { op: 'any', of };
}

/** True when the part is false, false when it is true; unknown stays unknown. */
export function not<P extends string, N extends string>(of: Condition<P, N>): Condition<P, N> {
  return { op: 'not', of };
}

/** True when the answer is one of the values or, for a question with several answers, includes one of them. */
export function is<const P extends string>(path: P, ...values: readonly string[]): Condition<P, never> {
  return { op: 'is', path, values };
}

/**
 * True when there is an answer or, for a repeat, a row; false when it is `not-applicable`.
 *
 * What is not there is unknown, an empty list included: only a definite answer says that there is nothing.
 */
export function answered<const P extends string>(path: P): Condition<P, never> {
  return { op: 'answered', path };
}

/**
 * True when there is an answer, false when there is none; never unknown.
 *
 * Only for what is asked ("when did it end?" once an end is recorded), never for what is owed: in a rule it would
 * turn a missing answer into a no.
 */
export function known<const P extends string>(path: P): Condition<P, never> {
  return { op: 'known', path };
}

/**
 * True unless the answer is definitely one of the values; never unknown.
 *
 * Like `known`, only for what is asked: a question goes on standing there while a no is open.
 */
export function unless<const P extends string>(path: P, ...values: readonly string[]): Condition<P, never> {
  return not(all(known(path), is(path, ...values)));
}

/** The truth of a fact. */
export function fact<const N extends string>(name: N): Condition<never, N> {
  return { op: 'fact', name };
}

/** True when some row of a repeat fulfils the condition; of no rows false, of an absent list unknown. */
export function some<const P extends string, Q extends string, N extends string>(
  path: P,
  where: Condition<Q, N>,
): Condition<P | Q, N> {
  return { op: 'some', path, where };
}

/** True when every row of a repeat fulfils the condition; of no rows true, of an absent list unknown. */
export function every<const P extends string, Q extends string, N extends string>(
  path: P,
  where: Condition<Q, N>,
): Condition<P | Q, N> {
  return { op: 'every', path, where };
}

/** True when the whole left period lies before the right one; false where one of the two days does not apply. */
export function before<P extends string, N extends string>(
  left: Operand<P, N>,
  right: Operand<P, N>,
): Condition<P, N> {
  return { op: 'before', left, right };
}

/** True when the left day is the right day or earlier, whatever day either turns out to be; false where one does not apply. */
export function notAfter<P extends string, N extends string>(
  left: Operand<P, N>,
  right: Operand<P, N>,
): Condition<P, N> {
  return { op: 'notAfter', left, right };
}

/** True when the left number is the right one or more. */
export function atLeast<P extends string, N extends string>(
  left: Operand<P, N>,
  right: Operand<P, N>,
): Condition<P, N> {
  return { op: 'atLeast', left, right };
}

/** True when the left number is more than the right one. */
export function moreThan<P extends string, N extends string>(
  left: Operand<P, N>,
  right: Operand<P, N>,
): Condition<P, N> {
  return { op: 'moreThan', left, right };
}

/** True when the left number is less than the right one. */
export function lessThan<P extends string, N extends string>(
  left: Operand<P, N>,
  right: Operand<P, N>,
): Condition<P, N> {
  return { op: 'lessThan', left, right };
}

/** An answer, as one side of a comparison. */
export function answer<const P extends string>(path: P): Operand<P, never> {
  return { answer: path };
}

/** A fact, as one side of a comparison. */
export function value<const N extends string>(name: N): Operand<never, N> {
  return { fact: name };
}

/** A number, as one side of a comparison. */
export function number(number: number): Operand<never, never> {
  return { number };
}
