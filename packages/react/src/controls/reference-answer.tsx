import { isReserved } from '@safe-return/core';
import type { ReactNode } from 'react';
import { useAnswer, useFormContext } from '../form-context.tsx';
import { useReferredList } from '../referred-list.ts';
import { useHydrated } from '../use-hydrated.ts';
import type { ControlProps } from './control.ts';
import { ReservedAnswer } from './reserved-answer.tsx';

/** Which entry of another list is meant, of this form or of another of the case file. */
export function ReferenceAnswer({
  placed,
  location,
  id,
  describedBy,
  invalid,
  required,
}: ControlProps): ReactNode {
  const { state, messages } = useFormContext();
  const hydrated = useHydrated();
  const answer = useAnswer(location);
  const { question } = placed;
  const to = question.kind === 'reference' ? question.to : '';
  const orAll = question.kind === 'reference' && question.orAll === true;
  const { rows, sayNone, sayGone } = useReferredList(to);
  const setAside = isReserved(answer);
  const value = typeof answer === 'string' && !setAside ? answer : '';
  const known = value === '' || (orAll && value === 'all') || rows.some((row) => row.id === value);
  const noteId = `${id}-entries`;
  const note = known ? (rows.length === 0 ? sayNone() : undefined) : sayGone();
  return (
    <>
      {note !== undefined && (
        <p className="sr-note" id={noteId}>
          {note}
        </p>
      )}
      {/* Also where there is nothing to choose from: an error leads here, and the label names it. */}
      <select
        className="sr-select"
        id={id}
        value={known ? value : ''}
        disabled={setAside}
        required={required}
        aria-invalid={invalid || undefined}
        aria-describedby={
          [describedBy, note === undefined ? undefined : noteId].filter(Boolean).join(' ') || undefined
        }
        onChange={({ target }) => state.answer(location, target.value === '' ? undefined : target.value)}
      >
        <option value="">{messages.format('ui.reference.choose')}</option>
        {orAll && <option value="all">{messages.format('ui.reference.all')}</option>}
        {rows
          .filter(({ id: row }) => hydrated || row === value)
          .map((row) => (
            <option key={row.said} value={row.id} suppressHydrationWarning>
              {row.said}
            </option>
          ))}
      </select>
      <ReservedAnswer placed={placed} location={location} id={id} />
    </>
  );
}
