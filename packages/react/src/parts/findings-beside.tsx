import type { CaseFile, JurisdictionArgument } from '@safe-return/core';
import { findingParts, importAgain } from '@safe-return/messages';
import type { ComponentType, ReactNode } from 'react';
import { useFormContext } from '../form-context.tsx';
import { useLoaded } from '../use-loaded.ts';
import { useMessages } from '../use-messages.ts';
import type { FindingsNowProps } from './findings-now.tsx';

/**
 * The findings beside the form.
 *
 * Every rule, and the words of every question that a rule may wait for, are much more than the form itself: they are
 * loaded after it, so that a bad line never holds the form up.
 */
export function FindingsBeside(given: {
  readonly on: string;
  readonly jurisdiction: JurisdictionArgument;
  readonly otherParts: CaseFile | undefined;
  readonly onFindings?: FindingsNowProps['onFindings'];
  /** Shows what they say of the departure only. */
  readonly about?: FindingsNowProps['about'];
}): ReactNode {
  const { messages: formMessages } = useFormContext();
  const findings = useLoaded(loadFindings);
  // A host that passed a whole language has said all of it already.
  const isWhole = formMessages.has('rule.safe.reprisals.title');
  const words = useMessages(isWhole ? undefined : formMessages.locale, undefined, findingParts);
  const messages = isWhole ? formMessages : words.messages;
  if (findings.failed || words.failed) {
    return (
      <div role="alert">
        <p>{formMessages.format('ui.findings.failed')}</p>
        <button
          type="button"
          className="sr-button"
          onClick={() => {
            if (findings.failed) findings.tryAgain();
            if (words.failed) words.tryAgain();
          }}
        >
          {formMessages.format('ui.try-again')}
        </button>
      </div>
    );
  }
  const Findings = findings.value;
  if (!Findings || !messages) return <p className="sr-note">{formMessages.format('ui.findings.loading')}</p>;
  return <Findings {...given} messages={messages} />;
}

async function loadFindings(): Promise<ComponentType<FindingsNowProps>> {
  return (await importAgain(() => import('./findings-now.tsx'))).FindingsNow;
}
