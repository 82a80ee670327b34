import type { Payload } from '@safe-return/core';
import { useState } from 'react';
import type { FormState } from './form-state.ts';
import { issuesIn, type SubmissionState, type Submit } from './submission.ts';

/** Submits a form to its host, and keeps how that went. Whatever happens, what was written stays. */
export function useSubmission<Content extends Payload>(
  state: FormState<Content>,
  onSubmit: Submit<Content> | undefined,
  onAccepted: () => void,
): { readonly submission: SubmissionState; readonly submit: () => Promise<void> } {
  const [submission, setSubmission] = useState<SubmissionState>({ name: 'open' });

  async function submit(): Promise<void> {
    const attempt = 'attempt' in submission ? submission.attempt + 1 : 1;
    const validation = state.check();
    if (!validation.ok) {
      setSubmission({ name: 'invalid', attempt });
      return;
    }
    setSubmission({ name: 'sending' });
    try {
      const result = await onSubmit?.(validation.value);
      if (result && !result.ok) {
        state.refuse(result.issues);
        setSubmission({ name: 'refused', attempt, note: result.note });
      } else {
        setSubmission({ name: 'done' });
        if (onSubmit) onAccepted();
      }
    } catch (thrown) {
      const issues = issuesIn(thrown);
      if (issues) state.refuse(issues);
      setSubmission({ name: issues ? 'refused' : 'failed', attempt });
    }
  }
  return { submission, submit };
}
