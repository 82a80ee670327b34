import type { ReactNode } from 'react';
import type { Failure } from './failure.ts';
import { useLanguage } from './language.ts';
import type { ActionState } from './use-action.ts';

/** Says how it stands with something that a button does; spoken, and empty where there is nothing to say. */
export function ActionStatus({
  state,
  working,
  said,
}: {
  readonly state: ActionState;
  /** What is said while it is being done. */
  readonly working?: string;
  /** What is said instead of the usual sentences. */
  readonly said?: Partial<Record<Failure, string>>;
}): ReactNode {
  const { texts } = useLanguage();
  return (
    <p role="status" className={state.name === 'failed' ? 'error' : 'hint'}>
      {state.name === 'working' && working}
      {state.name === 'failed' && (said?.[state.failure] ?? texts.failures[state.failure])}
    </p>
  );
}
