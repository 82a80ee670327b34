import { dayRange, type DayRange } from '../answers/partial-date.ts';
import { mayBeSame } from '../answers/names.ts';
import { isUnknown } from '../answers/reserved.ts';
import { all, answer, any, fact, is, known, notAfter, on } from '../conditions/condition.ts';
import type { Row } from '../conditions/evaluate.ts';
import { conjunction, conjunctionOf, disjunction, negate, truthOf, type Truth } from '../conditions/truth.ts';
import { eventsOf, idOf, standingOn } from './consent-events.ts';
import type { Fact, FactContext } from './fact.ts';

const actors = 'plan.actors[]';
const grants = 'consent.grants[]';
const reports = 'monitoring.reports[]';

/** The tasks of a return that somebody has to lead. */
const ledTasks = ['safe-return', 'reception', 'documents', 'follow-up'] as const;

/** What the other state is asked for. Each request is a contact with its authorities. */
const requests = [
  'identityCheck',
  'riskAssessment',
  'inclusionAssessment',
  'personalDocuments',
  'travelDocument',
  'otherDocuments',
] as const;

/** Purposes for which the organisation that receives the person may know of them. */
const receptionPurposes = ['reception-on-return', 'reintegration', 'shelter-and-support', 'coordination'];

function isText(name: unknown): name is string {
  return typeof name === 'string' && !isUnknown(name) && name !== 'not-applicable' && name.trim() !== '';
}

/**
 * Each task has a lead, and no two organisations of the same country have the same task.
 *
 * One here and one there may share a task: both states follow up, both care for papers. Who does not want to be followed
 * up needs nobody for it.
 */
function everyTaskHasOneLead(context: FactContext): Truth {
  const rows = context.rows(actors);
  if (!rows) return 'unknown';
  const unwanted = context.answer('consent.permissions.monitoring') === 'refuses';
  const tasks = ledTasks.filter((task) => task !== 'follow-up' || !unwanted);
  return conjunctionOf(tasks, (task) => hasOneLead(task, rows, context));
}

function hasOneLead(task: string, rows: readonly Row[], context: FactContext): Truth {
  const leads: Row[] = [];
  let open = false;
  for (const row of rows) {
    const tasks = context.answer('.tasks', row);
    if (Array.isArray(tasks)) {
      if (tasks.includes(task)) leads.push(row);
    } else open = true;
  }
  const countries = leads.map((row) => context.answer('.country', row));
  const settled = countries.filter((country) => isText(country));
  if (new Set(settled).size < settled.length) return 'false';
  if (leads.length === 0) return open ? 'unknown' : 'false';
  const told = leads.length === 1 || settled.length === leads.length;
  return !open && told ? 'true' : 'unknown';
}

/**
 * Whether the return has taken place: by its day, else by a report of a contact after it.
 *
 * A planned day that has come says nothing yet; one that lies ahead, or none at all, says no.
 */
function carriedOut(context: FactContext): Truth {
  const returned = dayRange(context.answer('plan.travel.returnedOn'));
  if (returned) {
    if (returned.latest <= context.on) return 'true';
    return returned.earliest > context.on ? 'false' : 'unknown';
  }
  if (context.rows(reports)?.length) return 'true';
  const planned = dayRange(context.answer('profile.return.date'));
  if (!planned || planned.earliest > context.on) return 'false';
  context.missing('plan.travel.returnedOn');
  return 'unknown';
}

/**
 * Whether the authorities of the other state were contacted about this person.
 *
 * What is marked as not asked, because asking is unsafe, was not asked. Who was asked and did not take part was contacted.
 */
function stateContacted(context: FactContext): Truth {
  const asked = requests.map((request): Truth => {
    const state = context.answer(`plan.receivingState.${request}.state`);
    if (state === 'not-asked' || state === 'not-requested' || state === 'not-needed') return 'false';
    return isUnknown(state) ? 'unknown' : truthOf(state !== 'not-applicable');
  });
  const tookPart = context.answer('riskAssessment.assessment.authoritiesReceivingTookPart');
  const told = context.answer('riskAssessment.outcome.statusToldThere');
  return disjunction([
    ...asked,
    tookPart === 'not-asked'
      ? 'false'
      : isUnknown(tookPart)
        ? 'unknown'
        : truthOf(tookPart === 'yes' || tookPart === 'no'),
    truthOf(told === 'told'),
    truthOf(dayRange(context.answer('profile.return.documents.requestedOn')) !== undefined),
    // Contacts that nobody asked for in the list above, each where it is recorded.
    truthOf(contactRecorded(context)),
  ]);
}

function contactRecorded(context: FactContext): boolean {
  const embassy = (context.rows(actors) ?? []).some(
    (row) => context.answer('.kind', row) === 'embassy-consulate',
  );
  return (
    embassy ||
    context.answer('plan.coordination.traffickingRevealed') === 'yes' ||
    context.answer('plan.child.authorityThereAgreed') === 'yes'
  );
}

/**
 * Whether the consent named for the organisation there is in force, today and on the day of travel.
 *
 * It has to be one for that organisation, and what happened to it decides; what is not recorded stays open.
 */
function leadThereCovered(context: FactContext): Truth {
  const named = context.answer('plan.coordination.leadThereConsent');
  if (named === 'not-applicable') return 'false';
  if (typeof named !== 'string' || isUnknown(named)) return 'unknown';
  const grant = context.rows(grants)?.find((row) => idOf(row) === named);
  if (!grant) {
    context.missing(grants);
    return 'unknown';
  }
  const agreed = context.answer('.answer', grant);
  const purpose = context.answer('.purpose', grant);
  const stands = standingOn(eventsOf(context), context.on, { grant: named });
  if (stands === 'none') context.missing('consent.events[]');
  return conjunction([
    isForLeadThere(grant, context),
    isUnknown(agreed) ? 'unknown' : truthOf(agreed === 'agrees'),
    childAgrees(grant, context),
    isUnknown(purpose) ? 'unknown' : truthOf(receptionPurposes.some((code) => code === purpose)),
    runsUntilTravel(grant, context),
    stands === 'none' ? 'unknown' : truthOf(stands === 'given'),
  ]);
}

/** A consent for somebody in another country, or of another name, says nothing about that organisation. */
function isForLeadThere(grant: Row, context: FactContext): Truth {
  const country = context.answer('.recipient.country', grant);
  const destination = context.answer('profile.return.destination');
  const name = context.answer('.recipient.name', grant);
  const lead = context.answer('plan.coordination.leadThere');
  const elsewhere = isText(country) && isText(destination) && country !== destination;
  if (elsewhere) return 'false';
  // What stands in the plan names people too, and perhaps in another script.
  if (mayBeSame(name, lead)) return 'true';
  context.missing(grant.at + '.recipient.name');
  return 'unknown';
}

/** A child's own yes is needed beside the guardian's; only where a child can't be asked does it go without. */
function childAgrees(grant: Row, context: FactContext): Truth {
  const child = context.truth('person.presumedChild');
  const said = context.answer('.childAnswer', grant);
  const tooYoung =
    context.answer('consent.decides.childMaturity') === 'little' &&
    isText(context.answer('consent.decides.childNotAskedWhy'));
  if (said === 'refuses') return 'false';
  return disjunction([
    negate(child),
    said === 'agrees' || (said === 'not-asked' && tooYoung) ? 'true' : 'unknown',
  ]);
}

/** Begun, and not over before the person travels; where no day of travel is known, not today. */
function runsUntilTravel(grant: Row, context: FactContext): Truth {
  if (context.answer('.endsWith', grant) === 'on-departure') return 'false';
  const from = context.answer('.from', grant);
  const until = dayRange(context.answer('.until', grant));
  const travel = dayRange(context.answer('profile.return.date'));
  const today = { earliest: context.on, latest: context.on };
  return conjunction([
    isUnknown(from) ? 'true' : notLater(dayRange(from), today),
    notLater(today, until),
    travel ? notLater(travel, until) : 'true',
  ]);
}

function notLater(one: DayRange | undefined, other: DayRange | undefined): Truth {
  if (!one || !other) return 'unknown';
  if (one.latest <= other.earliest) return 'true';
  return one.earliest > other.latest ? 'false' : 'unknown';
}

/** Whether the person agreed that the authorities there learn of the trafficking, where they know or are to know it. */
function statusAgreed(context: FactContext): Truth {
  const told = context.answer('riskAssessment.outcome.statusToldThere');
  const agreed = context.answer('riskAssessment.outcome.statusToldConsent');
  const mayTell = context.answer('consent.traffickingStatus.mayTell');
  const refused = mayTell === 'no' || mayTell === 'declined';
  if (told === 'planned') {
    const target = { permission: 'trafficking-status' };
    if (refused || standingOn(eventsOf(context), context.on, target) === 'ended') return 'false';
  }
  if (told === 'planned' || told === 'told') {
    if (agreed !== 'yes') return isUnknown(agreed) ? 'unknown' : 'false';
    if (!refused) return 'true';
    // The person may have changed their mind after it was told, or never have agreed.
    context.missing('riskAssessment.outcome.statusToldConsent');
    return 'unknown';
  }
  if (refused) return 'false';
  const apart = context.answer('consent.traffickingStatus.askedApart');
  return conjunction([
    isUnknown(mayTell) ? 'unknown' : truthOf(mayTell === 'yes-named'),
    isUnknown(apart) ? 'unknown' : truthOf(apart === 'yes'),
  ]);
}

/** Facts about who works together on a return, and whether it has taken place. */
export const cooperationFacts = {
  'plan.everyTaskHasOneLead': { basis: ['er7.63'], truth: everyTaskHasOneLead },
  'return.carriedOut': { basis: ['gp7.27', 'gp1.44'], truth: carriedOut },
  /** Corruption alone is a warning and makes no fear. Protection that was granted confirms the fear. */
  'return.stateFeared': {
    basis: ['er1.57', 'er7.49', 'er7.65', 'gp1.51', 'gp1.59'],
    is: any(
      is('profile.status.asylum.stage', 'asked-not-registered', 'first-decision-pending', 'appeal-pending'),
      is('profile.status.asylum.outcome', 'refugee', 'subsidiary'),
      is('profile.status.asylum.wanted', 'yes'),
      is('riskAssessment.persecution.risk', 'yes'),
      fact('risk.persecution'),
      fact('risk.authorities'),
      // Not asked of everybody; what officials may do is asked apart, above.
      all(known('riskAssessment.journey.afraid'), is('riskAssessment.journey.afraid', 'of-officials')),
    ),
  },
  /** That a request gave it away counts once it is recorded. */
  'status.revealedThere': {
    basis: ['er1.247', 'er1.249'],
    is: all(
      known('plan.coordination.traffickingRevealed'),
      is('plan.coordination.traffickingRevealed', 'yes'),
    ),
  },
  'status.agreed': { basis: ['er1.247', 'er1.78'], truth: statusAgreed },
  'return.stateContacted': { basis: ['er1.57', 'gp1.83', 'er1.78'], truth: stateContacted },
  'coordination.leadThereCovered': { basis: ['gp7.22', 'er7.64', 'er1.224'], truth: leadThereCovered },
  /** Confirmed by now and before the journey: a day that lies ahead confirms nothing yet. */
  'coordination.leadThereAgreed': {
    basis: ['gp7.13', 'er7.63'],
    is: all(
      notAfter(answer('plan.coordination.leadThereAgreedOn'), on),
      notAfter(answer('plan.coordination.leadThereAgreedOn'), answer('profile.return.date')),
    ),
  },
} as const satisfies Record<string, Fact>;
