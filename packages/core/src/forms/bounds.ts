/** The bounds of an answer: characters for words, entries for lists. */
export const bounds = { text: 500, longText: 10_000, rows: 100, countries: 30, rowId: 64 } as const;

/** The language tags (BCP 47) that an answer may be: a language, and where it matters a script and a region. */
export const languageTag = '[a-z]{2,3}(?:-[A-Z][a-z]{3})?(?:-(?:[A-Z]{2}|[0-9]{3}))?';
/** What names a row. */
export const rowId = new RegExp(`^[A-Za-z0-9-]{1,${String(bounds.rowId)}}$`);
