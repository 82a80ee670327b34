import type { CaseFile, JurisdictionArgument } from '@safe-return/core';
import { findingParts } from '@safe-return/messages';
import type { ReactNode } from 'react';
import { useFormContext } from '../form-context.tsx';
import { useLater } from '../use-later.ts';
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
  const { module, messages, failed, tryAgain } = useLater(
    loadFindings,
    'rule.safe.reprisals.title',
    findingParts,
  );
  if (failed) {
    return (
      <div role="alert">
        <p>{formMessages.format('ui.findings.failed')}</p>
        <button type="button" className="sr-button" onClick={tryAgain}>
          {formMessages.format('ui.try-again')}
        </button>
      </div>
    );
  }
  if (!module || !messages) return <p className="sr-note">{formMessages.format('ui.findings.loading')}</p>;
  return <module.FindingsNow {...given} messages={messages} />;
}

async function loadFindings(): Promise<typeof import('./findings-now.tsx')> {
  return import('./findings-now.tsx');
}
