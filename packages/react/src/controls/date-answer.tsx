import { isReserved } from '@safe-return/core';
import type { DatePart } from '@safe-return/messages';
import { useState, type ReactNode } from 'react';
import { useAnswer, useFormContext } from '../form-context.tsx';
import type { ControlProps } from './control.ts';
import { ReservedAnswer } from './reserved-answer.tsx';

type Parts = Readonly<Record<DatePart, string>>;

const digits = { day: 2, month: 2, year: 4 } as const;

function partsOf(answer: unknown): Parts {
  const [year = '', month = '', day = ''] =
    typeof answer === 'string' && !isReserved(answer) ? answer.split('-') : [];
  return { year, month, day };
}

/** Puts a date together as far as it is written; what is no date yet is kept as it stands. */
function join({ year, month, day }: Parts): string | undefined {
  const padded = (text: string): string => (/^\d$/.test(text) ? `0${text}` : text);
  if (year === '' && month === '' && day === '') return undefined;
  if (day !== '') return [year, padded(month), padded(day)].join('-');
  return month === '' ? year : [year, padded(month)].join('-');
}

/** A date in three boxes, as much of it as is known where a part may be missing. */
export function DateAnswer({
  placed,
  location,
  id,
  describedBy,
  invalid,
  required,
}: ControlProps): ReactNode {
  const { state, messages } = useFormContext();
  const answer = useAnswer(location);
  const setAside = isReserved(answer);
  const [written, setWritten] = useState<Parts>(() => partsOf(answer));
  // What was written stays as it was written ("6", not "06") as long as it comes to the same date.
  const parts = setAside || join(written) === answer ? written : partsOf(answer);
  const [first] = messages.dateOrder;
  return (
    <>
      <div className="sr-date">
        {messages.dateOrder.map((part) => {
          const partId = part === first ? id : `${id}-${part}`;
          return (
            <div key={part} className="sr-date__part">
              <label htmlFor={partId}>{messages.format(`ui.date.${part}`)}</label>
              <input
                className={`sr-input sr-date__${part}`}
                type="text"
                inputMode="numeric"
                autoComplete="off"
                id={partId}
                maxLength={digits[part]}
                value={setAside ? '' : parts[part]}
                disabled={setAside}
                required={required && (part === 'year' || placed.question.kind === 'date')}
                aria-invalid={invalid || undefined}
                aria-describedby={describedBy}
                onChange={({ target }) => {
                  const next = { ...parts, [part]: target.value.trim() };
                  setWritten(next);
                  state.answer(location, join(next));
                }}
              />
            </div>
          );
        })}
      </div>
      <ReservedAnswer placed={placed} location={location} id={id} />
    </>
  );
}
