import { RiskAssessmentForm, type DraftStore } from '@safe-return/react';
import { encryptedDrafts } from '@safe-return/react/encrypted-drafts';
import { useEffect, useState, type ReactNode } from 'react';

/** A form whose draft is still there after the tab was closed, and readable only to whoever is signed in. */
export function AssessmentWithDraft({ draftId }: { readonly draftId: string }): ReactNode {
  const [drafts, setDrafts] = useState<DraftStore>();
  useEffect(() => {
    void openDrafts().then(setDrafts);
  }, []);
  if (!drafts) return <p>One moment</p>;
  return (
    <RiskAssessmentForm
      drafts={drafts}
      draftId={draftId}
      exitTo="https://www.example.org/weather"
      wipe={drafts.wipe}
      onSubmit={async (payload) => {
        const response = await fetch('/assessments', { method: 'POST', body: JSON.stringify(payload) });
        if (!response.ok) throw new Error('The server did not take it');
      }}
    />
  );
}

/** The server gives 32 random bytes to whoever has signed in: the same each time, and others to everybody else. */
async function openDrafts(): Promise<DraftStore> {
  const response = await fetch('/draft-key');
  if (!response.ok) throw new Error('There is no key for the drafts');
  const usages: KeyUsage[] = ['encrypt', 'decrypt'];
  const key = await crypto.subtle.importKey('raw', await response.arrayBuffer(), 'AES-GCM', false, usages);
  return encryptedDrafts({ key, expiresAfterDays: 7 });
}
