import {
  createMessages,
  loadMessages,
  locales,
  negotiateLocale,
  type Catalogue,
  type Locale,
  type Messages,
} from '@safe-return/messages';
import { createContext, use, useCallback, useEffect, useMemo, useState } from 'react';
import type { Texts } from './texts/en.ts';
import { texts } from './texts/texts.ts';
import { useLoaded, type Loaded } from './use-loaded.ts';

/** The language that the portal is shown in, with everything said in it. */
export interface Language {
  readonly locale: Locale;
  readonly texts: Texts;
  readonly messages: Messages;
  /** The messages as they were loaded, to pass on to a form. */
  readonly catalogue: Catalogue;
  readonly choose: (locale: Locale) => void;
}

/** Where the parts of the portal find the language. */
export const LanguageContext = createContext<Language | undefined>(undefined);

/** Gives the language that the portal is shown in. */
export function useLanguage(): Language {
  const language = use(LanguageContext);
  if (!language) throw new Error('A part of the portal stands outside of its LanguageContext.');
  return language;
}

/**
 * Loads the language that the address asks for, or else the browser, and lets it be changed on the spot.
 *
 * Until another language is there, the one before stays.
 */
export function useChosenLanguage(): readonly [Loaded<Language>, again: () => void] {
  const [locale, choose] = useState(chosenLocale);
  const load = useCallback(async () => ({ locale, catalogue: await loadMessages(locale) }), [locale]);
  const [loaded, again] = useLoaded(load);

  const language = useMemo<Loaded<Language>>(() => {
    if (loaded.state !== 'there') return loaded;
    const { locale: there, catalogue } = loaded.content;
    const messages = createMessages({ locale: there, messages: catalogue });
    return { state: 'there', content: { locale: there, texts: texts[there], messages, catalogue, choose } };
  }, [loaded]);

  useEffect(() => {
    if (language.state !== 'there') return;
    const { messages } = language.content;
    document.documentElement.lang = messages.locale;
    document.documentElement.dir = messages.direction;
    if (messages.locale !== chosenLocale()) keepInAddress(messages.locale);
  }, [language]);

  return [language, again];
}

/** The language that the address asks for, or else the first of the browser's that there is. */
export function chosenLocale(): Locale {
  const asked = new URLSearchParams(location.search).get('lang');
  return locales.find(({ code }) => code === asked)?.code ?? negotiateLocale(navigator.languages);
}

function keepInAddress(locale: Locale): void {
  const address = new URL(location.href);
  address.searchParams.set('lang', locale);
  history.replaceState(null, '', address);
}
