import { locales } from '@safe-return/messages';
import { useId, type ReactNode } from 'react';
import { useLanguage } from './language.ts';

/** Lets the language be changed on the spot; what was typed stays. */
export function LanguageChooser(): ReactNode {
  const { locale, texts, choose } = useLanguage();
  const id = useId();
  return (
    <div className="language">
      <label htmlFor={id}>{texts.language}</label>
      <select
        id={id}
        value={locale}
        onChange={({ target }) => {
          const chosen = locales.find(({ code }) => code === target.value);
          if (chosen) choose(chosen.code);
        }}
      >
        {locales.map(({ code, name }) => (
          <option key={code} value={code} lang={code}>
            {name}
          </option>
        ))}
      </select>
    </div>
  );
}
