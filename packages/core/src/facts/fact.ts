import type { DayRange } from '../answers/partial-date.ts';
import type { Condition } from '../conditions/condition.ts';
import type { Context, NumberRange } from '../conditions/evaluate.ts';
import type { Truth } from '../conditions/truth.ts';
import type { Jurisdiction } from '../jurisdictions/jurisdiction.ts';
import type { ProvisionId } from '../provisions/legal.ts';

/** What a fact is derived from: the answers of a case, and the state that would return the person. */
export interface FactContext extends Context {
  readonly jurisdiction: Jurisdiction | undefined;
  /** The truth of another fact. */
  truth(name: string): Truth;
  /** Notes an answer that keeps the fact open although it is there: it has to be looked at again. */
  missing(location: string): void;
}

/**
 * A value derived from answers.
 *
 * A truth is given by a condition where it can be, by a function where calendars or several rows meet. `given` marks
 * what the evaluation itself establishes, such as whether a form is complete; `missing` is what to name where it can't.
 */
export type Fact = { readonly basis: readonly ProvisionId[] } & (
  | { readonly is: Condition }
  | { readonly truth: (context: FactContext) => Truth }
  | { readonly number: (context: FactContext) => NumberRange | undefined }
  | { readonly day: (context: FactContext) => DayRange | undefined }
  | { readonly given: 'truth'; readonly missing: string }
);
