import { optionMessageId } from '@safe-return/core';
import type { ReactNode } from 'react';
import { useAnswer, useFormContext } from '../form-context.tsx';
import { BothLanguages } from '../parts/both-languages.tsx';
import { useWording } from '../parts/wording.ts';
import type { ControlProps } from './control.ts';

/** Any number of answers, as checkboxes. One that stands alone takes the others away, and they it. */
export function CheckboxChoices({ placed, location, id, describedBy }: ControlProps): ReactNode {
  const { state } = useFormContext();
  const wording = useWording(placed);
  const answer = useAnswer(location);
  const { question, path } = placed;
  if (question.kind !== 'choices') return null;
  const { exclusive } = question;
  const chosen: readonly unknown[] = Array.isArray(answer) ? (answer as readonly unknown[]) : [answer];
  const options = question.options.map((code) => ({ code, message: optionMessageId(path, question, code) }));
  const reserved = question.reserved.map((code) => ({ code, message: `reserved.${code}` }));

  function toggle(code: string, alone: boolean, isReserved: boolean): void {
    if (chosen.includes(code)) {
      const left = chosen.filter((other) => other !== code);
      state.answer(location, left.length > 0 ? left : undefined);
    } else if (isReserved) state.answer(location, code);
    else if (alone) state.answer(location, [code]);
    else {
      const beside =
        question.kind === 'choices'
          ? question.options.filter((other) => chosen.includes(other) || other === code)
          : [];
      state.answer(
        location,
        beside.filter((other) => !exclusive.includes(other)),
      );
    }
  }

  return (
    <div className="sr-checkboxes">
      {[...options, ...reserved].map(({ code, message }, index) => {
        const optionId = index === 0 ? id : `${id}-${code}`;
        const isReserved = index >= options.length;
        return (
          <div key={code} className="sr-checkbox" data-reserved={isReserved || undefined}>
            <input
              type="checkbox"
              id={optionId}
              checked={chosen.includes(code)}
              aria-describedby={describedBy}
              onChange={() => {
                toggle(code, exclusive.includes(code), isReserved);
              }}
            />
            <label htmlFor={optionId}>
              <BothLanguages id={message} wording={wording} />
            </label>
          </div>
        );
      })}
    </div>
  );
}
