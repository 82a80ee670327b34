import { dayRange, type DayRange } from '../answers/partial-date.ts';
import type { Context, Row } from '../conditions/evaluate.ts';

/** What an event can be about: one entry, one permission, or the consent as a whole. */
export type Target = { readonly grant: string | undefined } | { readonly permission: string } | 'whole';

/** How things stand on a day: given, ended by the last event, or nothing that says either. */
export type Standing = 'given' | 'ended' | 'none';

interface ConsentEvent {
  /** Undefined where it can't be read, or is no code of this version. */
  readonly kind: unknown;
  readonly on: DayRange | undefined;
  readonly effect: 'gives' | 'ends' | 'none';
  readonly about: readonly string[] | 'whole' | 'unreadable';
}

/** The events of a consent record, as they were read. */
export type ConsentEvents = readonly ConsentEvent[];

const giving: ReadonlySet<unknown> = new Set(['given', 'renewed']);
const neutral: ReadonlySet<unknown> = new Set(['requested', 'put-off', 'shared']);

/**
 * Reads the events of a consent record, in the order in which they were recorded.
 *
 * Whatever is neither giving nor known to change nothing ends: a code of another version, a broken row, and a consent
 * that was narrowed, until what is left of it is given again.
 */
export function eventsOf(context: Context): readonly ConsentEvent[] {
  const grants = new Set((context.rows('consent.grants[]') ?? []).map(idOf));
  return (context.rows('consent.events[]') ?? []).map((row) => {
    const kind = context.answer('.kind', row);
    const gives = isGift(context, row) ? 'gives' : 'none';
    const effect = giving.has(kind) ? gives : neutral.has(kind) ? 'none' : 'ends';
    return { kind, on: dayRange(context.answer('.on', row)), effect, about: aboutOf(context, row, grants) };
  });
}

/** Nobody's time running out is a yes, nor is what the organisation writes in its own name; for an adult only their own. */
function isGift(context: Context, row: Row): boolean {
  const channel = context.answer('.channel', row);
  if (channel === 'by-time' || (channel === undefined && stands(row, 'channel'))) return false;
  const by = context.answer('.by', row);
  if (by === undefined) return !stands(row, 'by');
  return by === 'person' || (by !== 'organisation' && context.answer('consent.decides.by') !== 'person');
}

/** Says whether something is written in a row, readable or not. */
export function stands(row: Row, key: string): boolean {
  return Object.hasOwn(row.answers, key) && row.answers[key] !== undefined && row.answers[key] !== null;
}

/** The name of a row, by which other rows refer to it. */
export function idOf(row: Row): string | undefined {
  const id = Object.hasOwn(row.answers, 'id') ? row.answers['id'] : undefined;
  return typeof id === 'string' && id !== '' && id !== 'all' ? id : undefined;
}

function aboutOf(context: Context, row: Row, grants: ReadonlySet<string | undefined>): ConsentEvent['about'] {
  const scope = context.answer('.scope', row);
  const permissions = context.answer('.permission', row);
  if (!stands(row, 'scope') && !stands(row, 'permission')) return 'whole';
  if (scope === 'all') return 'whole';
  const about: string[] = [];
  if (stands(row, 'scope')) {
    if (typeof scope !== 'string' || !grants.has(scope)) return 'unreadable';
    about.push(`grant:${scope}`);
  }
  if (stands(row, 'permission')) {
    if (!Array.isArray(permissions)) return 'unreadable';
    for (const code of permissions) about.push(`permission:${String(code)}`);
  }
  return about;
}

/**
 * What can't be read ends everything, and gives nothing.
 *
 * A permission that is asked by itself is given again only by itself: a yes to the whole says nothing about it.
 */
function concerns({ about, effect }: ConsentEvent, target: Target): boolean {
  if (about === 'unreadable') return effect === 'ends';
  if (about === 'whole') return effect !== 'gives' || target === 'whole' || 'grant' in target;
  if (target === 'whole') return false;
  const name = 'grant' in target ? `grant:${String(target.grant)}` : `permission:${target.permission}`;
  return about.includes(name);
}

/**
 * Finds how things stand on a day, the day itself included: what was given holds if nothing that ends it was recorded
 * after it, or bears a later day.
 *
 * @param ending which of the events that end count; without it, all.
 */
export function standingOn(
  events: ConsentEvents,
  on: string,
  target: Target,
  ending: (kind: unknown) => boolean = () => true,
): Standing {
  const numbered = events
    .map((event, index) => ({ ...event, index }))
    .filter((event) => concerns(event, target));
  const given = numbered.filter(({ effect, on: day }) => effect === 'gives' && day && day.latest <= on);
  const ended = numbered.filter(
    ({ effect, kind, on: day }) => effect === 'ends' && ending(kind) && (!day || day.earliest <= on),
  );
  const holds = given.some((gift) =>
    ended.every((end) => end.on && gift.on && end.index < gift.index && end.on.latest <= gift.on.earliest),
  );
  if (holds) return 'given';
  return ended.length > 0 ? 'ended' : 'none';
}

/** The day of the last event that gave, up to a day; undefined where none did. */
export function lastGift(events: ConsentEvents, on: string, target: Target): DayRange | undefined {
  return events
    .filter((event) => event.effect === 'gives' && concerns(event, target))
    .flatMap(({ on: day }) => (day && day.latest <= on ? [day] : []))
    .toSorted((one, other) => (one.latest < other.latest ? -1 : 1))
    .at(-1);
}

/** Says whether an event took a target back after a day, up to another; one without a readable day counts as later. */
export function endedAfter(
  events: ConsentEvents,
  target: Target,
  after: string,
  on: string,
  ending: (kind: unknown) => boolean,
): boolean {
  return events.some(
    (event) =>
      event.effect === 'ends' &&
      ending(event.kind) &&
      concerns(event, target) &&
      (!event.on || (event.on.earliest <= on && event.on.latest > after)),
  );
}

/** Says whether something was shared under a target by a day, as far as it was recorded. */
export function wasShared(events: ConsentEvents, on: string, target: Target): boolean {
  return events.some(
    (event) =>
      event.kind === 'shared' &&
      (!event.on || event.on.earliest <= on) &&
      (event.about === 'unreadable' || concerns(event, target)),
  );
}
