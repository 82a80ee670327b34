import type { RiskAssessment } from '@safe-return/core';
import { memoryDrafts, RiskAssessmentForm, type DraftStore } from '@safe-return/react';
import { useState, type ReactNode } from 'react';
import { catalogues } from '../one-question.tsx';
import { useToolbars } from '../toolbars/use-toolbars.ts';

const kept: RiskAssessment = { form: 'risk-assessment', version: 2, caseReference: 'A-17' };

/** A form that looks for its draft when it opens, and finds one or none. */
export function FormWithDraft({ isThere = false }: { readonly isThere?: boolean }): ReactNode {
  const { locale } = useToolbars();
  const [drafts] = useState(() => storeWith(isThere ? kept : undefined));
  return (
    <RiskAssessmentForm
      locale={locale}
      messages={catalogues[locale]}
      drafts={drafts}
      draftId="story"
      exitTo="about.html"
    />
  );
}

/** A store that says that it lasts, as one on a disk does. */
function storeWith(payload: RiskAssessment | undefined): DraftStore {
  const store = memoryDrafts();
  if (payload) void store.load('story').then(() => store.save('story', payload, undefined));
  return { ...store, volatile: false };
}
