import {
  evaluate,
  withPayload,
  type CaseFile,
  type Evaluation,
  type JurisdictionArgument,
} from '@safe-return/core';
import type { Messages } from '@safe-return/messages';
import { useEffect, useMemo, useState, type ReactNode } from 'react';
import { DepartureReadiness } from '../findings/departure-readiness.tsx';
import { FindingsPanel } from '../findings/findings-panel.tsx';
import { useFormContext } from '../form-context.tsx';
import type { FormState } from '../form-state.ts';
import { SafeguardsOverview } from '../pictures/safeguards-overview.tsx';

/** What the findings are worked out for, and said with. */
export interface FindingsNowProps {
  readonly on: string;
  readonly jurisdiction: JurisdictionArgument;
  readonly otherParts: CaseFile | undefined;
  readonly messages: Messages;
  readonly about?: 'departure' | undefined;
  readonly onFindings?: ((evaluation: Evaluation) => void) | undefined;
}

/** How long nobody may write before the findings are worked out anew, in milliseconds. */
const pause = 300;

/** The findings as the answers stand. They follow once somebody stops writing, and never hold a keystroke up. */
export function FindingsNow({
  on,
  jurisdiction,
  otherParts,
  messages,
  about,
  onFindings,
}: FindingsNowProps): ReactNode {
  const { state, goTo } = useFormContext();
  const { form } = state;
  const payload = usePayloadAtRest(state);
  const evaluation = useMemo(
    () => evaluate(withPayload(otherParts ?? {}, payload), { on, jurisdiction }),
    [payload, on, jurisdiction, otherParts],
  );
  useEffect(() => onFindings?.(evaluation), [evaluation, onFindings]);
  const given = { evaluation, form, messages, onGoTo: goTo };
  if (about === 'departure') return <DepartureReadiness {...given} headingLevel={3} />;
  return <FindingsPanel {...given} picture={<SafeguardsOverview {...given} headingLevel={3} />} />;
}

function usePayloadAtRest(state: FormState): ReturnType<FormState['payload']> {
  const [payload, setPayload] = useState(state.payload);
  useEffect(() => {
    let waiting: ReturnType<typeof setTimeout> | undefined;
    const read = (): void => setPayload(state.payload());
    // What was written between the first rendering and now.
    read();
    const unsubscribe = state.subscribe(() => {
      clearTimeout(waiting);
      waiting = setTimeout(read, pause);
    });
    return () => {
      clearTimeout(waiting);
      unsubscribe();
    };
  }, [state]);
  return payload;
}
