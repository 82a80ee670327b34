import { addMonths, birthday, dayRange, type DayRange } from '../answers/partial-date.ts';
import { isUnknown } from '../answers/reserved.ts';
import type { Context, Row } from '../conditions/evaluate.ts';
import type { ProvisionId } from '../provisions/legal.ts';
import { monitoringConsentOn } from './monitoring-consent.ts';
import { parameters } from './parameters.ts';
import { birthRange, presumedChild } from './person.ts';

const reports = 'monitoring.reports[]';

/**
 * When contacts are due: calendar months from the day of return.
 *
 * Monthly in the first three months, then at three-month steps, up to the year that is ideal.
 */
export const contactPoints = [
  { code: 'journey', months: 0, basis: ['gp1.44', 'gp1.81'] },
  { code: 'month-1', months: 1, basis: ['er7.82'] },
  { code: 'month-2', months: 2, basis: ['er7.82'] },
  { code: 'month-3', months: 3, basis: ['er7.82'] },
  { code: 'month-6', months: 6, basis: ['er7.83'] },
  { code: 'month-9', months: 9, basis: ['er7.83'] },
  { code: 'month-12', months: 12, basis: ['gp7.35'] },
] as const satisfies readonly {
  readonly code: string;
  readonly months: number;
  readonly basis: readonly ProvisionId[];
}[];

/**
 * After the year a child is followed up to majority. The source names no interval for it; the last step that it names
 * is carried on.
 */
const childReview = { code: 'child-review', months: 3, basis: ['er7.77', 'er7.72'] } as const;

/** The points that stay where the person wishes for fewer contacts. */
const lessOften: ReadonlySet<ContactCode> = new Set(['journey', 'month-3', 'month-6', 'month-12']);

/** The year that monitoring ideally lasts, in months. */
export const yearMonths = 12;
const majorityYears = parameters['age.majority'].value;

/** What a contact is for. */
export type ContactCode = (typeof contactPoints)[number]['code'] | typeof childReview.code;

/** Why a contact that the source advises does not take place. */
export type DropReason =
  | 'no-consent'
  | 'consent-open'
  | 'majority-without-own-consent'
  | 'after-agreed-end'
  | 'paused-until-safe-way-agreed'
  | 'person-wants-fewer';

/** One contact after a return, and why it is dropped, if it is. */
export interface LaidContact {
  readonly code: ContactCode;
  /** The day on which it is due, `YYYY-MM-DD`; never moved for weekends. */
  readonly due: string;
  /** The day that its months are counted from: the return, or a change of a child's placement. */
  readonly from: string;
  readonly basis: readonly ProvisionId[];
  readonly dropped?: DropReason;
}

/** The day of return: the real one, or the planned one before it; undefined where it isn't known to the day. */
export function dayOfReturn(context: Context): { range: DayRange; planned: boolean } | undefined {
  const returned = context.answer('plan.travel.returnedOn');
  const planned = isUnknown(returned);
  const range = dayRange(planned ? context.answer('profile.return.date') : returned);
  return range && { range, planned };
}

/** Lays every contact after a return on a known day, in order of days. */
export function layContacts(context: Context, day: string): readonly LaidContact[] {
  const majority = majorityDays(context);
  const child = majority && presumedChild(context, day) === 'true' ? majority.latest : undefined;
  const changes = child === undefined ? [] : placementChanges(context, day);
  const starts = [day, ...changes];
  const contacts = starts.flatMap((from, index) => {
    const next = starts[index + 1];
    const laid = layFrom(from, from === day ? day : undefined, child, day);
    // From a change of placement on, the close rhythm begins again in the place of the old one.
    return next === undefined ? laid : laid.filter(({ due }) => due <= next);
  });
  const byDay = new Map(contacts.toReversed().map((contact) => [contact.due, contact]));
  const drop = dropping(context);
  return [...byDay.values()]
    .toSorted((one, other) => (one.due < other.due ? -1 : 1))
    .map((contact) => {
      const dropped = drop(contact);
      return dropped ? { ...contact, dropped } : contact;
    });
}

/** The days on which the person may come of age. */
export function majorityDays(context: Context): DayRange | undefined {
  const born = birthRange(context);
  return (
    born && {
      earliest: birthday(born.earliest, majorityYears),
      latest: birthday(born.latest, majorityYears),
    }
  );
}

function layFrom(
  from: string,
  journeyOn: string | undefined,
  childUntil: string | undefined,
  day: string,
): LaidContact[] {
  const contacts: LaidContact[] = contactPoints
    .filter(({ months }) => months > 0 || journeyOn !== undefined)
    .map(({ code, months, basis }) => ({ code, due: addMonths(from, months), from, basis }));
  if (childUntil === undefined) return contacts.filter(isDate);
  // Whoever is a child on the day of return comes of age within eighteen years of it, whatever the birth date says.
  const furthest = birthday(day, majorityYears);
  const end = childUntil < furthest ? childUntil : furthest;
  for (let months = yearMonths + childReview.months; ; months += childReview.months) {
    const due = addMonths(from, months);
    if (due.length !== end.length || due >= end) break;
    contacts.push({ code: childReview.code, due, from, basis: childReview.basis });
  }
  return contacts.filter(isDate);
}

/** Past the year 9999 there is no date that others could read. */
function isDate({ due }: LaidContact): boolean {
  return due.length === 'YYYY-MM-DD'.length;
}

/** The days on which a report says that a child is no longer placed as before; from the day of return on, in order. */
function placementChanges(context: Context, day: string): readonly string[] {
  const days = (context.rows(reports) ?? [])
    .filter((row) => ['moved', 'gone'].some((code) => code === context.answer('.child.placement', row)))
    .flatMap((row) => contactDay(context, row) ?? [])
    .filter((changed) => changed > day);
  return [...new Set(days)].toSorted();
}

function contactDay(context: Context, row: Row): string | undefined {
  const range =
    dayRange(context.answer('.contact.on', row)) ?? dayRange(context.answer('.contact.dueOn', row));
  return range?.earliest;
}

/** Decides which contacts do not take place. Whatever is open about consent stands in the way of a contact. */
function dropping(context: Context): (contact: LaidContact) => DropReason | undefined {
  const agreedUntil = dayRange(context.answer('plan.monitoring.until'))?.earliest;
  const fewer = context.answer('plan.monitoring.rhythm') === 'less-often';
  const paused = pausedAfter(context);
  return ({ code, due }) => {
    const consent = monitoringConsentOn(context, due);
    if (consent.truth === 'false') return consent.cameOfAge ? 'majority-without-own-consent' : 'no-consent';
    if (agreedUntil !== undefined && due > agreedUntil) return 'after-agreed-end';
    if (paused && due > paused.after && (paused.until === undefined || due < paused.until))
      return 'paused-until-safe-way-agreed';
    if (fewer && code !== 'child-review' && !lessOften.has(code)) return 'person-wants-fewer';
    return consent.truth === 'unknown' ? 'consent-open' : undefined;
  };
}

/** A contact that brought the person trouble stops the others until the safe way of contact has been agreed again. */
function pausedAfter(context: Context): { after: string; until: string | undefined } | undefined {
  const troubled = (context.rows(reports) ?? [])
    .filter((row) => context.answer('.contact.trouble', row) === 'yes')
    .map((row) => contactDay(context, row) ?? '')
    .toSorted();
  const last = troubled.at(-1);
  if (last === undefined) return undefined;
  const agreed = dayRange(context.answer('plan.monitoring.safeWayAgreedOn'))?.latest;
  if (agreed === undefined || agreed < last) return { after: last, until: undefined };
  // A contact on the day after the agreement is the first that can follow it.
  return { after: last, until: agreed };
}
