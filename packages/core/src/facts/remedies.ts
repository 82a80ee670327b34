import type { DayRange } from '../answers/partial-date.ts';
import { isUnknown } from '../answers/reserved.ts';
import { all, any, fact, is, not, some } from '../conditions/condition.ts';
import { evaluateCondition, type Context, type Row } from '../conditions/evaluate.ts';
import type { Truth } from '../conditions/truth.ts';
import { dayAt } from './day-at.ts';
import type { Fact, FactContext } from './fact.ts';

const claims = 'plan.remedies.claims[]';
const proceedings = 'profile.proceedings[]';
const decision = 'plan.remedies.decision';
const permits = 'profile.status.permits[]';
const obstacles = 'plan.remedies.obstacles[]';

const openStages: readonly unknown[] = ['wanted', 'being-prepared', 'filed', 'decided'];
const unpaid: readonly unknown[] = ['not-paid', 'part-paid'];

/** The kinds of claim in the plan that can stand for a claim in the profile; these others can stand for any. */
const claimKinds: Readonly<Record<string, readonly unknown[]>> = {
  'compensation-criminal': ['criminal'],
  'compensation-civil': ['civil'],
  'compensation-state-fund': ['state-scheme', 'fund'],
  'unpaid-wages': ['labour', 'civil', 'criminal'],
};
const anyKind: readonly unknown[] = ['settlement', 'human-rights-body', 'other'];

/** Not over, or not known to be; a claim that the person wants no part in is not theirs. */
function isLive(context: Context, row: Row): boolean {
  const stage = context.answer('.stage', row);
  if (stage === 'carried-out' || stage === 'closed') return false;
  if (context.answer('.wantsToTakePart', row) === 'no') return false;
  const award = stage === 'decided' ? context.answer('.award', row) : undefined;
  return award !== 'paid' && award !== 'none';
}

/**
 * Each live claim that the profile knows of has a row in the plan that is not over; an award that is not paid, one that is decided.
 *
 * Never false: what is not listed may only not have been written down yet.
 */
function allListed(context: FactContext): Truth {
  const known = context.rows(proceedings);
  if (!known) return 'unknown';
  const listed = (context.rows(claims) ?? []).map((row) => ({
    kind: context.answer('.kind', row),
    stage: context.answer('.stage', row),
  }));
  for (const row of known) {
    const kind = context.answer('.kind', row);
    const fitting =
      typeof kind === 'string' && !isUnknown(kind) ? claimKinds[kind] : Object.values(claimKinds).flat();
    if (!fitting || !isLive(context, row)) continue;
    const stages = unpaid.includes(context.answer('.award', row)) ? ['decided'] : openStages;
    const place = listed.findIndex(
      (claim) =>
        (isUnknown(claim.kind) || fitting.includes(claim.kind) || anyKind.includes(claim.kind)) &&
        (isUnknown(claim.stage) || stages.includes(claim.stage)),
    );
    if (place === -1) {
      // Who decided against claiming is not asked for claims: then that decision is what to look at again.
      const decided = context.answer(decision) === 'decided-against';
      context.missing(decided ? decision : claims);
      return 'unknown';
    }
    listed.splice(place, 1);
  }
  return 'true';
}

/**
 * A claim is wanted, being prepared, filed, or decided and not fully paid.
 *
 * An empty list says nothing by itself: none is open only where the person decided against claiming, or each claim that
 * is listed is over; and where the profile knows of no other.
 */
function openOrWanted(context: FactContext): Truth {
  const listed = evaluateCondition(
    some(claims, is('.stage', 'wanted', 'being-prepared', 'filed', 'decided')),
    context,
  );
  if (listed !== 'false') return listed;
  const settled = (context.rows(claims) ?? []).length > 0 || context.answer(decision) === 'decided-against';
  if (!settled) return 'unknown';
  return context.truth('claims.allListed') === 'true' ? 'false' : 'unknown';
}

/** When claims can end: each at the earliest and at the latest, which is left out where it is not known. */
interface ClaimEnd {
  readonly certain: boolean;
  readonly earliest: string;
  readonly latest: string | undefined;
}

/** A claim that is still open does not end before today, whatever was expected once. */
function claimEnds(context: FactContext, rows: readonly Row[]): readonly ClaimEnd[] {
  return rows.flatMap((row) => {
    const stage = context.answer('.stage', row);
    if (!isUnknown(stage) && !openStages.includes(stage)) return [];
    const end = dayAt(context, '.expectedEnd', row);
    const notBeforeToday = (day: string): string => (day < context.on ? context.on : day);
    return {
      certain: !isUnknown(stage),
      earliest: notBeforeToday(end?.earliest ?? context.on),
      latest: end && notBeforeToday(end.latest),
    };
  });
}

/** The last days of the permits that were granted and of the reflection period, and whether another may be missing. */
function leave(context: FactContext): { ends: readonly DayRange[]; complete: boolean } {
  const rows = context.rows(permits);
  const ends: (DayRange | undefined)[] = (rows ?? [])
    .filter((row) => {
      const state = context.answer('.state', row);
      return isUnknown(state) || state === 'granted' || state === 'renewed';
    })
    .map((row) => (isUnknown(context.answer('.state', row)) ? undefined : dayAt(context, '.until', row)));
  const reflection = context.answer('profile.status.reflection.granted');
  if (reflection === 'yes') ends.push(dayAt(context, 'profile.status.reflection.until'));
  const known = ends.filter((end) => end !== undefined);
  return {
    ends: known,
    complete: rows !== undefined && !isUnknown(reflection) && known.length === ends.length,
  };
}

/**
 * Leave to stay lasts until the last open claim is expected to end.
 *
 * Citizens, and who may stay as citizens of the Union, have no end to compare with. Whoever has another right to stay than
 * a permit that is listed may have longer; whoever has none at all, and no permit or period, is not covered.
 */
function coversClaims(context: FactContext): Truth {
  const migration = context.answer('profile.status.migration');
  if (migration === 'citizen' || migration === 'free-movement') return 'true';
  const rows = context.rows(claims);
  if (!rows?.length) return 'unknown';
  const claimed = claimEnds(context, rows);
  const { ends, complete } = leave(context);
  const last = (of: readonly string[]): string => of.toSorted().at(-1) ?? '';
  const earliest = last(ends.map((end) => end.earliest));
  const latest = last(ends.map((end) => end.latest));
  if (claimed.every((claim) => claim.latest !== undefined && claim.latest <= earliest)) return 'true';
  const without =
    migration === 'without-permission' || migration === 'tolerated' || migration === 'reflection-period';
  const elsewhere = latest < context.on && !without;
  const short = claimed.some((claim) => claim.certain && claim.earliest > latest);
  if (complete && !elsewhere && short) return 'false';
  if (elsewhere) {
    const none = context.answer('profile.status.permitsAny') === 'no';
    context.missing(none ? 'profile.status.permitsAny' : permits);
  }
  return 'unknown';
}

/**
 * Here and from there: each with a row that says whether the obstacle is there. Never false.
 *
 * Being held is known to stand in the way of a remedy: of a person who is held, it has to be among what was looked at.
 */
function obstaclesLookedAt(context: FactContext): Truth {
  const places = (context.rows(obstacles) ?? [])
    .filter((row) => !isUnknown(context.answer('.present', row)))
    .map((row) => context.answer('.where', row));
  const both = ['here', 'there'].every((side) => places.some((place) => place === side || place === 'both'));
  const held = context.truth('liberty.deprived') === 'true';
  const custody = (context.rows(obstacles) ?? []).some(
    (row) => context.answer('.kind', row) === 'held-in-custody',
  );
  if (both && (custody || !held)) return 'true';
  context.missing(obstacles);
  return 'unknown';
}

/**
 * Whether a claim was refused for "another reason".
 *
 * Never true: it may be one that is forbidden, or one that is not, so that it has to be looked at again.
 */
function refusedForUnnamedReason(context: FactContext): Truth {
  const refusals: readonly (readonly [rows: readonly Row[], ground: string])[] = [
    [
      (context.rows(claims) ?? []).filter((row) => context.answer('.refused', row) === 'yes'),
      '.refusalGround',
    ],
    [
      (context.rows(proceedings) ?? []).filter((row) => {
        const kind = context.answer('.kind', row);
        return kind === 'criminal-against-traffickers' || Object.hasOwn(claimKinds, String(kind));
      }),
      '.refusalGrounds',
    ],
  ];
  let unnamed: Truth = 'false';
  for (const [rows, ground] of refusals) {
    for (const row of rows) {
      const named = context.answer(ground, row);
      if (!Array.isArray(named) || !named.includes('other')) continue;
      context.missing(row.at + ground);
      unnamed = 'unknown';
    }
  }
  return unnamed;
}

/** Facts about claims, and what a person needs in order to make them. */
export const remediesFacts = {
  'claim.openOrWanted': { basis: ['er6.22', 'gp6.02'], truth: openOrWanted },
  'claims.allListed': { basis: ['er6.22', 'gp6.02', 'gp1.28'], truth: allListed },
  'stay.coversClaims': { basis: ['er6.18', 'er6.21', 'er6.29', 'er6.35', 'er6.73'], truth: coversClaims },
  /** Time to recover, or a stay that is secure without it, and what there is to know. */
  'remedies.effectiveAccess': {
    basis: ['er6.72', 'er6.76'],
    is: all(
      any(is('profile.status.reflection.granted', 'yes', 'no-not-wanted'), not(fact('stay.insecure'))),
      is('plan.remedies.told.right', 'yes'),
      is('plan.remedies.told.howToClaim', 'yes'),
    ),
  },
  'claims.refusedForUnnamedReason': { basis: ['gp6.15', 'er6.17'], truth: refusedForUnnamedReason },
  'remedies.obstaclesLookedAt': { basis: ['er6.12'], truth: obstaclesLookedAt },
} as const satisfies Record<string, Fact>;
