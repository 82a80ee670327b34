import type { Evaluation, FormId, Issue, Payload } from '@safe-return/core';

/** A case, as a list shows it. */
export interface CaseSummary {
  readonly id: string;
  /** The code of the case, never a name. */
  readonly reference: string;
  /** The state that would return the person: whose law counts. */
  readonly returningState: string;
  readonly openedAt: string;
  /** When what is being filled in was last saved; absent where nothing is. */
  readonly draftSavedAt?: string;
  readonly lastSubmission?: SubmissionSummary;
}

/** One submitted payload, as a list shows it. */
export interface SubmissionSummary {
  readonly id: string;
  readonly form: FormId;
  readonly submittedAt: string;
  readonly conclusion: Evaluation['conclusion'];
}

/** A case with everything that was submitted for it, the latest first. */
export interface CaseDetail extends CaseSummary {
  readonly submissions: readonly SubmissionSummary[];
  /** Today where the server is: the day for which an evaluation is made. */
  readonly today: string;
}

/** What is being filled in. */
export interface Draft {
  /** Goes up with every save; 0 where nothing was ever saved. */
  readonly version: number;
  readonly savedAt: string | null;
  /** Empty before the first save, and again after a submission. */
  readonly payload: Payload | null;
}

/** A submitted payload and what was found. */
export interface Submission extends SubmissionSummary {
  readonly caseId: string;
  readonly payload: Payload;
  readonly evaluation: Evaluation;
}

/** Why the server did not do what it was asked. */
export interface Refusal {
  readonly status: number;
  /** For the developer who reads the answer; the person gets a sentence in their language. */
  readonly title: string;
  readonly issues: readonly Issue[];
  /** What another worker has saved meanwhile, where that is the reason. */
  readonly draft?: Draft;
}
