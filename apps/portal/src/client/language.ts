import {
  createMessages,
  loadMessages,
  locales,
  negotiateLocale,
  type Locale,
  type Messages,
} from '@safe-return/messages';
import { createContext, use, useEffect, useState } from 'react';
import type { Texts } from './texts/en.ts';
import { texts } from './texts/texts.ts';

/** The language that the portal is shown in, with everything said in it. */
export interface Language {
  readonly locale: Locale;
  readonly texts: Texts;
  readonly messages: Messages;
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

/** Loads the language that the address asks for, or else the browser, and lets it be changed on the spot. */
export function useChosenLanguage(): Language | undefined {
  const [locale, setLocale] = useState(chosenLocale);
  const [messages, setMessages] = useState<Messages>();

  useEffect(() => {
    let wanted = true;
    void loadMessages(locale).then((catalogue) => {
      if (wanted) setMessages(createMessages({ locale, messages: catalogue }));
    });
    return () => {
      wanted = false;
    };
  }, [locale]);

  useEffect(() => {
    if (!messages) return;
    document.documentElement.lang = messages.locale;
    document.documentElement.dir = messages.direction;
  }, [messages]);

  if (!messages) return undefined;
  return {
    locale: messages.locale,
    texts: texts[messages.locale],
    messages,
    choose: (next) => {
      const address = new URL(location.href);
      address.searchParams.set('lang', next);
      history.replaceState(null, '', address);
      setLocale(next);
    },
  };
}

function chosenLocale(): Locale {
  const asked = new URLSearchParams(location.search).get('lang');
  return locales.find(({ code }) => code === asked)?.code ?? negotiateLocale(navigator.languages);
}
