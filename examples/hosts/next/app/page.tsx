import { loadMessages, partsOfForm } from '@safe-return/messages';
import { RiskAssessmentForm } from '@safe-return/react';
import { connection } from 'next/server';
import type { ReactNode } from 'react';
import { draftOf } from './drafts.ts';
import { submitAssessment } from './submit-assessment.ts';
import { today } from './today.ts';

/** The form, rendered on the server with its words and its draft; the browser takes it over from there. */
export default async function Page(): Promise<ReactNode> {
  // A nonce belongs to one request, so the page can't be made ahead.
  await connection();
  const messages = await loadMessages('en', partsOfForm('risk-assessment'));
  return (
    <RiskAssessmentForm
      locale="en"
      messages={messages}
      defaultValue={draftOf()}
      jurisdiction="FR"
      on={today()}
      onSubmit={submitAssessment}
    />
  );
}
