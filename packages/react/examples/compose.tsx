import { riskAssessment, type RiskAssessment } from '@safe-return/core/risk-assessment';
import { en } from '@safe-return/messages/en';
import {
  ErrorSummary,
  FormProvider,
  RiskMatrix,
  Section,
  TargetProvider,
  useFormParts,
  type Submit,
} from '@safe-return/react';
import '@safe-return/react/styles.css';
import { useState, type ReactNode } from 'react';

/** The sections that this portal asks in one conversation. */
const asked = new Set(['reprisals', 'retrafficking']);

export interface ConversationProps {
  readonly draft: RiskAssessment;
  readonly onDraft: (draft: RiskAssessment) => void;
  readonly onSubmit: Submit<RiskAssessment>;
}

/** Two sections of the assessment in a page of the portal’s own, with the dangers pictured as they are answered. */
export function Conversation({ draft, onDraft, onSubmit }: ConversationProps): ReactNode {
  const [now, setNow] = useState(draft);
  const { context, submission, submit, target, announcement, root } = useFormParts(riskAssessment, {
    messages: en,
    defaultValue: draft,
    onSubmit,
    onDraft: (payload) => {
      setNow(payload);
      onDraft(payload);
    },
  });
  if (!context) return null;
  return (
    <FormProvider value={context}>
      <TargetProvider value={target}>
        <div className="sr-form" lang={context.messages.locale} dir={context.messages.direction} ref={root}>
          <h1>What could happen after a return</h1>
          <ErrorSummary attempt={'attempt' in submission ? submission.attempt : 0} />
          {riskAssessment.sections
            .filter(({ id }) => asked.has(id))
            .map((section) => (
              <Section key={section.id} section={section} />
            ))}
          <RiskMatrix payload={now} messages={context.messages} />
          <button type="button" className="sr-button" onClick={() => void submit()}>
            Send to the team
          </button>
          <p className="sr-visually-hidden" role="status">
            {announcement}
          </p>
        </div>
      </TargetProvider>
    </FormProvider>
  );
}
