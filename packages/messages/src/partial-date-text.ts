const partial = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/;

/**
 * Writes a date in a language as far as it is known: `2008-03` as "March 2008".
 *
 * Always in the Gregorian calendar, in which the forms ask. What is no date of it comes back as it is.
 */
export function partialDateText(locale: string, date: string): string {
  const [, year, month, day] = partial.exec(date) ?? [];
  if (year === undefined) return date;
  const whole = `${year}-${month ?? '01'}-${day ?? '01'}`;
  const instant = Date.parse(`${whole}T00:00:00Z`);
  // The 31st of February is parsed as a day of March.
  if (Number.isNaN(instant) || !new Date(instant).toISOString().startsWith(whole)) return date;
  return new Intl.DateTimeFormat(locale, {
    calendar: 'gregory',
    timeZone: 'UTC',
    year: 'numeric',
    ...(month === undefined ? {} : { month: 'long' }),
    ...(day === undefined ? {} : { day: 'numeric' }),
  }).format(instant);
}
