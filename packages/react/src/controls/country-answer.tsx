import { countryCodes, isReserved } from '@safe-return/core';
import { useRef, useState, type ReactNode } from 'react';
import { useAnswer, useFormContext } from '../form-context.tsx';
import { useHydrated } from '../use-hydrated.ts';
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
  const hydrated = useHydrated();
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
        {messages
          .countries(hydrated ? countryCodes : countryCodes.filter((code) => code === answer))
          .map(({ code, name }) => (
            <option key={code} value={code} suppressHydrationWarning>
              {name}
            </option>
          ))}
      </select>
      <ReservedAnswer placed={placed} location={location} id={id} />
    </>
  );
}

/**
 * Any number of countries: each can be taken out, and one more chosen from the list.
 *
 * What is chosen is taken when the list is left, by Enter or by the button. Taken at once, every letter typed and every
 * arrow pressed on the way to a country would add the countries in between.
 */
export function CountriesAnswer({
  placed,
  location,
  id,
  describedBy,
  invalid,
  required,
}: ControlProps): ReactNode {
  const { state, messages, announce } = useFormContext();
  const hydrated = useHydrated();
  const answer = useAnswer(location);
  const list = useRef<HTMLSelectElement>(null);
  const [picked, setPicked] = useState('');
  const setAside = isReserved(answer);
  const chosen = Array.isArray(answer)
    ? answer.filter((code): code is string => typeof code === 'string')
    : [];

  function take(): void {
    if (picked === '') return;
    const countries = [...chosen, picked];
    state.answer(location, countries);
    setPicked('');
    const names = messages.list(countries.map((code) => messages.country(code)));
    announce(messages.format('ui.country.chosen', { countries: names }));
  }

  return (
    <>
      {chosen.length > 0 && (
        <ul className="sr-chosen">
          {chosen.map((code) => (
            <li key={code} suppressHydrationWarning>
              {messages.country(code)}{' '}
              <button
                type="button"
                className="sr-link-button"
                suppressHydrationWarning
                onClick={() => {
                  const left = chosen.filter((other) => other !== code);
                  state.answer(location, left.length > 0 ? left : undefined);
                  announce(messages.format('ui.country.removed', { country: messages.country(code) }));
                  list.current?.focus();
                }}
              >
                {messages.format('ui.country.remove', { country: messages.country(code) })}
              </button>
            </li>
          ))}
        </ul>
      )}
      <select
        ref={list}
        className="sr-select"
        id={id}
        value={picked}
        disabled={setAside}
        required={required && chosen.length === 0}
        aria-invalid={invalid || undefined}
        aria-describedby={describedBy}
        onChange={({ target }) => setPicked(target.value)}
        onBlur={take}
        onKeyDown={(event) => {
          if (event.key !== 'Enter' || picked === '') return;
          event.preventDefault();
          take();
        }}
      >
        <option value="">{messages.format('ui.country.choose')}</option>
        {messages
          .countries(countryCodes.filter((code) => hydrated && !chosen.includes(code)))
          .map(({ code, name }) => (
            <option key={code} value={code}>
              {name}
            </option>
          ))}
      </select>{' '}
      <button
        type="button"
        className="sr-link-button"
        disabled={setAside}
        onClick={() => {
          take();
          list.current?.focus();
        }}
      >
        {messages.format('ui.country.add')}
      </button>
      <ReservedAnswer placed={placed} location={location} id={id} />
    </>
  );
}
