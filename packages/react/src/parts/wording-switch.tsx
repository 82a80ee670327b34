import type { ReactNode } from 'react';
import { useFormContext, type Wording } from '../form-context.tsx';
import { BothLanguages } from './both-languages.tsx';

/** Lets the worker put the questions in words for a child, and back. */
export function WordingSwitch({ onChange }: { readonly onChange: (wording: Wording) => void }): ReactNode {
  const { idPrefix, wording } = useFormContext();
  const id = `${idPrefix}-wording`;
  return (
    <div className="sr-form__wording">
      <div className="sr-checkbox">
        <input
          type="checkbox"
          id={id}
          checked={wording === 'child'}
          aria-describedby={`${id}-about`}
          onChange={({ target }) => {
            onChange(target.checked ? 'child' : 'usual');
          }}
        />
        <label htmlFor={id}>
          <BothLanguages id="ui.wording.child" />
        </label>
      </div>
      <p className="sr-hint" id={`${id}-about`}>
        <BothLanguages id="ui.wording.about" />
      </p>
    </div>
  );
}
