import { countryCodes, isReserved } from '@safe-return/core';
import type { ReactNode } from 'react';
import { useAnswer, useFormContext } from '../form-context.tsx';
import type { ControlProps } from './control.ts';
import { ReservedAnswer } from './reserved-answer.tsx';

/** One country, from a native list in the order of the language's alphabet. */
export function CountryAnswer({
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
  return (
    <>
      <select
        className="sr-select"
        id={id}
        value={typeof answer === 'string' && !setAside ? answer : ''}
        disabled={setAside}
        required={required}
        aria-invalid={invalid || undefined}
        aria-describedby={describedBy}
        onChange={({ target }) => state.answer(location, target.value === '' ? undefined : target.value)}
      >
        <option value="">{messages.format('ui.country.choose')}</option>
        {messages.countries(countryCodes).map(({ code, name }) => (
          <option key={code} value={code}>
            {name}
          </option>
        ))}
      </select>
      <ReservedAnswer placed={placed} location={location} id={id} />
    </>
  );
}

/** Any number of countries: each can be taken out, and one more chosen from the list. */
export function CountriesAnswer({
  placed,
  location,
  id,
  describedBy,
  invalid,
  required,
}: ControlProps): ReactNode {
  const { state, messages, announce } = useFormContext();
  const answer = useAnswer(location);
  const setAside = isReserved(answer);
  const chosen = Array.isArray(answer)
    ? answer.filter((code): code is string => typeof code === 'string')
    : [];
  return (
    <>
      {chosen.length > 0 && (
        <ul className="sr-chosen">
          {chosen.map((code) => (
            <li key={code}>
              {messages.country(code)}{' '}
              <button
                type="button"
                className="sr-link-button"
                onClick={() => {
                  const left = chosen.filter((other) => other !== code);
                  state.answer(location, left.length > 0 ? left : undefined);
                  announce(messages.format('ui.country.removed', { country: messages.country(code) }));
                }}
              >
                {messages.format('ui.country.remove', { country: messages.country(code) })}
              </button>
            </li>
          ))}
        </ul>
      )}
      <select
        className="sr-select"
        id={id}
        value=""
        disabled={setAside}
        required={required && chosen.length === 0}
        aria-invalid={invalid || undefined}
        aria-describedby={describedBy}
        onChange={({ target }) => {
          if (target.value !== '') state.answer(location, [...chosen, target.value]);
        }}
      >
        <option value="">
          {messages.format(chosen.length > 0 ? 'ui.country.add' : 'ui.country.choose')}
        </option>
        {messages.countries(countryCodes.filter((code) => !chosen.includes(code))).map(({ code, name }) => (
          <option key={code} value={code}>
            {name}
          </option>
        ))}
      </select>
      <ReservedAnswer placed={placed} location={location} id={id} />
    </>
  );
}
