import type { CaseFile, JurisdictionArgument } from '@safe-return/core';
import { findingParts } from '@safe-return/messages';
import { useEffect, useState, type ComponentType, type ReactNode } from 'react';
import { useFormContext } from '../form-context.tsx';
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
  /** Shows what they say of the departure only. */
  readonly about?: FindingsNowProps['about'];
}): ReactNode {
  const { messages: formMessages } = useFormContext();
  const [tries, setTries] = useState(0);
  const { Findings, failed } = useFindings(tries);
  // A host that passed a whole language has said all of it already.
  const isWhole = formMessages.has('rule.safe.reprisals.title');
  const loaded = useMessages(isWhole ? undefined : formMessages.locale, undefined, findingParts);
  const messages = isWhole ? formMessages : loaded.messages;
  if (failed || loaded.failed) {
    return (
      <div role="alert">
        <p>{formMessages.format('ui.findings.failed')}</p>
        <button type="button" className="sr-button" onClick={() => setTries(tries + 1)}>
          {formMessages.format('ui.try-again')}
        </button>
      </div>
    );
  }
  if (!Findings || !messages) return <p className="sr-note">{formMessages.format('ui.findings.loading')}</p>;
  return <Findings {...given} messages={messages} />;
}

interface Loaded {
  readonly tries: number;
  /** Missing where it could not be loaded. */
  readonly Findings?: ComponentType<FindingsNowProps>;
}

function useFindings(tries: number): Pick<Loaded, 'Findings'> & { readonly failed: boolean } {
  const [loaded, setLoaded] = useState<Loaded>();
  useEffect(() => {
    let gone = false;
    const load = (result: Pick<Loaded, 'Findings'>): void => {
      if (!gone) setLoaded({ tries, ...result });
    };
    import('./findings-now.tsx').then(
      ({ FindingsNow }) => load({ Findings: FindingsNow }),
      () => load({}),
    );
    return () => {
      gone = true;
    };
  }, [tries]);
  if (loaded?.tries !== tries) return { failed: false };
  return loaded.Findings ? { Findings: loaded.Findings, failed: false } : { failed: true };
}
