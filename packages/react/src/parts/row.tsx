import { locationOf } from '@safe-return/core';
import { useId, useState, type ReactNode } from 'react';
import { useDerived, useFormContext, useTarget } from '../form-context.tsx';
import { rowAt } from './row-at.ts';

/** Whether the rows of a list fold up: in a long page it is hard to find what matters. */
export function isFoldable(count: number): boolean {
  return count > 3;
}

/**
 * One row of a list: its name, and its questions, which fold up below it where there are many rows.
 *
 * A row that is new, has a problem or is gone to unfolds by itself; none folds up by itself.
 */
export function Row({
  list,
  index,
  count,
  said,
  id,
  isNew = false,
  focusRef,
  children,
}: {
  readonly list: string;
  readonly index: number;
  /** How many rows there are. */
  readonly count: number;
  readonly said: ReactNode;
  /** The id of what takes the focus when a row as a whole is gone to. */
  readonly id?: string;
  readonly isNew?: boolean;
  /** Is handed what takes the focus. */
  readonly focusRef?: ((element: HTMLElement | null) => void) | undefined;
  readonly children: ReactNode;
}): ReactNode {
  const { messages } = useFormContext();
  const questionsId = useId();
  const at = rowAt(list, index);
  const isHere = (location: string): boolean => location === at || location.startsWith(`${at}.`);
  const problems = useDerived(
    (form) => form.issues().filter(({ path }) => isHere(locationOf(form.form, path))).length,
  );
  const foldable = isFoldable(count);
  const [unfolded, setUnfolded] = useState(!foldable);
  const [wanted, setWanted] = useState(false);
  if (wanted !== (isNew || problems > 0)) {
    setWanted(!wanted);
    if (!wanted) setUnfolded(true);
  }
  useTarget((location) => {
    if (isHere(location)) setUnfolded(true);
  });
  const open = unfolded || !foldable;

  return (
    <fieldset className="sr-row">
      <legend className="sr-row__name" {...(foldable ? {} : { id, tabIndex: -1, ref: focusRef })}>
        {foldable ? (
          <button
            type="button"
            className="sr-row__fold"
            id={id}
            ref={focusRef}
            aria-expanded={open}
            aria-controls={questionsId}
            onClick={() => setUnfolded(!open)}
          >
            <svg className="sr-row__arrow" viewBox="0 0 12 12" aria-hidden="true" focusable="false">
              <path d="M3.5 1 8.5 6l-5 5" fill="none" stroke="currentColor" strokeWidth="2" />
            </svg>
            <span className="sr-row__said">{said}</span>
            {problems > 0 && (
              <span className="sr-row__problems">
                {' '}
                {messages.format('ui.task-list.status.problems', { count: problems })}
              </span>
            )}
          </button>
        ) : (
          said
        )}
      </legend>
      <div className="sr-row__questions" id={questionsId} hidden={!open}>
        {children}
      </div>
    </fieldset>
  );
}
