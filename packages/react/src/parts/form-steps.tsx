import type { ReactNode } from 'react';
import { useFormContext } from '../form-context.tsx';

/** The ways on from a step: back, further, and at the end to submit. */
export function FormSteps({
  onBack,
  next,
  sending,
  instead,
}: {
  readonly onBack: (() => void) | undefined;
  /** What comes next: another section, the review, or nothing but to submit. */
  readonly next: 'section' | 'review' | 'submit';
  readonly sending: boolean;
  /** What is said in place of the button that submits. */
  readonly instead?: string | undefined;
}): ReactNode {
  const { messages, readOnly } = useFormContext();
  return (
    <div className="sr-form__steps">
      {onBack && (
        <button type="button" className="sr-button sr-button--secondary" onClick={onBack}>
          {messages.format('ui.nav.back')}
        </button>
      )}
      {next !== 'submit' ? (
        <button type="submit" className="sr-button">
          {messages.format(next === 'review' ? 'ui.nav.review' : 'ui.nav.continue')}
        </button>
      ) : instead !== undefined ? (
        !readOnly && <p className="sr-note">{instead}</p>
      ) : (
        (sending || !readOnly) && (
          <>
            <p className="sr-note">{messages.format('ui.submit.decides-nothing')}</p>
            <button type="submit" className="sr-button" disabled={sending}>
              {messages.format(sending ? 'ui.submit.sending' : 'ui.submit.button')}
            </button>
          </>
        )
      )}
    </div>
  );
}
