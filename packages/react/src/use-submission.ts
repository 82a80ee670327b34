import type { Payload } from '@safe-return/core';
import { useEffect, useRef, useState } from 'react';
import type { FormState } from './form-state.ts';
import { issuesIn, type Refusal, type SubmissionState, type Submit } from './submission.ts';

/** When what checks is loaded, in milliseconds after the form: what shows it comes first on a bad line. */
const rest = 2_000;

/** Submits a form to its host, and keeps how that went. Whatever happens, what was written stays. */
export function useSubmission<Content extends Payload>(
  state: FormState<Content>,
  {
    onSubmit,
    refusal,
  }: { readonly onSubmit?: Submit<Content> | undefined; readonly refusal?: Refusal | undefined },
  onAccepted: () => void,
): { readonly submission: SubmissionState; readonly submit: () => Promise<void> } {
  const [submission, setSubmission] = useState<SubmissionState>(
    refusal ? { name: 'refused', attempt: 1, note: refusal.note } : { name: 'open' },
  );
  const underWay = useRef(false);

  useEffect(() => {
    const waiting = setTimeout(state.prepare, rest);
    return () => clearTimeout(waiting);
  }, [state]);

  async function submit(): Promise<void> {
    // A second press must not send twice.
    if (underWay.current) return;
    underWay.current = true;
    const attempt = 'attempt' in submission ? submission.attempt + 1 : 1;
    try {
      setSubmission(await checkAndSend(attempt));
    } catch (thrown) {
      const issues = issuesIn(thrown);
      if (issues) state.refuse(issues);
      setSubmission({ name: issues ? 'refused' : 'failed', attempt });
    } finally {
      underWay.current = false;
    }
  }

  async function checkAndSend(attempt: number): Promise<SubmissionState> {
    const validation = await state.check();
    if (!validation.ok) return { name: 'invalid', attempt };
    // Nobody takes it, so nothing was submitted.
    if (!onSubmit) return { name: 'failed', attempt };
    setSubmission({ name: 'sending' });
    const result = await onSubmit(validation.value);
    if (result && !result.ok) {
      state.refuse(issuesIn(result) ?? []);
      return { name: 'refused', attempt, note: result.note };
    }
    onAccepted();
    return { name: 'done' };
  }
  return { submission, submit };
}
