import type { ReactNode } from 'react';
import { ActionStatus } from './action-status.tsx';
import { useLanguage } from './language.ts';
import { useAction } from './use-action.ts';

/** Offers the next page of a list, where there is one. */
export function ShowMore({
  next,
  label,
  fetchNext,
}: {
  readonly next: string | undefined;
  readonly label: string;
  readonly fetchNext: (next: string) => Promise<void>;
}): ReactNode {
  const { texts } = useLanguage();
  const [state, run] = useAction();
  return (
    <>
      {next !== undefined && (
        <p className="actions">
          <button
            type="button"
            className="button"
            aria-disabled={state.name === 'working'}
            onClick={() => run(() => fetchNext(next))}
          >
            {label}
          </button>
        </p>
      )}
      <ActionStatus state={state} working={texts.loading} />
    </>
  );
}
