import { isReserved } from '@safe-return/core';
import { useState, type ReactNode } from 'react';
import { useAnswer, useFormContext } from '../form-context.tsx';
import { useHydrated } from '../use-hydrated.ts';
import type { ControlProps } from './control.ts';
import { ReservedAnswer } from './reserved-answer.tsx';

// Languages that returned people and those who work with them often use; any other can be written as its tag.
const common =
  'am ar az be bg bn bs ckb cs da de el en es et fa fi fr ha hi hr hu hy id ig it ka kk kmr ku-Latn ky lt lv mk mn ' +
  'my ne nl no pa pl prs ps pt rmn ro ru sk sl so sq sr-Cyrl sr-Latn sv sw ta tg th ti tk tl tr uk ur uz vi yo zh-Hans zh-Hant';
const tags = common.split(' ');

/** One language: from a list of common ones, or as the tag of any other. */
export function LanguageAnswer({
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
  const value = typeof answer === 'string' && !setAside ? answer : '';
  const [other, setOther] = useState(value !== '' && !tags.includes(value));
  const tagId = `${id}-tag`;
  return (
    <>
      <select
        className="sr-select"
        id={id}
        value={other ? 'other' : value}
        disabled={setAside}
        required={required}
        aria-invalid={invalid || undefined}
        aria-describedby={describedBy}
        onChange={({ target }) => {
          setOther(target.value === 'other');
          state.answer(location, target.value === '' || target.value === 'other' ? undefined : target.value);
        }}
      >
        <option value="">{messages.format('ui.language-question.choose')}</option>
        {messages.languages(hydrated ? tags : tags.filter((tag) => tag === answer)).map(({ code, name }) => (
          <option key={code} value={code} suppressHydrationWarning>
            {name}
          </option>
        ))}
        <option value="other">{messages.format('ui.language-question.other')}</option>
      </select>
      {other && !setAside && (
        <p className="sr-language-tag">
          <label htmlFor={tagId}>{messages.format('ui.language-question.tag')}</label>
          <input
            className="sr-input sr-input--short"
            id={tagId}
            type="text"
            autoComplete="off"
            value={value}
            aria-describedby={describedBy}
            onChange={({ target }) => state.answer(location, target.value === '' ? undefined : target.value)}
          />
        </p>
      )}
      <ReservedAnswer placed={placed} location={location} id={id} />
    </>
  );
}
