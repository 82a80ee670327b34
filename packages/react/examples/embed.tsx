import type { Issue, RiskAssessment } from '@safe-return/core';
import { RiskAssessmentForm } from '@safe-return/react';
import '@safe-return/react/styles.css';
import type { ReactNode } from 'react';

export interface AssessmentPageProps {
  readonly draft: RiskAssessment;
  readonly today: string;
  readonly onDraft: (draft: RiskAssessment) => void;
}

/** The form in a page of the portal’s own, whose server says what it does not take. */
export function AssessmentPage({ draft, today, onDraft }: AssessmentPageProps): ReactNode {
  return (
    <RiskAssessmentForm
      defaultValue={draft}
      jurisdiction="FR"
      on={today}
      onDraft={onDraft}
      onSubmit={async (payload) => {
        const response = await fetch('/assessments', { method: 'POST', body: JSON.stringify(payload) });
        if (response.status === 422) {
          const { issues }: { readonly issues: readonly Issue[] } = await response.json();
          return { ok: false, issues };
        }
        if (!response.ok) throw new Error('The server did not take it');
        return { ok: true };
      }}
    />
  );
}
