import { addMonths, dayRange, type DayRange } from '../answers/partial-date.ts';
import { isUnknown } from '../answers/reserved.ts';
import { all, any, fact, is, some } from '../conditions/condition.ts';
import type { Row } from '../conditions/evaluate.ts';
import { conjunction, disjunction, negate, truthOf, type Truth } from '../conditions/truth.ts';
import type { Fact, FactContext } from './fact.ts';
import { parameters } from './parameters.ts';

const penalties = 'profile.status.penalties.each[]';
const criminal = ['charged', 'prosecuted', 'convicted'] as const;
const other = ['arrested', 'detained', 'fined', 'banned', 'other'] as const;
/** What is only arrest or custody imposes nothing yet that could be left out. */
const imposed = ['charged', 'prosecuted', 'convicted', 'fined', 'banned', 'other'] as const;

function truthAt(path: string, row: Row, context: FactContext, ...values: readonly string[]): Truth {
  const answer = context.answer(path, row);
  return isUnknown(answer) ? 'unknown' : truthOf(values.some((value) => value === answer));
}

function linkToTrafficking(row: Row, context: FactContext): Truth {
  return truthAt('.link', row, context, 'caused-by', 'directly-linked', 'partly');
}

/** Nobody who was trafficked is to be punished for entry or stay alone; other acts count as far as they came out of the trafficking. */
function notToBePunished(row: Row, context: FactContext): Truth {
  return disjunction([
    linkToTrafficking(row, context),
    conjunction([
      truthAt('.offence', row, context, 'unauthorised-entry', 'unauthorised-stay'),
      context.truth('person.trafficked'),
    ]),
  ]);
}

/**
 * Whether something is so of one of the penalties of some kinds that are to be looked at.
 *
 * A kind that the person is said to have faced and that no entry is about yet keeps it open: an entry that was not made
 * must not read as a penalty that is not there.
 */
function somePenalty(
  kinds: readonly string[],
  counts: (row: Row, context: FactContext) => Truth,
  context: FactContext,
  isSo: (row: Row) => Truth,
): Truth {
  const rows = context.rows(penalties);
  const faced = context.answer('profile.status.penalties.faced');
  if (!rows || !Array.isArray(faced)) return 'unknown';
  const open = faced.some(
    (kind) => kinds.includes(String(kind)) && !rows.some((row) => context.answer('.kind', row) === kind),
  );
  const found = disjunction(
    rows.map((row) =>
      conjunction([truthAt('.kind', row, context, ...kinds), counts(row, context), isSo(row)]),
    ),
  );
  if (found !== 'false' || !open) return found;
  context.missing(penalties);
  return 'unknown';
}

function stands(row: Row, context: FactContext): Truth {
  return truthAt('.stands', row, context, 'yes');
}

/** The last day of so many months of being held, the day of the month of the first day: that day is still within. */
function monthsHeld(context: FactContext, months: number): DayRange | undefined {
  const since = dayRange(context.answer('profile.status.detention.since'));
  // Who is held now was not first held on a day to come: it has to be looked at again.
  if (since && since.earliest > context.on) {
    context.missing('profile.status.detention.since');
    return undefined;
  }
  return since && { earliest: addMonths(since.earliest, months), latest: addMonths(since.latest, months) };
}

/** Another reason that nobody has named may be one that is forbidden, or one that is none at all: it has to be looked at. */
function unnamedReason(context: FactContext): Truth {
  const ground = context.answer('profile.status.detention.ground');
  if (!Array.isArray(ground) || !ground.includes('other')) return isUnknown(ground) ? 'unknown' : 'false';
  context.missing('profile.status.detention.ground');
  return 'unknown';
}

/** Grounds on which a service may not be refused. */
const protectedGrounds = [
  'migration-status',
  'nationality',
  'sex-or-gender',
  'ethnic-origin',
  'religion',
  'age',
  'disability',
  'sexual-orientation',
  'other-status',
] as const;

/** What may hide such a ground: a service "for women only" turns a man away as being outside its group. */
const openGrounds: readonly unknown[] = ['none-given', 'outside-target-group', 'other'];

/** Refused without a reason, or for one that says little: whether it is allowed stays open until somebody says it. */
function refusedOnProtectedGround(context: FactContext): Truth {
  const rows = context.rows('plan.services[]');
  if (!rows) return 'unknown';
  return disjunction(
    rows.map((row) => {
      const refused = truthAt('.refused', row, context, 'yes');
      if (refused === 'false') return 'false';
      if (!openGrounds.includes(context.answer('.refusalGround', row))) {
        return conjunction([refused, truthAt('.refusalGround', row, context, ...protectedGrounds)]);
      }
      context.missing(`${row.at}.refusalGround`);
      return 'unknown';
    }),
  );
}

/** Facts about being held, about penalties, and about help refused for who the person is. */
export const libertyFacts = {
  /** Whatever the place is called: one that can't be left counts. */
  'liberty.deprived': {
    basis: ['gp5.20', 'gp5.21', 'er5.37', 'er5.77'],
    is: any(
      is('profile.status.detention.current', 'detention', 'closed-shelter'),
      is('profile.status.detention.freeToLeave', 'no'),
    ),
  },
  /** A criminal case, public order or the person's own safety alone is another purpose, wherever the person is held. */
  'detention.forRemoval': {
    basis: ['er5.54', 'er5.56', 'er5.57'],
    is: any(
      is('profile.status.detention.place', 'immigration-detention'),
      is('profile.status.detention.ground', 'risk-of-absconding', 'obstructs-return', 'unlawful-stay'),
      all(
        is('profile.return.proposed', 'yes'),
        any(is('profile.status.detention.ground', 'identity', 'none-given'), fact('detention.unnamedReason')),
      ),
    ),
  },
  'detention.unnamedReason': { basis: ['gp5.10', 'er5.54', 'er5.66'], truth: unnamedReason },
  /** Held since 15 December: 15 June is the last day of six months. */
  'detention.sixMonthDay': {
    basis: ['er5.58'],
    day: (context) => monthsHeld(context, parameters['detention.removal.first'].value),
  },
  /** Counted from the first day, not from the day of the extension, so that ends of months do not add up. */
  'detention.eighteenMonthDay': {
    basis: ['er5.58', 'er5.59'],
    day: (context) =>
      monthsHeld(
        context,
        parameters['detention.removal.first'].value + parameters['detention.removal.extension'].value,
      ),
  },
  /** Charged, tried or convicted for entry, stay or what follows from the trafficking, and not dropped or set aside. */
  'penalties.criminalStand': {
    basis: ['gp5.11', 'gp5.12', 'gp5.16', 'er5.19', 'er5.20'],
    truth: (context) => somePenalty(criminal, notToBePunished, context, (row) => stands(row, context)),
  },
  'penalties.othersStand': {
    basis: ['gp5.13', 'gp5.16', 'er5.24'],
    truth: (context) => somePenalty(other, notToBePunished, context, (row) => stands(row, context)),
  },
  /** For each penalty that follows from the trafficking, somebody looked at whether to impose none. */
  'penalties.noneExamined': {
    basis: ['er5.25'],
    truth: (context) =>
      negate(
        somePenalty(imposed, linkToTrafficking, context, (row) =>
          negate(truthAt('.noPenaltyExamined', row, context, 'yes')),
        ),
      ),
  },
  /** A permit that was once held counts, whatever became of it. */
  'permit.victimsWhoCooperate.held': {
    basis: ['er5.33'],
    is: some('profile.status.permits[]', is('.underVictimsDirective', 'yes')),
  },
  'services.refusedOnProtectedGround': { basis: ['er5.104'], truth: refusedOnProtectedGround },
} as const satisfies Record<string, Fact>;
