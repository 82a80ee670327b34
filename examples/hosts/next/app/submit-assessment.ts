'use server';

import { validate } from '@safe-return/core';
import type { SubmissionResult } from '@safe-return/react';

/** Takes a submitted assessment. What comes here can come from anybody, so everything is checked again. */
export async function submitAssessment(payload: unknown): Promise<SubmissionResult> {
  const checked = validate('risk-assessment', payload, { level: 'complete' });
  if (!checked.ok) return { ok: false, issues: checked.issues };
  // A portal stores `checked.value` here, after looking whether this person may write to this case.
  await Promise.resolve();
  return { ok: true };
}
