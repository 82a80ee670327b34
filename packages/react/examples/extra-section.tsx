import type { RiskAssessment } from '@safe-return/core';
import { RiskAssessmentForm } from '@safe-return/react';
import '@safe-return/react/styles.css';
import { useState, type ReactNode } from 'react';

/** The form with a section of the portal’s own in it: what is chosen there stays with the portal. */
export function AssessmentWithTeam({
  onDraft,
}: {
  readonly onDraft: (draft: RiskAssessment) => void;
}): ReactNode {
  const [team, setTeam] = useState('');
  return (
    <RiskAssessmentForm
      onDraft={onDraft}
      extraSections={[
        {
          id: 'team',
          title: 'Our team',
          position: { after: 'record' },
          state: team === '' ? 'not-started' : 'complete',
          content: (
            <label>
              Which team is in charge?{' '}
              <input className="sr-input" value={team} onChange={({ target }) => setTeam(target.value)} />
            </label>
          ),
        },
      ]}
    />
  );
}
