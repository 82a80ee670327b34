import { addDays, type DayRange } from '../answers/partial-date.ts';
import { isUnknown } from '../answers/reserved.ts';
import {
  all,
  any,
  answer,
  fact,
  is,
  known,
  not,
  notAfter,
  on,
  some,
  unless,
} from '../conditions/condition.ts';
import type { Context, Row } from '../conditions/evaluate.ts';
import { truthOf, type Truth } from '../conditions/truth.ts';
import { dayAt } from './day-at.ts';
import type { Fact, FactContext } from './fact.ts';

const services = 'plan.services[]';
const actors = 'plan.actors[]';
const safetyPlan = 'plan.safety[]';

/** What can draw a person in again; the safety plan names the same things. */
const causes = [
  'poverty',
  'no-work',
  'debt',
  'no-schooling',
  'violence-at-home',
  'sexual-abuse',
  'discrimination',
  'no-home',
  'conflict',
  'no-papers',
  'other',
] as const;

/** What an agency does that carries a person's new start; booking a journey or paying for it does not. */
const carryingTasks: readonly unknown[] = [
  'assistance',
  'reception',
  'protection',
  'reintegration',
  'legal',
  'follow-up',
];

/** The day of return: the real one or, before it, the planned one. */
function returnDay(context: FactContext): DayRange | undefined {
  return dayAt(context, 'plan.travel.returnedOn') ?? dayAt(context, 'profile.return.date');
}

/** Two names are one agency where they differ only in capitals and spaces. */
function sameName(name: string): string {
  return name.normalize('NFKC').trim().toLowerCase().replaceAll(/\s+/g, ' ');
}

/** Help that there is none of for this person: refused, not there or out of reach. What is not said of it leaves it standing. */
function isWithheld(context: Context, row: Row): boolean {
  return (
    context.answer('.refused', row) === 'yes' ||
    context.answer('.available', row) === 'no' ||
    context.answer('.accessible', row) === 'no'
  );
}

/** Two agencies or more carry the plan: those that take part with a task of that kind, and those that give the help. */
function severalAgencies(context: FactContext): Truth {
  const taking = context.rows(actors);
  const giving = context.rows(services);
  const certain = new Set<string>();
  const possible = new Set<string>();
  let open = !taking?.length || !giving?.length;
  const count = (name: unknown, carries: Truth): void => {
    if (carries === 'false') return;
    if (typeof name !== 'string' || isUnknown(name)) open = true;
    else {
      if (carries === 'true') certain.add(sameName(name));
      possible.add(sameName(name));
    }
  };
  for (const row of taking ?? []) count(context.answer('.name', row), carriesPlan(context, row));
  for (const row of giving ?? []) {
    const gives = context.answer('.decision', row) !== 'not-wanted' && !isWithheld(context, row);
    count(context.answer('.provider', row), truthOf(gives));
  }
  if (certain.size > 1) return 'true';
  return open || possible.size > 1 ? 'unknown' : 'false';
}

function carriesPlan(context: Context, row: Row): Truth {
  const tasks = context.answer('.tasks', row);
  if (isUnknown(tasks)) return 'unknown';
  return truthOf(Array.isArray(tasks) && tasks.some((task: unknown) => carryingTasks.includes(task)));
}

/**
 * Help there begins on the day after the last help here, or earlier.
 *
 * Help here ends with the day of return at the latest, however long it would have gone on. One kind of help that begins
 * here and goes on there is enough; help that the person does not want, was refused or can't reach fills no gap.
 */
function helpGoesOn(context: FactContext): Truth {
  const rows = (context.rows(services) ?? []).filter(
    (row) => context.answer('.decision', row) !== 'not-wanted' && !isWithheld(context, row),
  );
  if (rows.length === 0) {
    context.missing(services);
    return 'unknown';
  }
  const phases = rows.map((row) => context.answer('.phase', row));
  if (phases.includes('both')) return 'true';
  const settled = !phases.some(isUnknown);
  const there = rows.filter((_, index) => phases[index] === 'there');
  if (there.length === 0) return settled ? 'false' : 'unknown';
  const leaving = returnDay(context);
  if (!leaving) return 'unknown';
  const here = rows.filter((_, index) => phases[index] === 'here');
  const ends = here.length > 0 ? here.map((row) => dayAt(context, '.until', row)) : [leaving];
  const starts = there.map((row) => dayAt(context, '.from', row));
  const joined = ends.some(
    (end) => end && starts.some((start) => start && start.latest <= dayAfter(end.earliest, leaving.earliest)),
  );
  if (joined) return 'true';
  const broken = ends.every((end) =>
    starts.every((start) => start && start.earliest > dayAfter(end?.latest, leaving.latest)),
  );
  return settled && broken ? 'false' : 'unknown';
}

/** The day after the last help here; the help ends with the return. */
function dayAfter(end: string | undefined, leaving: string): string {
  return addDays(end !== undefined && end < leaving ? end : leaving, 1);
}

function sameDestination(context: Context): Truth {
  const proposed = context.answer('profile.return.destination');
  const planned = context.answer('plan.profile.return.destination');
  return isUnknown(proposed) || isUnknown(planned) ? 'unknown' : truthOf(proposed === planned);
}

/** Facts about the plan for the time after a return. */
export const reintegrationFacts = {
  'return.day': { basis: ['gp5.51', 'er5.149', 'er6.77'], day: returnDay },
  /** The profile that the plan was made with names the same country as the return that is proposed now. */
  'plan.sameDestination': { basis: ['gp5.49', 'gp5.51'], truth: sameDestination },
  /** A plan for staying, or for another country, does not carry this return. */
  'plan.forThisReturn': {
    basis: ['gp5.47', 'er5.149'],
    is: all(
      any(
        is('plan.mode', 'return'),
        all(is('plan.mode', 'third-country'), not(fact('return.toCountryOfOrigin'))),
      ),
      fact('plan.sameDestination'),
    ),
  },
  /** Until it is closed; the day of closing itself counts as closed. */
  'plan.running': {
    basis: ['er5.195'],
    is: not(all(known('plan.closure.on'), notAfter(answer('plan.closure.on'), on))),
  },
  'plan.severalAgencies': { basis: ['er5.182', 'er5.183'], truth: severalAgencies },
  /**
   * A measure that was only proposed answers nothing, nor does one that leaves the danger as it was; nor one of a plan
   * for staying or for another country.
   */
  'retrafficking.everyCauseHasMeasure': {
    basis: ['gp5.48', 'er5.126'],
    is: all(
      ...causes.map((cause) =>
        any(
          not(is('riskAssessment.retrafficking.causesStillPresent', cause)),
          all(
            fact('plan.forThisReturn'),
            some(
              safetyPlan,
              all(
                is('.factors', cause),
                is('.status', 'agreed', 'in-place'),
                unless('.effect', 'not-lowered'),
              ),
            ),
          ),
        ),
      ),
    ),
  },
  /** Help that was offered and turned down is there all the same; help that was refused or can't be reached is not. */
  'services.lastThere': {
    basis: ['er5.147', 'er5.150', 'er5.161'],
    is: some(
      services,
      all(
        is('.longTerm', 'yes'),
        is('.phase', 'there', 'both'),
        unless('.refused', 'yes'),
        unless('.available', 'no'),
        unless('.accessible', 'no'),
      ),
    ),
  },
  /** Help that is tied to working with the authorities, by what is said to stand in its way or why it was refused. */
  'services.tiedToCooperation': {
    basis: ['er6.95'],
    is: some(
      services,
      any(
        is('.refusalGround', 'no-cooperation'),
        all(known('.barriers'), is('.barriers', 'needs-cooperation')),
      ),
    ),
  },
  'services.goOn': { basis: ['er5.150', 'er7.56'], truth: helpGoesOn },
} as const satisfies Record<string, Fact>;
