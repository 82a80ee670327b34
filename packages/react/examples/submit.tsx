import type { Issue, ReintegrationPlan } from '@safe-return/core';
import { ReintegrationPlanForm, type SubmissionResult } from '@safe-return/react';
import '@safe-return/react/styles.css';
import { useState, type ReactNode } from 'react';

export interface PlanPageProps {
  readonly plan: ReintegrationPlan;
  /** Opens the portal’s sign-in above the page, and waits until it is done. */
  readonly signIn: () => Promise<void>;
}

/** A plan that is sent to the portal’s server, whatever the server answers. */
export function PlanPage({ plan, signIn }: PlanPageProps): ReactNode {
  // The same for every attempt, so that one that got through without an answer is not stored twice.
  const [key] = useState(() => crypto.randomUUID());

  async function send(payload: ReintegrationPlan): Promise<SubmissionResult> {
    const response = await fetch('/plans', {
      method: 'POST',
      headers: { 'content-type': 'application/json', 'idempotency-key': key },
      body: JSON.stringify(payload),
    });
    if (response.ok) return { ok: true };
    if (response.status === 401) {
      await signIn();
      return send(payload);
    }
    if (response.status === 409) {
      return { ok: false, issues: [], note: 'A colleague has changed this plan since you opened it.' };
    }
    if (response.status === 422) {
      const { issues }: { readonly issues: readonly Issue[] } = await response.json();
      return { ok: false, issues };
    }
    // Anything else is thrown: the form says that it could not be sent, and keeps everything.
    throw new Error('The server did not take the plan');
  }

  return <ReintegrationPlanForm defaultValue={plan} onSubmit={send} />;
}
