import { caseFileOf, evaluate, type CaseFile, type JurisdictionArgument } from '@safe-return/core';
import { useDeferredValue, useMemo, useRef, useSyncExternalStore, type ReactNode } from 'react';
import { FindingsPanel } from '../findings/findings-panel.tsx';
import { useFormContext } from '../form-context.tsx';
import type { FormState } from '../form-state.ts';

/** The findings beside the form. They follow the answers, a moment later, and never hold a keystroke up. */
export function FindingsBeside({
  on,
  jurisdiction,
  otherParts,
}: {
  readonly on: string;
  readonly jurisdiction: JurisdictionArgument;
  readonly otherParts: CaseFile | undefined;
}): ReactNode {
  const { state, messages, goTo } = useFormContext();
  const payload = useDeferredValue(usePayload(state));
  const evaluation = useMemo(
    () => evaluate({ ...otherParts, ...caseFileOf(payload) }, { on, jurisdiction }),
    [payload, on, jurisdiction, otherParts],
  );
  return <FindingsPanel evaluation={evaluation} form={state.form} messages={messages} onGoTo={goTo} />;
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
