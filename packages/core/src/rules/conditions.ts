import * as conditions from '../conditions/condition.ts';
import type { Condition, Operand } from '../conditions/condition.ts';
import type { FactName } from '../facts/facts.ts';
import type { AnswerPath, CodeOf, RepeatPath } from '../forms/paths.ts';

// The builders of conditions once more, narrowed to what is really asked: a path, a code or a fact that does not
// exist does not compile. Within a row (`.stage`) the compiler can't know the repeat; a test checks those.

type RowPath = `.${string}`;

/** True when the answer is one of the values or, for a question with several answers, includes one of them. */
export const is: {
  <P extends AnswerPath>(path: P, ...values: readonly CodeOf<P>[]): Condition<P, never>;
  <P extends RowPath>(path: P, ...values: readonly string[]): Condition<P, never>;
} = conditions.is;

/** True when there is an answer; an answer that is not there is unknown. */
export const answered: <P extends AnswerPath | RepeatPath | RowPath>(path: P) => Condition<P, never> =
  conditions.answered;

/** The truth of a fact. */
export const fact: <N extends FactName>(name: N) => Condition<never, N> = conditions.fact;

/** True when some row of a repeat fulfils the condition. */
export const some: <P extends RepeatPath, N extends FactName>(
  path: P,
  where: Condition<string, N>,
) => Condition<string, N> = conditions.some;

/** True when every row of a repeat fulfils the condition. */
export const every: <P extends RepeatPath, N extends FactName>(
  path: P,
  where: Condition<string, N>,
) => Condition<string, N> = conditions.every;

/** An answer, as one side of a comparison. */
export const answer: <P extends AnswerPath | RowPath>(path: P) => Operand<P, never> = conditions.answer;

/** A fact, as one side of a comparison. */
export const value: <N extends FactName>(name: N) => Operand<never, N> = conditions.value;

export { all, any, atLeast, before, not, notAfter, number, on } from '../conditions/condition.ts';
