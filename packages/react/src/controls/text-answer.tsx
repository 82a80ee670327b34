import { bounds, isReserved } from '@safe-return/core';
import type { ReactNode } from 'react';
import { useAnswer, useFormContext } from '../form-context.tsx';
import type { ControlProps } from './control.ts';
import { ReservedAnswer } from './reserved-answer.tsx';

/** How near to the bound the count of what is left appears. */
const near = 0.8;

/** An answer in words. More than fits can be written, and is never cut: the count says what is too much. */
export function TextAnswer({
  placed,
  location,
  id,
  describedBy,
  invalid,
  required,
}: ControlProps): ReactNode {
  const { state, messages } = useFormContext();
  const answer = useAnswer(location);
  const long = placed.question.kind === 'long-text';
  const max = long ? bounds.longText : bounds.text;
  const setAside = isReserved(answer);
  const value = typeof answer === 'string' && !setAside ? answer : '';
  const left = max - value.length;
  const countId = `${id}-count`;
  const counted = value.length > max * near;
  const common = {
    id,
    value,
    disabled: setAside,
    required,
    autoComplete: 'off',
    // Some browsers send what they check to a server.
    spellCheck: false,
    'aria-invalid': invalid || undefined,
    'aria-describedby': [describedBy, counted ? countId : undefined].filter(Boolean).join(' ') || undefined,
    onChange: ({ target }: { readonly target: { readonly value: string } }) => {
      state.answer(location, target.value === '' ? undefined : target.value);
    },
  };
  return (
    <>
      {long ? (
        <textarea className="sr-textarea" rows={4} {...common} />
      ) : (
        <input className="sr-input" type="text" {...common} />
      )}
      {counted && (
        <p id={countId} className="sr-count">
          {left >= 0
            ? messages.format('ui.text.remaining', { count: left })
            : messages.format('ui.text.over', { count: -left })}
        </p>
      )}
      <ReservedAnswer placed={placed} location={location} id={id} />
    </>
  );
}
