import { isReserved } from '@safe-return/core';
import type { ReactNode } from 'react';
import { useAnswer, useFormContext } from '../form-context.tsx';
import type { ControlProps } from './control.ts';
import { ReservedAnswer } from './reserved-answer.tsx';

/** A whole number. What is no number stays as it was written, and is named as a problem. */
export function NumberAnswer({
  placed,
  location,
  id,
  describedBy,
  invalid,
  required,
}: ControlProps): ReactNode {
  const { state } = useFormContext();
  const answer = useAnswer(location);
  const setAside = isReserved(answer);
  const value = !setAside && (typeof answer === 'number' || typeof answer === 'string') ? String(answer) : '';
  return (
    <>
      <input
        className="sr-input sr-input--short"
        type="text"
        inputMode="numeric"
        autoComplete="off"
        id={id}
        value={value}
        disabled={setAside}
        required={required}
        aria-invalid={invalid || undefined}
        aria-describedby={describedBy}
        onChange={({ target }) => {
          const text = target.value.trim();
          state.answer(
            location,
            text === '' ? undefined : /^\d{1,6}$/.test(text) ? Number(text) : target.value,
          );
        }}
      />
      <ReservedAnswer placed={placed} location={location} id={id} />
    </>
  );
}
