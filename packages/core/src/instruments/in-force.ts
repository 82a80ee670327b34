import type { PartialDate } from '../answers/partial-date.ts';
import type { Truth } from '../conditions/truth.ts';
import { validityOf, type InstrumentId } from './validity.ts';

/**
 * Says whether a day lies in a span of time.
 *
 * Where a bound is only known to the month or the year, the days in it are unknown: from `2013` on, every day of 2013
 * is unknown, and 1 January 2014 is in.
 *
 * @param from the first day; without one, since ever.
 * @param until the last day, included; without one, for ever.
 * @param on `YYYY-MM-DD`.
 */
export function during(from: PartialDate | undefined, until: PartialDate | undefined, on: string): Truth {
  const begun = from === undefined ? 'after' : place(on, from);
  const ended = until === undefined ? 'before' : place(on, until);
  if (begun === 'before' || ended === 'after') return 'false';
  return begun === 'somewhere-in' || ended === 'somewhere-in' ? 'unknown' : 'true';
}

function place(on: string, date: PartialDate): 'after' | 'before' | 'same-day' | 'somewhere-in' {
  const period = on.slice(0, date.length);
  if (period !== date) return period < date ? 'before' : 'after';
  return date.length === on.length ? 'same-day' : 'somewhere-in';
}

/**
 * Says whether an instrument is in force in general on a day; whom it binds then is for the jurisdiction to say.
 *
 * @param on `YYYY-MM-DD`.
 */
export function inForce(id: InstrumentId, on: string): Truth {
  const { inForceFrom, until } = validityOf(id);
  return during(inForceFrom, until, on);
}

/**
 * Finds what stands in the place of an instrument on a day, through as many replacements as there were by then.
 *
 * @param on `YYYY-MM-DD`.
 * @returns the instrument that stands there; nothing while the first one has not run out, or was never replaced.
 */
export function successorOf(id: InstrumentId, on: string): InstrumentId | undefined {
  const { until, successor } = validityOf(id);
  if (successor === undefined || until === undefined || place(on, until) !== 'after') return undefined;
  return successorOf(successor, on) ?? successor;
}
