/**
 * A date known to the day, the month or the year: `2008-03-17`, `2008-03`, `2008`.
 *
 * ISO 8601, proleptic Gregorian calendar, no time and no zone.
 */
export type PartialDate = string;

/** The first and the last day that a date or a derived day can be; both included, as `YYYY-MM-DD`. */
export interface DayRange {
  readonly earliest: string;
  readonly latest: string;
}

const shape = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/;

/** What is wrong with a text that should be a date: `format`, or `impossible` such as 31 April. */
export type DateFault = 'format' | 'impossible';

/**
 * Finds what is wrong with a date, if anything.
 *
 * @param precision `day` accepts whole dates only, `partial` also a month or a year.
 */
export function dateFault(text: string, precision: 'day' | 'partial'): DateFault | undefined {
  const parts = shape.exec(text);
  if (!parts || (precision === 'day' && parts[3] === undefined)) return 'format';
  const [, year, month, day] = parts;
  if (year === '0000') return 'impossible';
  if (month !== undefined && (month < '01' || month > '12')) return 'impossible';
  if (day !== undefined && (day < '01' || Number(day) > daysInMonth(Number(year), Number(month))))
    return 'impossible';
  return undefined;
}

/** Finds the days that a partial date can be, or nothing when the text is no date. */
export function dayRange(date: unknown): DayRange | undefined {
  if (typeof date !== 'string' || dateFault(date, 'partial')) return undefined;
  if (date.length === 10) return { earliest: date, latest: date };
  if (date.length === 7) {
    const last = daysInMonth(Number(date.slice(0, 4)), Number(date.slice(5, 7)));
    return { earliest: `${date}-01`, latest: `${date}-${String(last)}` };
  }
  return { earliest: `${date}-01-01`, latest: `${date}-12-31` };
}

/**
 * Adds calendar months to a day, keeping the day of the month, or taking the last day of a shorter month.
 *
 * 31 January and one month is 28 or 29 February; count each date from the same start, never from the previous one.
 */
export function addMonths(day: string, months: number): string {
  const { year, month, date } = split(day);
  const count = year * 12 + (month - 1) + months;
  const inYear = Math.floor(count / 12);
  const inMonth = (count % 12) + 1;
  return join(inYear, inMonth, Math.min(date, daysInMonth(inYear, inMonth)));
}

/** Adds days to a day; negative numbers go back. */
export function addDays(day: string, days: number): string {
  return fromDayNumber(dayNumber(day) + days);
}

/** Counts the midnights between two days; negative when `until` comes first. */
export function daysBetween(from: string, until: string): number {
  return dayNumber(until) - dayNumber(from);
}

/**
 * Finds the day on which a person turns an age.
 *
 * Someone born on 29 February turns a year older on 1 March in a year without that day.
 */
export function birthday(born: string, age: number): string {
  const { year, month, date } = split(born);
  return month === 2 && date === 29 && daysInMonth(year + age, 2) === 28
    ? join(year + age, 3, 1)
    : join(year + age, month, date);
}

/** Counts the completed years of a person on a day; a year older from the birthday itself. */
export function ageOn(born: string, on: string): number {
  const age = Number(on.slice(0, 4)) - Number(born.slice(0, 4));
  return birthday(born, age) <= on ? age : age - 1;
}

const monthLengths = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31] as const;

function daysInMonth(year: number, month: number): number {
  const leap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
  return month === 2 && leap ? 29 : (monthLengths[month - 1] ?? 0);
}

function split(day: string): { year: number; month: number; date: number } {
  return { year: Number(day.slice(0, 4)), month: Number(day.slice(5, 7)), date: Number(day.slice(8, 10)) };
}

function join(year: number, month: number, date: number): string {
  return `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(date).padStart(2, '0')}`;
}

function dayNumber(day: string): number {
  return Date.parse(`${day}T00:00:00Z`) / 86_400_000;
}

function fromDayNumber(number: number): string {
  return new Date(number * 86_400_000).toISOString().slice(0, 10);
}
