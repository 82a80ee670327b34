import { evaluate, withPayload, type CaseFile, type JurisdictionArgument } from '@safe-return/core';
import type { Messages } from '@safe-return/messages';
import { useDeferredValue, useMemo, useRef, useSyncExternalStore, type ReactNode } from 'react';
import { DepartureReadiness } from '../findings/departure-readiness.tsx';
import { FindingsPanel } from '../findings/findings-panel.tsx';
import { useFormContext } from '../form-context.tsx';
import type { FormState } from '../form-state.ts';

/** What the findings are worked out for, and said with. */
export interface FindingsNowProps {
  readonly on: string;
  readonly jurisdiction: JurisdictionArgument;
  readonly otherParts: CaseFile | undefined;
  readonly messages: Messages;
  readonly about?: 'departure' | undefined;
}

/** The findings as the answers stand now. They follow a moment later, and never hold a keystroke up. */
export function FindingsNow({ on, jurisdiction, otherParts, messages, about }: FindingsNowProps): ReactNode {
  const { state, goTo } = useFormContext();
  const payload = useDeferredValue(usePayload(state));
  const evaluation = useMemo(
    () => evaluate(withPayload(otherParts ?? {}, payload), { on, jurisdiction }),
    [payload, on, jurisdiction, otherParts],
  );
  const given = { evaluation, form: state.form, messages, onGoTo: goTo };
  return about === 'departure' ? (
    <DepartureReadiness {...given} headingLevel={3} />
  ) : (
    <FindingsPanel {...given} />
  );
}

function usePayload(state: FormState): ReturnType<FormState['payload']> {
  const kept = useRef<{ readonly asked: unknown; readonly payload: ReturnType<FormState['payload']> }>(
    undefined,
  );
  const read = (): ReturnType<FormState['payload']> => {
    // What is asked is worked out anew with every answer: while it is the same, so is the payload.
    const asked = state.asked();
    if (kept.current?.asked !== asked) kept.current = { asked, payload: state.payload() };
    return kept.current.payload;
  };
  return useSyncExternalStore(state.subscribe, read, read);
}
