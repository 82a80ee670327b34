import type { PlacedQuestion } from '@safe-return/core';

/** What a control is told: which question, where its answer stands, and the ids that hold it together. */
export interface ControlProps {
  readonly placed: PlacedQuestion;
  readonly location: string;
  /** The id of the element that takes the focus. */
  readonly id: string;
  /** The ids of hint and error, if there are any, for `aria-describedby`. */
  readonly describedBy: string | undefined;
  readonly invalid: boolean;
  readonly required: boolean;
}
