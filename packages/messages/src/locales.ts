/** A language that the messages are in. */
export interface LocaleInfo {
  /** BCP 47. */
  readonly code: string;
  /** Its name in itself. */
  readonly name: string;
  readonly direction: 'ltr' | 'rtl';
  /** Who reviewed the catalogue as a speaker of the language and a worker in the field; `null` where nobody has yet. */
  readonly reviewedBy: string | null;
}

/** Every language that is complete. English is the source. */
export const locales = [
  { code: 'en', name: 'English', direction: 'ltr', reviewedBy: null },
  { code: 'fr', name: 'Français', direction: 'ltr', reviewedBy: null },
  { code: 'ar', name: 'العربية', direction: 'rtl', reviewedBy: null },
] as const satisfies readonly LocaleInfo[];

/** The code of a language that is complete. */
export type Locale = (typeof locales)[number]['code'];

/** The direction of a language's script. */
export function directionOf(locale: Locale): 'ltr' | 'rtl' {
  return locales.find(({ code }) => code === locale)?.direction ?? 'ltr';
}

/**
 * The tag by which the platform writes dates in a language.
 *
 * English as international organisations write it, the day first: a date read the wrong way round is a wrong age.
 */
export function dateLocaleOf(locale: Locale): string {
  return locale === 'en' ? 'en-GB' : locale;
}

/**
 * Chooses the first of the requested languages that is complete, by its language alone if need be; English at last.
 *
 * @param requested BCP 47 tags, the most wanted first, such as `navigator.languages`; what is no tag is passed over.
 */
export function negotiateLocale(requested: readonly string[]): Locale {
  for (const tag of requested) {
    const language = tag.trim().toLowerCase().split(/[-_]/)[0];
    const found = locales.find(({ code }) => code === language);
    if (found) return found.code;
  }
  return 'en';
}
