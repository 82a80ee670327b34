import { locationOf, type Form, type Quarantined } from '@safe-return/core';
import { sayPlace, type Messages } from '@safe-return/messages';
import type { ReactNode } from 'react';
import { useLanguage } from './language.ts';

/** Names what an older version of a form recorded and the form of today has no place for, as it stood. */
export function SetApart({
  form,
  messages,
  setApart,
}: {
  readonly form: Form;
  readonly messages: Messages;
  readonly setApart: readonly Quarantined[];
}): ReactNode {
  const { texts } = useLanguage();
  if (setApart.length === 0) return null;
  return (
    <div className="notice">
      <p>{texts.setApart}</p>
      <dl>
        {setApart.map(({ path, value }) => (
          <div key={path}>
            <dt>{sayPlace(locationOf(form, path), messages)}</dt>
            <dd dir="auto">{typeof value === 'string' ? value : JSON.stringify(value)}</dd>
          </div>
        ))}
      </dl>
    </div>
  );
}
