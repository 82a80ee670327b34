import { optionMessageId } from '@safe-return/core';
import type { ReactNode } from 'react';
import { elementNear } from '../element-near.ts';
import { useAnswer, useFormContext } from '../form-context.tsx';
import { BothLanguages } from '../parts/both-languages.tsx';
import { useWording } from '../parts/wording.ts';
import type { ControlProps } from './control.ts';

/** One answer of several, as radio buttons; why there is none is one of them. */
export function RadioChoice({ placed, location, id, describedBy, required }: ControlProps): ReactNode {
  const { state, messages } = useFormContext();
  const wording = useWording(placed);
  const answer = useAnswer(location);
  const { question, path } = placed;
  if (question.kind !== 'yes-no' && question.kind !== 'choice') return null;
  const options = question.options.map((code) => ({ code, message: optionMessageId(path, question, code) }));
  const reserved = question.reserved.map((code) => ({ code, message: `reserved.${code}` }));
  return (
    <>
      <div className="sr-radios" data-inline={options.length <= 2 || undefined}>
        {[...options, ...reserved].map(({ code, message }, index) => {
          const optionId = index === 0 ? id : `${id}-${code}`;
          return (
            <div key={code} className="sr-radio" data-reserved={index >= options.length || undefined}>
              <input
                type="radio"
                id={optionId}
                name={id}
                value={code}
                checked={answer === code}
                required={required}
                aria-describedby={describedBy}
                onChange={() => state.answer(location, code)}
              />
              <label htmlFor={optionId}>
                <BothLanguages id={message} wording={wording} />
              </label>
            </div>
          );
        })}
      </div>
      {answer !== undefined && (
        <button
          type="button"
          className="sr-link-button"
          onClick={({ currentTarget }) => {
            state.answer(location, undefined);
            // The button goes, and must not take the focus with it.
            elementNear(currentTarget, id)?.focus();
          }}
        >
          {messages.format('ui.question.clear')}
        </button>
      )}
    </>
  );
}
