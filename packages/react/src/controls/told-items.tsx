import { optionMessageId } from '@safe-return/core';
import { useEffect, useRef, type ReactNode } from 'react';
import { elementNear } from '../element-near.ts';
import { useAnswer, useFormContext } from '../form-context.tsx';
import { BothLanguages } from '../parts/both-languages.tsx';
import { sayAsked, useWording } from '../parts/wording.ts';
import type { ControlProps } from './control.ts';

/** How long nothing may change before the count is said, in milliseconds: a box says its own state already. */
const quiet = 1_500;

/**
 * The points to tell a person, each with the words to say in both languages and a box of its own to confirm it.
 *
 * The person may hold the device: a whole point is what is pressed, and what is still open is named at the end.
 */
export function ToldItems({ placed, location, id, describedBy }: ControlProps): ReactNode {
  const { state, messages, second, announce } = useFormContext();
  const answer = useAnswer(location);
  const wording = useWording(placed);
  const { question, path } = placed;
  const options = question.kind === 'choices' ? question.options : [];
  const exclusive = question.kind === 'choices' ? question.exclusive : [];
  const chosen: readonly unknown[] = Array.isArray(answer) ? (answer as readonly unknown[]) : [answer];
  const points = options.filter((code) => !exclusive.includes(code));
  const open = points.filter((code) => !chosen.includes(code));
  const done = points.length - open.length;
  const progress = messages.format('ui.told.progress', { done, total: points.length });

  const said = useRef(done);
  useEffect(() => {
    if (said.current === done) return undefined;
    const saying = setTimeout(() => {
      said.current = done;
      announce(progress);
    }, quiet);
    return () => {
      clearTimeout(saying);
    };
  }, [said, done, progress, announce]);

  if (question.kind !== 'choices') return null;

  function confirm(code: string): void {
    const confirmed = points.filter((point) => chosen.includes(point) !== (point === code));
    state.answer(location, confirmed.length > 0 ? confirmed : undefined);
  }

  const nameOf = (code: string): string => optionMessageId(path, question, code);
  // In the person's language first: it is for their ears, and these may be their eyes.
  const aloud = second ? [second, messages] : [messages];
  const idOf = (code: string): string => (code === points[0] ? id : `${id}-${code}`);

  return (
    <div className="sr-told">
      <ul className="sr-told__points">
        {points.map((code) => {
          const say = `${path}.say.${code}`;
          const words = aloud.filter((language) => language.has(say));
          const sayId = `${idOf(code)}-say`;
          return (
            <li key={code} className="sr-told__point" data-confirmed={chosen.includes(code) || undefined}>
              <label className="sr-told__label">
                <input
                  type="checkbox"
                  id={idOf(code)}
                  checked={chosen.includes(code)}
                  aria-describedby={
                    [words.length > 0 ? sayId : undefined, describedBy].filter(Boolean).join(' ') || undefined
                  }
                  onChange={() => confirm(code)}
                />
                <span className="sr-told__name">
                  <BothLanguages id={nameOf(code)} wording={wording} />
                </span>
                <span className="sr-told__confirm">
                  <BothLanguages id="ui.told.confirm" />
                </span>
              </label>
              {words.length > 0 && (
                <div className="sr-told__say" id={sayId}>
                  <p className="sr-told__cue">{messages.format('ui.told.say')}</p>
                  {words.map((language) => (
                    <p key={language.locale} lang={language.locale} dir={language.direction}>
                      {sayAsked(language, say, wording)}
                    </p>
                  ))}
                </div>
              )}
            </li>
          );
        })}
      </ul>

      <p className="sr-told__progress">{progress}</p>
      {open.length === 0 ? (
        <p>{messages.format('ui.told.all')}</p>
      ) : (
        // Before the first, that would be the whole list once more.
        done > 0 && (
          <>
            <p className="sr-told__open">{messages.format('ui.told.open')}</p>
            <ul className="sr-told__left">
              {open.map((code) => (
                <li key={code}>
                  <button
                    type="button"
                    className="sr-link-button"
                    onClick={({ currentTarget }) => {
                      elementNear(currentTarget, idOf(code))?.focus();
                    }}
                  >
                    {sayAsked(messages, nameOf(code), wording)}
                  </button>
                </li>
              ))}
            </ul>
          </>
        )
      )}

      <p className="sr-told__open">{messages.format('ui.told.otherwise')}</p>
      <div className="sr-checkboxes">
        {[
          ...exclusive.map((code) => ({ code, message: nameOf(code), value: [code] })),
          ...question.reserved.map((code) => ({ code, message: `reserved.${code}`, value: code })),
        ].map(({ code, message, value }) => (
          <div key={code} className="sr-checkbox" data-reserved={true}>
            <input
              type="checkbox"
              id={`${id}-${code}`}
              checked={chosen.includes(code)}
              aria-describedby={describedBy}
              onChange={() => state.answer(location, chosen.includes(code) ? undefined : value)}
            />
            <label htmlFor={`${id}-${code}`}>
              <BothLanguages id={message} wording={wording} />
            </label>
          </div>
        ))}
      </div>
    </div>
  );
}
