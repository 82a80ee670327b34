import { isReserved } from '@safe-return/core';
import { useRef, type ReactNode } from 'react';
import { useAnswer, useFormContext } from '../form-context.tsx';
import { sayAsked, useWording } from '../parts/wording.ts';
import type { ControlProps } from './control.ts';

/** Lets somebody say why there is no answer, and take it back without losing what was written. */
export function ReservedAnswer({
  placed,
  location,
  id,
}: Pick<ControlProps, 'placed' | 'location' | 'id'>): ReactNode {
  const { state, messages } = useFormContext();
  const answer = useAnswer(location);
  const wording = useWording(placed);
  const written = useRef<unknown>(undefined);
  const { reserved } = placed.question;
  if (reserved.length === 0) return null;
  const chosen = isReserved(answer) ? answer : '';
  const selectId = `${id}-no-answer`;
  return (
    <div className="sr-reserved">
      <label className="sr-reserved__label" htmlFor={selectId}>
        {messages.format('ui.question.no-answer')}
      </label>
      <select
        id={selectId}
        className="sr-select sr-select--small"
        value={chosen}
        onChange={({ target }) => {
          if (chosen === '') written.current = answer;
          state.answer(location, target.value === '' ? written.current : target.value);
        }}
      >
        <option value="">—</option>
        {reserved.map((code) => (
          <option key={code} value={code}>
            {sayAsked(messages, `reserved.${code}`, wording)}
          </option>
        ))}
      </select>
    </div>
  );
}
