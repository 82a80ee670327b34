import { birthday, dayRange, type DayRange } from '../answers/partial-date.ts';
import { isUnknown } from '../answers/reserved.ts';
import type { Context, Row } from '../conditions/evaluate.ts';
import { conjunction, disjunction, negate, truthOf, type Truth } from '../conditions/truth.ts';
import { parameters } from './parameters.ts';
import { birthRange, presumedChild } from './person.ts';

const permission = 'consent.permissions.monitoring';
const events = 'consent.events[]';
const grants = 'consent.grants[]';

/** Whether the person agrees to monitoring on a day, and what is missing where that is open. */
export interface MonitoringConsent {
  readonly truth: Truth;
  /** No longer in force only because the person has come of age and has not been asked anew. */
  readonly cameOfAge: boolean;
  readonly missing: readonly string[];
}

interface Given {
  readonly on: DayRange;
  readonly byPerson: boolean;
  /** By the person, asked anew because they may have come of age. */
  readonly byAdult: boolean;
}

interface Standing {
  readonly truth: Truth;
  readonly given?: Given;
  /** The day on which it was first given. */
  readonly first?: string | undefined;
  readonly cameOfAge: boolean;
}

/**
 * Finds whether the person's own, free consent to monitoring is in force on a day.
 *
 * Given or renewed last, of all that happened up to that day: withdrawn on the very day is no longer in force. For a
 * child the guardian's consent and the child's own are both needed; a child's consent ends on the 18th birthday.
 */
export function monitoringConsentOn(context: Context, day: string): MonitoringConsent {
  const agreed = oneOf(context.answer(permission), 'agrees');
  const standing = standingOn(context, day);
  // Pressure that was named outweighs that the person was said to be free.
  const free = conjunction([
    oneOf(context.answer('consent.decides.free'), 'yes'),
    negate(pressureNamed(context)),
  ]);
  const unended = negate(endedBefore(context, day));
  const child = presumedChild(context, day);
  const guardian = oneOf(
    context.answer('consent.decides.by'),
    'person-with-guardian',
    'guardian',
    'parent',
    'court',
    'legal-representative',
  );
  const own = disjunction([
    oneOf(context.answer('consent.decides.by'), 'person'),
    givenAgain(context, standing),
  ]);
  const childAgrees = childAgreement(context.answer('consent.decides.childAssent'));
  const parts: readonly (readonly [Truth, string])[] = [
    [agreed, permission],
    [standing.truth, events],
    [free, 'consent.decides.free'],
    [unended, grants],
    [disjunction([negate(child), guardian]), 'consent.decides.by'],
    // Of an adult only their own counts, whoever else means well. Who has just come of age is asked anew, above.
    [standing.cameOfAge ? 'true' : disjunction([child, own]), 'consent.decides.by'],
    [disjunction([negate(child), childAgrees]), 'consent.decides.childAssent'],
  ];
  const truth = conjunction(parts.map(([part]) => part));
  const open = parts.filter(([part]) => part === 'unknown').map(([, path]) => path);
  return {
    truth,
    cameOfAge: standing.cameOfAge && parts.every(([part, path]) => path === events || part !== 'false'),
    missing: truth === 'unknown' ? open : [],
  };
}

/** Of a record that was made while the person may have been a child: whether they gave it again themselves since. */
function givenAgain(context: Context, { given, first }: Standing): Truth {
  if (!given?.byPerson || presumedChild(context, given.on.earliest) === 'true') return 'false';
  const begun = dayRange(context.answer('consent.record.answeredOn'))?.earliest ?? first;
  // Where an adult's record names somebody else, the two contradict each other.
  return begun !== undefined && presumedChild(context, begun) === 'true' ? 'true' : 'unknown';
}

function pressureNamed(context: Context): Truth {
  const pressure = context.answer('consent.decides.pressure');
  if (Array.isArray(pressure)) return truthOf(pressure.some((code) => code !== 'none'));
  return pressure === 'not-known' || pressure === 'declined' ? 'unknown' : 'false';
}

function oneOf(answer: unknown, ...codes: readonly string[]): Truth {
  return isUnknown(answer) ? 'unknown' : truthOf(codes.some((code) => code === answer));
}

/** Undecided is neither dissent nor agreement. */
function childAgreement(answer: unknown): Truth {
  return answer === 'undecided' ? 'unknown' : oneOf(answer, 'agrees', 'agrees-in-part');
}

const giving = new Set<unknown>(['given', 'renewed']);
const ending = new Set<unknown>([
  'refused',
  'withdrawn',
  'revoked-by-other',
  'expired',
  'invalidated',
  'came-of-age',
]);
const neutral = new Set<unknown>(['requested', 'put-off', 'shared']);

/** Reads the events up to a day in order; of the same day, in the order in which they were recorded. */
function standingOn(context: Context, day: string): Standing {
  const rows = context.rows(events);
  if (!rows) return { truth: 'unknown', cameOfAge: false };
  let given: Given | undefined;
  let first: string | undefined;
  let ended = false;
  let cameOfAge = false;
  let lastEnd: unknown;
  let openGiving = false;
  let openEnding = false;
  const all = rows
    .map((row) => ({ row, kind: context.answer('.kind', row), on: dayRange(context.answer('.on', row)) }))
    .filter(({ row, kind }) => !neutral.has(kind) && concernsMonitoring(context, row, kind));
  const past = all
    .filter(({ on }) => !on || on.earliest <= day)
    .toSorted((one, other) => compare(one.on?.earliest ?? '', other.on?.earliest ?? ''));
  for (const { row, kind, on } of past) {
    const gives = giving.has(kind);
    const narrowsAway = kind === 'narrowed' && names(context.answer('.permission', row), 'monitoring');
    if (kind === 'narrowed' && !narrowsAway) continue;
    const ends = ending.has(kind) || narrowsAway;
    if (on && gives) {
      const byPerson = context.answer('.by', row) === 'person';
      first ??= on.earliest;
      given = { on, byPerson, byAdult: cameOfAge && byPerson };
      ended = false;
    } else if (on && ends) {
      given = undefined;
      ended = true;
      cameOfAge ||= kind === 'came-of-age';
      lastEnd = kind;
    } else if (gives) openGiving = true;
    else openEnding = true;
  }
  if (!given) {
    const onlyLater = past.length === 0 && all.some(({ kind, on }) => on && giving.has(kind));
    const none = (ended && !openGiving) || onlyLater;
    return { truth: none ? 'false' : 'unknown', cameOfAge: ended && lastEnd === 'came-of-age' };
  }
  if (!isOwn(context, given, day)) return { truth: openGiving ? 'unknown' : 'false', cameOfAge: true };
  return { truth: openEnding ? 'unknown' : 'true', given, first, cameOfAge: false };
}

/**
 * What concerns neither one grant nor one permission concerns all of them.
 *
 * An end of a grant of which it is not known what it is for may be the end of this one.
 */
function concernsMonitoring(context: Context, row: Row, kind: unknown): boolean {
  if (kind === 'came-of-age') return true;
  const permissions = context.answer('.permission', row);
  const scope = context.answer('.scope', row);
  if (names(permissions, 'monitoring') || names(scope, 'all')) return true;
  if (isNothing(scope)) return isNothing(permissions);
  const purposes = (Array.isArray(scope) ? scope : [scope]).map((id) => purposeOf(context, id));
  return purposes.includes('monitoring') || (ending.has(kind) && purposes.some(isUnknown));
}

function purposeOf(context: Context, id: unknown): unknown {
  const grant = context
    .rows(grants)
    ?.find((row) => Object.hasOwn(row.answers, 'id') && row.answers['id'] === id);
  return grant && context.answer('.purpose', grant);
}

function names(answer: unknown, ...values: readonly string[]): boolean {
  const list: readonly unknown[] = Array.isArray(answer) ? answer : [answer];
  return values.some((value) => list.includes(value));
}

function isNothing(answer: unknown): boolean {
  return isUnknown(answer) || answer === 'not-applicable' || (Array.isArray(answer) && answer.length === 0);
}

/** After the 18th birthday only what the young adult gave counts, asked anew from the first day on which that can have been. */
function isOwn(context: Context, given: Given, day: string): boolean {
  const born = birthRange(context);
  if (!born) return true;
  const years = parameters['age.majority'].value;
  const latest = birthday(born.latest, years);
  if (latest > day || given.on.earliest >= latest) return true;
  return given.byAdult && given.on.earliest >= birthday(born.earliest, years);
}

/** Every consent for monitoring that was given until a day has run out; the day itself still counts. */
function endedBefore(context: Context, day: string): Truth {
  const agreed = (context.rows(grants) ?? []).filter(
    (row) => context.answer('.purpose', row) === 'monitoring' && context.answer('.answer', row) === 'agrees',
  );
  if (agreed.length === 0) return 'false';
  return truthOf(
    agreed.every((row) => {
      const until = dayRange(context.answer('.until', row));
      return until !== undefined && until.earliest < day;
    }),
  );
}

function compare(one: string, other: string): number {
  return one < other ? -1 : one > other ? 1 : 0;
}
