import {
  createMessages,
  loadMessages,
  locales,
  negotiateLocale,
  type Catalogue,
  type Locale,
  type Messages,
  type Part,
} from '@safe-return/messages';
import { createContext, use, useCallback, useEffect, useMemo, useState } from 'react';
import type { Texts } from './texts/en.ts';
import { texts } from './texts/texts.ts';
import { Unreachable } from './server.ts';
import { useLoaded, type Loaded } from './use-loaded.ts';

/** Words of one language, as far as they were loaded. */
export interface Words {
  readonly messages: Messages;
  /** The messages as they were loaded, to pass on to a form. */
  readonly catalogue: Catalogue;
}

/** The language that the portal is shown in, with what every page says in it. */
export interface Language extends Words {
  readonly locale: Locale;
  readonly texts: Texts;
  readonly choose: (locale: Locale) => void;
}

/** What every page is said with: names of forms, conclusions and purposes. Findings and questions are loaded where they are shown. */
const everywhere: readonly Part[] = ['ui', 'words', 'codes', 'issues'];

/** Where the parts of the portal find the language. */
export const LanguageContext = createContext<Language | undefined>(undefined);

/** Gives the language that the portal is shown in. */
export function useLanguage(): Language {
  const language = use(LanguageContext);
  if (!language) throw new Error('A part of the portal stands outside of its LanguageContext.');
  return language;
}

/**
 * Loads more words of the language that the portal is shown in.
 *
 * Until those of another language are there, the ones before stay.
 *
 * @param parts the same list from one render to the next.
 */
export function useWords(parts: readonly Part[]): readonly [Loaded<Words>, again: () => void] {
  const { locale } = useLanguage();
  return useWordsOf(locale, parts);
}

/** Loads the language that the address asks for, or else the browser, and lets it be changed on the spot. */
export function useChosenLanguage(): readonly [Loaded<Language>, again: () => void] {
  const [locale, choose] = useState(chosenLocale);
  const [loaded, again] = useWordsOf(locale, everywhere);

  const language = useMemo<Loaded<Language>>(() => {
    if (loaded.state !== 'there') return loaded;
    const { locale: there } = loaded.content.messages;
    return { state: 'there', content: { ...loaded.content, locale: there, texts: texts[there], choose } };
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

function useWordsOf(locale: Locale, parts: readonly Part[]): readonly [Loaded<Words>, again: () => void] {
  const load = useCallback(async (): Promise<Words> => {
    const catalogue = await loadMessages(locale, parts).catch(() => {
      throw new Unreachable();
    });
    return { catalogue, messages: createMessages({ locale, messages: catalogue }) };
  }, [locale, parts]);
  return useLoaded(load);
}

function keepInAddress(locale: Locale): void {
  const address = new URL(location.href);
  address.searchParams.set('lang', locale);
  history.replaceState(null, '', address);
}
