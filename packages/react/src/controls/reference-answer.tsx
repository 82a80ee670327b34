import { isReserved } from '@safe-return/core';
import type { ReactNode } from 'react';
import { useAnswer, useFormContext, useRowIds } from '../form-context.tsx';
import type { ControlProps } from './control.ts';
import { ReservedAnswer } from './reserved-answer.tsx';

/** Which entry of another list is meant. */
export function ReferenceAnswer({
  placed,
  location,
  id,
  describedBy,
  invalid,
  required,
}: ControlProps): ReactNode {
  const { state, messages } = useFormContext();
  const answer = useAnswer(location);
  const { question } = placed;
  const to = question.kind === 'reference' ? question.to : '';
  const ids = useRowIds(to);
  const setAside = isReserved(answer);
  const value = typeof answer === 'string' && !setAside ? answer : '';
  const list = messages.formatKnown(to);
  if (ids.length === 0 && value === '') {
    return <p className="sr-note">{messages.format('ui.reference.none', { question: list })}</p>;
  }
  return (
    <>
      <select
        className="sr-select"
        id={id}
        value={ids.includes(value) ? value : ''}
        disabled={setAside}
        required={required}
        aria-invalid={invalid || undefined}
        aria-describedby={describedBy}
        onChange={({ target }) => state.answer(location, target.value === '' ? undefined : target.value)}
      >
        <option value="">{messages.format('ui.reference.choose')}</option>
        {ids.map((row, index) => (
          <option key={row} value={row}>
            {messages.format('ui.rows.row', { number: index + 1 })}
          </option>
        ))}
      </select>
      {value !== '' && !ids.includes(value) && (
        <p className="sr-note">{messages.format('ui.reference.gone')}</p>
      )}
      <ReservedAnswer placed={placed} location={location} id={id} />
    </>
  );
}
