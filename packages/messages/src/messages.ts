import { IntlMessageFormat } from 'intl-messageformat';
import type { Catalogue } from './catalogue.ts';
import type { MessageArguments } from './compiled/message-arguments.ts';
import type { MessageId } from './compiled/message-id.ts';
import { dateLocaleOf, directionOf, type Locale } from './locales.ts';
import { partialDateText } from './partial-date-text.ts';

/** What a message can be filled with. */
export type Values = Readonly<Record<string, string | number>>;

/** What one message has to be filled with: nothing for most, an object for those with arguments. */
export type ValuesOf<Id extends MessageId> = Id extends keyof MessageArguments ? [MessageArguments[Id]] : [];

/** What is wrong with an answer: a code, and what its sentence needs. The shape of an issue of core. */
export interface IssueLike {
  readonly code: string;
  readonly params: Values;
}

/** The question that an issue is about. The shape of a placed question of core. */
export interface QuestionLike {
  readonly path: string;
  readonly question: { readonly kind: string; readonly reserved: readonly string[] };
}

/** A code with its name in the language. */
export interface Named {
  readonly code: string;
  readonly name: string;
}

/** The texts of one language, ready to be shown. None of these throws. */
export interface Messages {
  readonly locale: Locale;
  readonly direction: 'ltr' | 'rtl';
  /** Says a message. A wrong id, or a value that is missing, does not compile. */
  readonly format: <Id extends MessageId>(id: Id, ...values: ValuesOf<Id>) => string;
  /** Says a message whose id was put together at run time, such as that of a question. */
  readonly formatKnown: (id: string, values?: Values) => string;
  /** Whether there is a message with this id. */
  readonly has: (id: string) => boolean;
  /** Says what is wrong with an answer, as an instruction; to the point where the question is passed too. */
  readonly issue: (issue: IssueLike, about?: QuestionLike) => string;
  /** Says a date as far as it is known: `2008-03` as "March 2008". */
  readonly date: (date: string) => string;
  /** The parts of a date in the order in which the language writes them. */
  readonly dateOrder: readonly DatePart[];
  /** Says the time of day where the reader is; `instant` in milliseconds since 1970. */
  readonly time: (instant: number) => string;
  readonly number: (value: number) => string;
  /** Joins a list: "a, b and c", or with "or" for a disjunction. */
  readonly list: (items: readonly string[], type?: 'conjunction' | 'disjunction') => string;
  /** Names a country by its code (ISO 3166-1 alpha-2, XK); the code itself where there is no name. */
  readonly country: (code: string) => string;
  /** Names countries, in the order of the language's alphabet. */
  readonly countries: (codes: readonly string[]) => readonly Named[];
  /** Names a language by its tag (BCP 47); the tag itself where there is no name. */
  readonly language: (tag: string) => string;
  /** Names languages, in the order of the language's alphabet. */
  readonly languages: (tags: readonly string[]) => readonly Named[];
  /** Says where a provision stands in the Guiding Principles: "Guiding Principles, Part 1, Principle 4 (gp4.30)". */
  readonly provision: (id: string) => string;
}

/** A part of a date. */
export type DatePart = 'day' | 'month' | 'year';

/** What to make the texts from. */
export interface MessagesSpec {
  readonly locale: Locale;
  readonly messages: Catalogue;
  /** What to say where a message is missing or can't be said: English, unless the host has no room for it. */
  readonly fallback?: Catalogue;
  /** Told of a missing or broken message, so that a developer hears of it; the person reading is not stopped. */
  readonly onError?: (error: Error) => void;
}

/** A message that neither the language nor the fallback has. */
export class MissingMessage extends Error {
  override readonly name = 'MissingMessage';

  constructor(id: string, locale: string) {
    super(
      `There is no message "${id}" in "${locale}", so that English or the id was shown. Load its part, or add it.`,
    );
  }
}

type Tree = Exclude<ConstructorParameters<typeof IntlMessageFormat>[0], string>;

const provisionPlaces: Readonly<Record<string, MessageId>> = {
  gl: 'citation.glossary',
  in: 'citation.introduction',
  gp: 'citation.part-1',
  er: 'citation.part-2',
};

/** Makes the texts of one language ready to be shown. */
export function createMessages({ locale, messages, fallback = {}, onError }: MessagesSpec): Messages {
  const formats = new Map<string, IntlMessageFormat>();
  // Made when they are needed: each takes the browser a while, and few of them are needed at once.
  const collator = once(() => new Intl.Collator(locale));
  const numbers = once(() => new Intl.NumberFormat(locale));
  const lists = {
    conjunction: once(() => new Intl.ListFormat(locale, { type: 'conjunction' })),
    disjunction: once(() => new Intl.ListFormat(locale, { type: 'disjunction' })),
  };
  const timeOfDay = once(
    () => new Intl.DateTimeFormat(dateLocaleOf(locale), { hour: 'numeric', minute: '2-digit' }),
  );
  const countryNames = once(() => new Intl.DisplayNames([locale], { type: 'region' }));
  const languageNames = once(
    () => new Intl.DisplayNames([locale], { type: 'language', languageDisplay: 'standard' }),
  );
  const dateOrder = once(() => dateOrderOf(dateLocaleOf(locale)));

  const has = (id: string): boolean => Object.hasOwn(messages, id) || Object.hasOwn(fallback, id);

  function formatKnown(id: string, values?: Values): string {
    if (!Object.hasOwn(messages, id)) onError?.(new MissingMessage(id, locale));
    for (const catalogue of [messages, fallback]) {
      const message = Object.hasOwn(catalogue, id) ? catalogue[id] : undefined;
      if (typeof message === 'string') return message;
      if (message === undefined) continue;
      try {
        return sayTree(id, catalogue === messages ? locale : 'en', message as Tree, values);
      } catch (error) {
        onError?.(error instanceof Error ? error : new Error(`The message "${id}" could not be said.`));
      }
    }
    return id;
  }

  function sayTree(id: string, language: string, tree: Tree, values?: Values): string {
    const key = `${language} ${id}`;
    const format = formats.get(key) ?? new IntlMessageFormat(tree, language);
    formats.set(key, format);
    return String(format.format({ ...values }));
  }

  function issue({ code, params }: IssueLike, about?: QuestionLike): string {
    const kinds = about ? [about.question.kind] : [];
    const own = about && code === 'required' ? [`${about.path}.error`] : [];
    const variants = [...kinds, ...Object.keys(params)].map((variant) => `issue.${code}.${variant}`);
    const id = [...own, ...variants].find(has) ?? `issue.${code}`;
    // A question is named by its path, and said in its own words.
    const values = Object.entries(params).map(([name, value]) => [name, sayQuestion(value)]);
    const sentence = formatKnown(id, Object.fromEntries(values));
    const mayBeUnknown = code === 'required' && about?.question.reserved.includes('not-known');
    return mayBeUnknown === true ? formatKnown('issue.required-or-not-known', { sentence }) : sentence;
  }

  function sayQuestion(value: string | number): string | number {
    return typeof value === 'string' && has(value) ? formatKnown(value) : value;
  }

  function named(codes: readonly string[], nameOf: (code: string) => string): readonly Named[] {
    return codes
      .map((code) => ({ code, name: nameOf(code) }))
      .toSorted((one, other) => collator().compare(one.name, other.name));
  }

  const country = (code: string): string => nameIn(countryNames(), code);
  const language = (tag: string): string => nameIn(languageNames(), tag);

  return {
    locale,
    direction: directionOf(locale),
    format: (id, ...[values]) => formatKnown(id, values),
    formatKnown,
    has,
    issue,
    date: (date) => partialDateText(dateLocaleOf(locale), date),
    get dateOrder() {
      return dateOrder();
    },
    time: (instant) => timeOfDay().format(instant),
    number: (value) => numbers().format(value),
    list: (items, type = 'conjunction') => lists[type]().format(items),
    country,
    countries: (codes) => named(codes, country),
    language,
    languages: (tags) => named(tags, language),
    provision: (id) => {
      const [, part = '', principle = ''] = /^([a-z]+)(\d*)\./.exec(id) ?? [];
      const place = provisionPlaces[part];
      return place === undefined ? id : formatKnown(place, { principle, id });
    },
  };
}

function once<T>(make: () => T): () => T {
  let made: T | undefined;
  return () => (made ??= make());
}

function nameIn(names: Intl.DisplayNames, code: string): string {
  try {
    return names.of(code) ?? code;
  } catch {
    return code;
  }
}

function dateOrderOf(dateLocale: string): readonly DatePart[] {
  return new Intl.DateTimeFormat(dateLocale, { day: 'numeric', month: 'numeric', year: 'numeric' })
    .formatToParts(0)
    .flatMap(({ type }) => (type === 'day' || type === 'month' || type === 'year' ? [type] : []));
}
