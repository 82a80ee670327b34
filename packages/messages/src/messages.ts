import { createIntl, createIntlCache, type IntlShape, type OnErrorFn } from '@formatjs/intl';
import type { Catalogue } from './catalogue.ts';
import type { MessageId } from './compiled/message-id.ts';
import { directionOf, type Locale } from './locales.ts';

/** What a message can be filled with. */
export type Values = Readonly<Record<string, string | number | boolean>>;

/** What went wrong with an issue: its code, and what its sentence needs. The shape of an issue of core. */
export interface IssueLike {
  readonly code: string;
  readonly params: Readonly<Record<string, string | number>>;
}

/** The texts of one language, ready to be shown. */
export interface Messages {
  readonly locale: Locale;
  readonly direction: 'ltr' | 'rtl';
  /** Says a message. */
  format(id: MessageId, values?: Values): string;
  /** Says a message whose id was put together at run time, such as that of a question; says whether there is one by `has`. */
  formatKnown(id: string, values?: Values): string;
  has(id: string): boolean;
  /** Says what is wrong with an answer, as an instruction. */
  issue(issue: IssueLike): string;
  /** Says a date as far as it is known: `2008-03` as "March 2008". */
  date(date: string): string;
  number(value: number): string;
  list(items: readonly string[], type?: 'conjunction' | 'disjunction'): string;
  /** Names a country by its code; the code itself where `Intl` has no name. */
  country(code: string): string;
  language(tag: string): string;
}

/** What to make the texts from. */
export interface MessagesSpec {
  readonly locale: Locale;
  readonly messages: Catalogue;
  /** What to say where a message is missing; English, unless the host has no room for it. */
  readonly fallback?: Catalogue;
  /** Told of a missing or broken message, so that a developer hears of it; the person reading is not stopped. */
  readonly onError?: (error: Error) => void;
}

const partial = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/;

/** Makes the texts of one language ready to be shown. */
export function createMessages({ locale, messages, fallback = {}, onError }: MessagesSpec): Messages {
  const report: OnErrorFn = (error) => onError?.(error);
  const intl: IntlShape<string> = createIntl({ locale, onError: report }, createIntlCache());
  const countries = new Intl.DisplayNames([locale], { type: 'region' });
  const languages = new Intl.DisplayNames([locale], { type: 'language', languageDisplay: 'standard' });

  function formatKnown(id: string, values?: Values): string {
    const message = messages[id] ?? fallback[id];
    if (message === undefined) {
      onError?.(new Error(`There is no message ${id} in ${locale}.`));
      return id;
    }
    if (typeof message === 'string') return message;
    return intl.formatMessage({ id, defaultMessage: [...message] }, { ...values });
  }

  function nameOf(names: Intl.DisplayNames, code: string): string {
    try {
      return names.of(code) ?? code;
    } catch {
      return code;
    }
  }

  return {
    locale,
    direction: directionOf(locale),
    format: formatKnown,
    formatKnown,
    has: (id) => id in messages || id in fallback,
    issue: ({ code, params }) => formatKnown(`issue.${code}`, params),
    date: (date) => {
      const [, year, month, day] = partial.exec(date) ?? [];
      if (year === undefined) return date;
      return new Intl.DateTimeFormat(locale, {
        timeZone: 'UTC',
        year: 'numeric',
        ...(month === undefined ? {} : { month: 'long' }),
        ...(day === undefined ? {} : { day: 'numeric' }),
      }).format(Date.UTC(Number(year), Number(month ?? 1) - 1, Number(day ?? 1)));
    },
    number: (value) => intl.formatNumber(value),
    list: (items, type = 'conjunction') => new Intl.ListFormat(locale, { type }).format(items),
    country: (code) => nameOf(countries, code),
    language: (tag) => nameOf(languages, tag),
  };
}
