import { isCountryCode } from '../answers/country.ts';
import { mayBeSame, sameName } from '../answers/names.ts';
import { dateFault, dayRange, type DayRange } from '../answers/partial-date.ts';
import { isUnknown } from '../answers/reserved.ts';
import { conjunction, disjunction, disjunctionOf, negate, truthOf, type Truth } from '../conditions/truth.ts';
import type { Row } from '../conditions/evaluate.ts';
import type { CaseContext } from '../facts/case-context.ts';
import { presumedChild as presumedChildOn } from '../facts/person.ts';
import { publicOrPrivate, recipientsToWeigh } from '../forms/data-sharing-consent/grants.ts';
import { instrumentBinds } from '../jurisdictions/instrument-binds.ts';
import type { ProvisionId } from '../provisions/legal.ts';
import { recipientKinds, sharingPurposes } from '../questions/code-lists.ts';
import type { ConsentRecord, SharingContext, Situation } from './context.ts';
import {
  endedAfter,
  idOf,
  lastGift,
  standingOn,
  stands,
  wasShared,
  type Target,
} from '../facts/consent-events.ts';
import type { ImpliedBy } from './marks.ts';
import { isPlace } from './places.ts';
import { readAnswer } from './read-answer.ts';
import { international, servesChild, stateAuthorities } from './recipient.ts';

interface SharingFact {
  readonly basis: readonly ProvisionId[];
  readonly truth: (context: SharingContext) => Truth;
}

/** Whether an answer is one of the codes; what is not known is unknown. */
function oneOf(answer: unknown, ...codes: readonly string[]): Truth {
  if (isUnknown(answer)) return 'unknown';
  if (Array.isArray(answer))
    return truthOf(answer.some((code: unknown) => codes.some((one) => one === code)));
  return truthOf(codes.some((code) => code === answer));
}

/** Whether a danger stands: told by anybody it does, else denied by anybody it does not. */
function toldByAnybody(context: SharingContext, path: string, ...codes: readonly string[]): Truth {
  const truths = context.tellers.map((teller) => oneOf(teller.answer(path), ...codes));
  if (truths.includes('true')) return 'true';
  return truths.includes('false') ? 'false' : 'unknown';
}

function saidOf(tellers: readonly CaseContext[], path: string): readonly unknown[] {
  return tellers.map((teller) => teller.answer(path)).filter((answer) => !isUnknown(answer));
}

const codesKnown = (context: SharingContext): Truth => {
  const { kind, country, purpose, on } = context.situation.asked;
  return truthOf(
    recipientKinds.codes.some((code) => code === kind) &&
      sharingPurposes.codes.some((code) => code === purpose) &&
      (country === undefined || (typeof country === 'string' && isCountryCode(country))) &&
      typeof on === 'string' &&
      !dateFault(on, 'day'),
  );
};

function isFor(context: SharingContext, record: ConsentRecord, grant: Row): boolean {
  const { kind } = context.situation.asked;
  return (
    kind !== undefined &&
    record.context.answer('.recipient.kind', grant) === kind &&
    isOf(context, record, grant)
  );
}

/** Whether an entry names the recipient that is asked of, as whatever kind it stands there. */
function isOf(context: SharingContext, record: ConsentRecord, grant: Row): boolean {
  const { name, country } = context.situation.asked;
  const said = (path: string): unknown => record.context.answer(path, grant);
  return (
    country !== undefined && said('.recipient.country') === country && sameName(said('.recipient.name'), name)
  );
}

/** What every entry of some records says of the recipient that is asked of. */
function saidOfRecipient(
  context: SharingContext,
  records: readonly ConsentRecord[],
  path: string,
): readonly unknown[] {
  return records.flatMap((record) =>
    (record.context.rows('consent.grants[]') ?? [])
      .filter((grant) => isOf(context, record, grant))
      .map((grant) => record.context.answer(path, grant)),
  );
}

function everyRecord({ records, known }: Situation): readonly ConsentRecord[] {
  return [...records, ...(known ?? [])];
}

const matchesRecipient = (context: SharingContext): Truth => {
  const { record, grant } = context.situation;
  return truthOf(record !== undefined && grant !== undefined && isFor(context, record, grant));
};

const matchesPurpose = (context: SharingContext): Truth => {
  const purpose = context.answer('grant.purpose');
  return truthOf(purpose !== undefined && purpose === context.situation.asked.purpose);
};

/** Whether the recipient belongs to a state: by its kind, and where that can be either, by what is recorded of it anywhere. */
function isAuthority(context: SharingContext): Truth {
  const { kind } = context.situation.asked;
  if (stateAuthorities.has(kind)) return 'true';
  const records = everyRecord(context.situation);
  const kinds = saidOfRecipient(context, records, '.recipient.kind');
  if (kinds.some((one) => stateAuthorities.has(one))) return 'true';
  if (saidOfRecipient(context, records, '.recipient.isAuthority').includes('yes')) return 'true';
  return publicOrPrivate.some((code) => code === kind)
    ? oneOf(context.answer('grant.recipient.isAuthority'), 'yes')
    : 'false';
}

/** Whether the recipient stands in the country of return, or in one that the person is a national of or lived in. */
function isThere(context: SharingContext): Truth {
  const { kind, country } = context.situation.asked;
  // A mission is that of the state it stands for, wherever its house is.
  if (kind === 'embassy-or-consulate') return 'true';
  const destination = saidOf(context.tellers, 'profile.return.destination');
  const nationalities = saidOf(context.tellers, 'profile.person.nationalities');
  const home = saidOf(context.tellers, 'profile.person.habitualResidence');
  if (country === undefined) return 'unknown';
  if ([...destination, ...nationalities.flat(), ...home].includes(country)) return 'true';
  return destination.length > 0 && nationalities.length > 0 ? 'false' : 'unknown';
}

const receivingStateAuthority = (context: SharingContext): Truth =>
  conjunction([isAuthority(context), isThere(context)]);

/** Whoever was recognised as a refugee, or means to ask for it, fears that state as much as who waits for an answer. */
const stateFeared = (context: SharingContext): Truth => {
  const definite = [
    toldByAnybody(context, 'profile.status.asylum.outcome', 'refugee', 'subsidiary'),
    toldByAnybody(context, 'profile.status.asylum.wanted', 'yes'),
  ];
  if (definite.includes('true')) return 'true';
  return disjunction([
    toldByAnybody(
      context,
      'profile.status.asylum.stage',
      'asked-not-registered',
      'first-decision-pending',
      'appeal-pending',
    ),
    toldByAnybody(context, 'riskAssessment.persecution.risk', 'yes'),
    toldByAnybody(context, 'riskAssessment.authorities.risk', 'yes'),
  ]);
};

/** Whether data protection of the European Economic Area binds a state; only what is known to be so counts. */
function inArea(state: string, on: string): boolean {
  return instrumentBinds('gdpr', { state }, on) === 'true';
}

const transferAbroad = (context: SharingContext): Truth => {
  const { kind, country } = context.situation.asked;
  if (international.has(kind) || kind === 'embassy-or-consulate') return 'true';
  const here = new Set(saidOf(context.tellers, 'profile.states.returning'));
  if (here.size === 0 || typeof country !== 'string') return 'unknown';
  return disjunctionOf([...here], (state) =>
    truthOf(
      state !== country &&
        !(typeof state === 'string' && inArea(state, context.on) && inArea(country, context.on)),
    ),
  );
};

/** Whether the law that keeps an authority from resting a transfer on consent is, or may be, that of the sender. */
const authorityBarred = (context: SharingContext): Truth => {
  const { jurisdiction } = context.situation;
  return jurisdiction ? instrumentBinds('gdpr', jurisdiction, context.on) : 'true';
};

function standing(
  context: SharingContext,
  ending?: (kind: unknown) => boolean,
): ReturnType<typeof standingOn> {
  const { record, grant } = context.situation;
  if (!record || !grant) return 'none';
  return standingOn(record.events, context.on, { grant: idOf(grant) }, ending);
}

const given = (context: SharingContext): Truth => {
  const { record, grant } = context.situation;
  const id = grant && idOf(grant);
  const named = (record?.context.rows('consent.grants[]') ?? []).filter((row) => idOf(row) === id);
  const how = standing(context);
  // Where two entries have one name, nobody knows which of them was given.
  return how === 'none' || (id !== undefined && named.length > 1) ? 'unknown' : truthOf(how === 'given');
};

const withdrawn = (context: SharingContext): Truth =>
  truthOf(standing(context, (kind) => kind !== 'refused') === 'ended');

/** Records that say what the person thought at the same time or later, as far as their days tell. */
function laterRecords({ situation, on }: SharingContext): readonly ConsentRecord[] {
  const { record } = situation;
  return everyRecord(situation).filter(
    (other) =>
      other !== record &&
      (!other.answeredOn || other.answeredOn.earliest <= on) &&
      !(other.answeredOn && record?.answeredOn && other.answeredOn.latest < record.answeredOn.earliest),
  );
}

/** Records that stand in the place of this one where they hold the same entry: of a later day, or further down the list. */
function replacingRecords(context: SharingContext): readonly ConsentRecord[] {
  const { record, records } = context.situation;
  return laterRecords(context).filter(({ answeredOn, index }) => {
    if (!answeredOn || !record?.answeredOn) return false;
    if (answeredOn.earliest > record.answeredOn.latest) return true;
    return records.some(
      (one) => one.index === index && index > record.index && one.answeredOn === answeredOn,
    );
  });
}

const takesBackAll: ReadonlySet<unknown> = new Set([
  'withdrawn',
  'refused',
  'revoked-by-other',
  'came-of-age',
]);

/** An end of a code that can't be read may be any. */
function takesBack(kind: unknown): boolean {
  return kind === undefined || takesBackAll.has(kind);
}

function narrowsOrTakesBack(kind: unknown): boolean {
  return kind === 'narrowed' || takesBack(kind);
}

const identifying = ['.recipient.kind', '.recipient.country', '.purpose'];

/** The entries of a record that are for the same recipient and purpose as the one looked at. */
function sameEntries({ record, grant }: Situation, other: ConsentRecord | undefined): readonly Row[] {
  if (!record || !grant || !other) return [];
  const name = record.context.answer('.recipient.name', grant);
  return (other.context.rows('consent.grants[]') ?? []).filter(
    (row) =>
      sameName(other.context.answer('.recipient.name', row), name) &&
      identifying.every((path) => other.context.answer(path, row) === record.context.answer(path, grant)),
  );
}

/** The day from which a later end counts: that of the last yes to the entry, else of the record. */
function givenOn({ record, grant, on }: Situation): string | undefined {
  const gift = record && grant && lastGift(record.events, on, { grant: idOf(grant) });
  return gift?.latest ?? record?.answeredOn?.latest;
}

/** Whether an end that stands in another record, whenever that was made, came after what was given here. */
function endedElsewhere(
  situation: Situation,
  target: (other: ConsentRecord) => readonly (readonly [Target, (kind: unknown) => boolean])[],
): boolean {
  const since = givenOn(situation) ?? '';
  return everyRecord(situation).some(
    (other) =>
      other !== situation.record &&
      target(other).some(([about, ending]) => endedAfter(other.events, about, since, situation.on, ending)),
  );
}

/** Whether another record takes back the entry, or everything, after it was given here. */
export function takenBackElsewhere(context: SharingContext): boolean {
  const { situation, on } = context;
  const refused = laterRecords(context).some((other) => {
    const { context: later, events } = other;
    const any = later.answer('consent.anySharing');
    if (any === 'none' || any === 'declined') return true;
    if (standingOn(events, on, 'whole', takesBack) === 'ended') return true;
    return sameEntries(situation, other).some((grant) => {
      const refuses = oneOf(later.answer('.answer', grant), 'refuses') === 'true';
      return refuses || standingOn(events, on, { grant: idOf(grant) }) === 'ended';
    });
  });
  return (
    refused ||
    endedElsewhere(situation, (other) => [
      ['whole', takesBack],
      ...sameEntries(situation, other).map((grant) => [{ grant: idOf(grant) }, narrowsOrTakesBack] as const),
    ])
  );
}

/** Whether another record says no to the same, or holds the same entry anew: the person's last word counts. */
const refusedSince = (context: SharingContext): Truth =>
  truthOf(
    takenBackElsewhere(context) ||
      replacingRecords(context).some((other) => sameEntries(context.situation, other).length > 0),
  );

/** Begun on its first day; without one of its own, on the day on which the person answered, and never before that day. */
const begun = (context: SharingContext): Truth => {
  const { record, grant } = context.situation;
  const said: unknown = grant && Object.hasOwn(grant.answers, 'from') ? grant.answers['from'] : undefined;
  const from =
    said === undefined || said === null ? record?.answeredOn : dayRange(context.answer('grant.from'));
  const answered = record?.answeredOn;
  if (!from || !answered) return 'unknown';
  if (from.earliest > context.on || answered.earliest > context.on) return 'false';
  return from.latest <= context.on && answered.latest <= context.on ? 'true' : 'unknown';
};

const sharedBefore = (context: SharingContext): Truth => {
  const { record, grant } = context.situation;
  return truthOf(
    record !== undefined &&
      grant !== undefined &&
      wasShared(record.events, context.on, { grant: idOf(grant) }),
  );
};

/** An end that the calendar or the journey brings; any other is an event, and is recorded as one. */
const ended = (context: SharingContext): Truth => {
  switch (context.answer('grant.endsWith')) {
    case 'at-eighteen':
      return negate(presumedChild(context));
    case 'on-departure':
    case 'on-arrival': {
      const dates = saidOf(context.tellers, 'profile.return.date').map((date) => dayRange(date));
      const ahead = dates.length > 0 && dates.every((date) => date && date.earliest > context.on);
      return ahead ? 'false' : 'unknown';
    }
    case 'not-known':
      return 'unknown';
    case undefined:
      return unread(context, 'endsWith') ? 'unknown' : 'false';
    default:
      return 'false';
  }
};

/** Whether something is written in an entry that this version can't read: a limit of the person's may stand there. */
function unread(context: SharingContext, key: string): boolean {
  const { grant } = context.situation;
  return grant !== undefined && stands(grant, key) && context.answer(`grant.${key}`) === undefined;
}

/** A child by what anybody tells counts as one. */
const presumedChild = (context: SharingContext): Truth =>
  context.tellersOfPerson.length === 0
    ? 'unknown'
    : disjunctionOf(context.tellersOfPerson, (teller) => teller.truth('person.presumedChild'));

/** Whether the person was a child when the last yes was given: what a child said alone is not an adult's consent. */
const childWhenGiven = (context: SharingContext): Truth => {
  const day = givenOn(context.situation);
  if (day === undefined || context.tellersOfPerson.length === 0) return 'unknown';
  return disjunctionOf(context.tellersOfPerson, (teller) => presumedChildOn(teller, day));
};

/** Pressure that was named, also where the person was said to be free, or where "none" stands beside it. */
const pressureNamed = (context: SharingContext): Truth => {
  const pressure = context.situation.record?.context.answer('consent.decides.pressure');
  if (Array.isArray(pressure)) return truthOf(pressure.some((code) => code !== 'none'));
  if (pressure !== undefined) return 'unknown';
  return context.answer('consent.decides.free') === 'yes' ? 'false' : 'unknown';
};

/** Whether it is recorded that the person was asked together with something else, or did not follow, or was overheard. */
const askedBadly = (context: SharingContext): Truth =>
  truthOf(
    [
      'consent.record.askedApart',
      'consent.how.private',
      'consent.how.explainedBack',
      'consent.how.interpreterAccepted',
    ].some((path) => context.answer(path) === 'no') ||
      context.answer('consent.how.questions') === 'could-not-ask',
  );

/** Whether the guardian had been appointed, and was still there, when the child's consent was given. */
const guardianAppointed = (context: SharingContext): Truth => {
  const answered = context.situation.record?.answeredOn;
  const began = saidOf(context.tellers, 'profile.guardian.appointedOn');
  if (!answered || began.length === 0) return 'unknown';
  return conjunction([
    ...began.map((day) => notLater(dayRange(day), answered)),
    ...saidOf(context.tellers, 'profile.guardian.until')
      .filter((day) => day !== 'not-applicable')
      .map((day) => notLater(answered, dayRange(day))),
  ]);
};

function notLater(one: DayRange | undefined, other: DayRange | undefined): Truth {
  if (!one || !other) return 'unknown';
  if (one.latest <= other.earliest) return 'true';
  return one.earliest > other.latest ? 'false' : 'unknown';
}

/** Whether there is no sign, told by anybody, that the guardian had a part in the trafficking. */
const guardianUninvolved = (context: SharingContext): Truth => {
  const said = saidOf(context.tellers, 'profile.guardian.involved');
  return said.length === 0 ? 'unknown' : truthOf(said.every((involved) => involved === 'no'));
};

/** Whether anybody tells that a parent was the trafficker, or that the family had a part. */
const parentInvolved = (context: SharingContext): Truth =>
  truthOf(
    [
      toldByAnybody(context, 'profile.experience.relationshipToTrafficker', 'parent'),
      toldByAnybody(context, 'profile.experience.familyInvolved', 'knew-and-tolerated', 'took-part'),
      toldByAnybody(
        context,
        'riskAssessment.socialPosition.familyInvolved',
        'knew-and-tolerated',
        'took-part',
      ),
    ].includes('true'),
  );

/** Whether the controller is recorded as an authority, whatever the entry of the transfer says. */
const controllerIsAuthority = (context: SharingContext): Truth =>
  truthOf(context.answer('consent.record.controllerIsAuthority') === 'yes');

/** Whether payload and consent are of one case, as far as both say of which. */
const sameCase = (context: SharingContext): Truth => {
  const { caseReference, record } = context.situation;
  const other = record?.caseReference;
  return truthOf(caseReference === undefined || other === undefined || caseReference === other);
};

/**
 * A danger that was seen, or that had to be weighed and was not, and that nobody answers for.
 *
 * What was seen of this recipient for another purpose, then or later, is a danger for this one too.
 */
const dangerStands = (context: SharingContext): Truth => {
  const { record } = context.situation;
  const toSafety = context.answer('grant.dangerToSafety');
  const toProceedings = context.answer('grant.dangerToProceedings');
  const released = isSaid(context.answer('grant.releasedBy'));
  if (toSafety === 'yes' || toProceedings === 'yes') return truthOf(!released);
  const seen = [...(record ? [record] : []), ...laterRecords(context)];
  const dangers = ['.dangerToSafety', '.dangerToProceedings'] as const;
  if (dangers.some((path) => saidOfRecipient(context, seen, path).includes('yes'))) return 'true';
  if (toProceedings === 'not-known' && !released) return 'unknown';
  const weighed = recipientsToWeigh.some((kind) => kind === context.situation.asked.kind);
  if (!isUnknown(toSafety)) return 'false';
  return weighed || toSafety === 'not-known' || receivingStateAuthority(context) !== 'false'
    ? 'unknown'
    : 'false';
};

/** The person's yes to something that is asked by itself, not taken back by an event or in a later record. */
function permits(context: SharingContext, path: string, event: string, yes = 'agrees'): Truth {
  const { situation, on } = context;
  const { record } = situation;
  if (!record) return 'unknown';
  const agreed = oneOf(readAnswer(record.context, path), yes);
  if (agreed !== 'true') return agreed;
  const target = { permission: event };
  if (standingOn(record.events, on, target) === 'ended') return 'false';
  const refused = laterRecords(context).some(
    ({ context: later, events }) =>
      later.answer(path) === 'declined' ||
      oneOf(readAnswer(later, path), yes) === 'false' ||
      standingOn(events, on, target) === 'ended',
  );
  return truthOf(!refused && !endedElsewhere(situation, () => [[target, narrowsOrTakesBack]]));
}

/** Where dangers are written down that somebody found. */
const findings = ['riskAssessment.', 'plan.', 'bestInterests.'];

const hivAnswers = 'riskAssessment.health.hiv';

const permissionsApart = (context: SharingContext): Truth => {
  const { asked, answer } = context.situation;
  const { kind, purpose } = asked;
  const permission = (name: string, event: string): Truth =>
    permits(context, `consent.permissions.${name}`, event);
  const needed: Truth[] = [];
  if (kind === 'embassy-or-consulate') needed.push(permission('embassy', 'embassy'));
  if (kind === 'family-member' || purpose === 'family-contact') {
    needed.push(permission('familyContact', 'family-contact'));
  }
  if (purpose === 'family-tracing') needed.push(permission('tracing', 'tracing'));
  if (purpose === 'monitoring') needed.push(permission('monitoring', 'monitoring'));
  if (kind === 'asylum-authority' || purpose === 'asylum') {
    needed.push(permission('asylumSystem', 'asylum-system'));
  }
  if (purpose === 'risk-assessment') {
    needed.push(
      disjunction([
        negate(receivingStateAuthority(context)),
        permission('originInRiskAssessment', 'origin-in-risk-assessment'),
      ]),
    );
  }
  if (kind === 'researcher' || purpose === 'statistics-research') {
    needed.push(permission('research', 'research'));
  }
  if (kind === 'media') needed.push(permission('media', 'media'));
  if (answer && (answer.aboutHiv === true || answer.path.startsWith(hivAnswers))) {
    // Only those who treat the person may be told.
    needed.push(truthOf(kind === 'health-service'), permission('hivResult', 'hiv-result'));
  }
  // The plan and the determination carry on what the assessment found.
  if (answer?.category === 'protection-security' && findings.some((root) => answer.path.startsWith(root))) {
    needed.push(disjunction([negate(isThere(context)), permission('riskFindings', 'risk-findings')]));
  }
  return conjunction(needed);
};

const publicException = (context: SharingContext): Truth => {
  const until = dayRange(context.answer('consent.publicIdentity.until'));
  return truthOf(
    oneOf(
      context.answer('consent.publicIdentity.reason'),
      'finding-relatives',
      'support-services',
      'protection',
    ) === 'true' &&
      isSaid(context.answer('consent.publicIdentity.approvedBy')) &&
      until !== undefined &&
      until.earliest >= context.on,
  );
};

function isSaid(answer: unknown): boolean {
  return !isUnknown(answer) && answer !== 'not-applicable';
}

/** Covered by this entry, and refused by no other of the same record for the same recipient and purpose. */
const coversCategory = (context: SharingContext): Truth => {
  const { record, answer } = context.situation;
  const categories = context.answer('grant.categories');
  const category = answer?.category;
  if (category === undefined || !Array.isArray(categories) || !categories.includes(category)) return 'false';
  return truthOf(
    !sameEntries(context.situation, record).some((row) => {
      if (record?.context.answer('.answer', row) !== 'refuses') return false;
      const refused = record.context.answer('.categories', row);
      return !Array.isArray(refused) || refused.includes(category);
    }),
  );
};

const coversTrafficking = (context: SharingContext): Truth => {
  const categories = context.answer('grant.categories');
  return truthOf(Array.isArray(categories) && categories.includes('trafficking-experience'));
};

/** Held back by its place, by a place above it, or by words of which nobody has said what they mean. */
const holdsBackItem = (context: SharingContext): Truth => {
  const items = context.answer('grant.itemsWithheld');
  const words = context.answer('grant.withheldItems');
  const path = context.situation.answer?.path;
  const places = typeof items === 'string' && items !== 'not-known' ? items.split(/[\n;]/).map(placeOf) : [];
  const held = places.filter((place) => place !== '');
  if (path === undefined) return 'unknown';
  if (held.some((place) => path === place || path.startsWith(`${place}.`) || path.startsWith(`${place}[]`))) {
    return 'true';
  }
  if (held.some((place) => !isPlace(place)) || unread(context, 'itemsWithheld')) return 'unknown';
  if (unread(context, 'withheldItems')) return 'unknown';
  const unmatched = held.length === 0 && words !== undefined && words !== 'not-asked';
  return unmatched || items === 'not-known' ? 'unknown' : 'false';
};

function placeOf(line: string): string {
  return line.trim().replaceAll(/\[\d+\]/g, '[]');
}

/** Kept from this recipient by any record, whenever it was made: a wish to keep something from somebody stands. */
const withholdsFromRecipient = (context: SharingContext): Truth =>
  disjunctionOf(everyRecord(context.situation), ({ context: record }) =>
    disjunctionOf(record.rows('consent.withholding[]') ?? [], (row) => {
      const until = dayRange(record.answer('.until', row));
      if (until && until.latest < context.on) return 'false';
      return conjunction([isKeptFrom(context, record, row), isKept(context, record, row)]);
    }),
  );

function isKeptFrom(context: SharingContext, record: CaseContext, row: Row): Truth {
  const { kind, name } = context.situation.asked;
  const from = record.answer('.from', row);
  const fromKind = record.answer('.fromKind', row);
  switch (record.answer('.whom', row)) {
    case 'everyone-there': {
      const abroad = saidOf(context.tellers, 'profile.states.returning');
      return abroad.length === 0
        ? 'unknown'
        : truthOf(
            !abroad.every((state) => state === context.situation.asked.country) ||
              kind === 'embassy-or-consulate',
          );
    }
    case 'suspected-trafficker':
      // Whoever it is may stand behind a private person or a business, never behind a name that has nothing in common.
      if (isSaid(from)) return truthOf(mayBeSame(from, name));
      return truthOf(
        kind === 'family-member' || kind === 'community-or-faith-group' || kind === 'employer-organisation',
      );
    default:
      if (mayBeSame(from, name) || fromKind === kind) return 'true';
      return isUnknown(fromKind) ? 'unknown' : 'false';
  }
}

function isKept(context: SharingContext, record: CaseContext, row: Row): Truth {
  const answer = context.situation.answer;
  switch (record.answer('.extent', row)) {
    case 'some-kinds': {
      const categories = record.answer('.categories', row);
      if (!Array.isArray(categories)) return 'true';
      return truthOf(answer?.category === undefined || categories.includes(answer.category));
    }
    case 'that-trafficked':
      return truthOf(answer?.reveals !== 'no');
    default:
      return 'true';
  }
}

function namedIn(list: unknown, name: unknown): boolean {
  return typeof list === 'string' && list.split(/[;\n]/).some((one) => sameName(one, name));
}

/** A yes to exactly this: asked apart, for exactly this authority, by the day of the request, and not taken back. */
const statusTellable = (context: SharingContext): Truth => {
  const may = permits(context, 'consent.traffickingStatus.mayTell', 'trafficking-status', 'yes-named');
  const answered = context.situation.record?.answeredOn;
  const to = context.answer('consent.traffickingStatus.to');
  return conjunction([
    may,
    oneOf(context.answer('consent.traffickingStatus.askedApart'), 'yes'),
    isUnknown(to) ? 'unknown' : truthOf(namedIn(to, context.situation.asked.name)),
    answered ? truthOf(answered.latest <= context.on) : 'unknown',
  ]);
};

/** A yes to this one hint, asked apart. Whoever says later that authorities must not be told takes it back. */
function hintAllowed(context: SharingContext, way: ImpliedBy): Truth {
  const path = 'consent.traffickingStatus.impliedAllowed';
  const saysNo = laterRecords(context).some(({ context: later }) => {
    const mayTell = later.answer('consent.traffickingStatus.mayTell');
    return (mayTell === 'no' || mayTell === 'declined') && oneOf(readAnswer(later, path), way) !== 'true';
  });
  return conjunction([
    permits(context, path, 'trafficking-status', way),
    oneOf(context.answer('consent.traffickingStatus.askedApart'), 'yes'),
    truthOf(!saysNo),
  ]);
}

const impliedTellable = (context: SharingContext): Truth => {
  const way = context.situation.answer?.impliedBy;
  return way === undefined ? 'false' : hintAllowed(context, way);
};

/** Whether the person agreed that who writes may be known, although it can give the trafficking away. */
const senderTellable = (context: SharingContext): Truth =>
  disjunction([hintAllowed(context, 'sender-name'), hintAllowed(context, 'programme')]);

const familyTellable = (context: SharingContext): Truth =>
  permits(context, 'consent.traffickingStatus.toFamily', 'trafficking-status', 'yes-named');

const childException = (context: SharingContext): Truth => {
  const reason = context.answer('grant.childReason');
  const { purpose } = context.situation.asked;
  const fits =
    reason === 'family-tracing'
      ? purpose === 'family-tracing' || purpose === 'family-contact'
      : (reason === 'protection' || reason === 'reaching-support-services') && servesChild.has(purpose);
  return truthOf(fits && isSaid(context.answer('grant.childReasonBy')));
};

/** What tracing may say, by the code that the person agreed to; a photo and a greeting stand in no form. */
const tracingSays: Readonly<Record<string, readonly string[]>> = {
  name: [
    'profile.person.names[]',
    'profile.person.names[].text',
    'profile.person.names[].use',
    'profile.person.names[].script',
  ],
  'age-and-place-of-origin': [
    'profile.person.birth.date',
    'profile.person.birth.place',
    'profile.person.habitualResidence',
  ],
  // Where they live and whether they could care for the child is no name.
  'names-of-relatives': [
    'bestInterests.facts.family.members[]',
    'bestInterests.facts.family.members[].relation',
  ],
  'country-of-stay': ['profile.states.returning'],
};

const onTracingList = (context: SharingContext): Truth => {
  const said = context.answer('consent.permissions.tracingMaySay');
  const path = context.situation.answer?.path ?? '';
  return truthOf(
    Array.isArray(said) && said.some((code) => (tracingSays[String(code)] ?? []).includes(path)),
  );
};

const statements = [
  'recipients',
  'countries',
  'not-adequate',
  'consent-is-basis',
  'risks',
  'how-to-withdraw',
];

const statementsComplete = (context: SharingContext): Truth => {
  const told = context.answer('transfer.told');
  return conjunction(statements.map((statement) => oneOf(told, statement)));
};

/** A limit that the person set beside the kinds of information; where it was not asked about, these alone decide. */
const withoutName = (context: SharingContext): Truth => {
  const named = context.answer('grant.named');
  if (unread(context, 'named')) return 'unknown';
  return named === undefined ? 'false' : oneOf(named, 'by-code', 'not-at-all');
};

/** What the checks of a disclosure derive. */
export const sharingFacts = {
  'request.codesKnown': { basis: ['gp1.83', 'er1.219'], truth: codesKnown },
  'request.recordsRead': {
    basis: ['gp1.83', 'er5.169'],
    truth: ({ situation }) => truthOf(situation.allRead),
  },
  'request.receivingStateAuthority': { basis: ['er1.247', 'er1.223'], truth: receivingStateAuthority },
  'request.transferAbroad': { basis: ['er1.243'], truth: transferAbroad },
  'request.authorityBarred': { basis: ['er1.243'], truth: authorityBarred },
  'return.stateFeared': { basis: ['er1.57', 'er7.49', 'er7.65'], truth: stateFeared },
  'person.presumedChild': { basis: ['gl.11', 'gp4.01', 'gp4.02'], truth: presumedChild },
  'grant.matchesRecipient': { basis: ['er1.224', 'er1.225'], truth: matchesRecipient },
  'grant.matchesPurpose': { basis: ['er1.229'], truth: matchesPurpose },
  'grant.given': { basis: ['er1.238'], truth: given },
  'grant.withdrawn': { basis: ['er5.169'], truth: withdrawn },
  'grant.refusedSince': { basis: ['er5.169', 'er1.238'], truth: refusedSince },
  'consent.sameCase': { basis: ['er1.229', 'er1.238'], truth: sameCase },
  'consent.childWhenGiven': { basis: ['er1.222', 'gp4.71', 'er1.238'], truth: childWhenGiven },
  'consent.askedBadly': { basis: ['er1.22', 'er1.238', 'gp7.36', 'gp2.38'], truth: askedBadly },
  'guardian.appointedInTime': { basis: ['er1.222', 'gp4.71'], truth: guardianAppointed },
  'guardian.uninvolved': { basis: ['gp4.59', 'er4.108'], truth: guardianUninvolved },
  'parent.involved': { basis: ['gp4.59', 'er4.44'], truth: parentInvolved },
  'consent.controllerIsAuthority': { basis: ['er1.243', 'er1.237'], truth: controllerIsAuthority },
  'grant.begun': { basis: ['er1.229', 'er1.238'], truth: begun },
  'grant.sharedBefore': { basis: ['er1.229'], truth: sharedBefore },
  'grant.ended': { basis: ['er1.229', 'gp7.27'], truth: ended },
  'grant.dangerStands': { basis: ['er1.221', 'er1.227', 'er1.248'], truth: dangerStands },
  'grant.coversCategory': { basis: ['er1.219', 'er1.229'], truth: coversCategory },
  'grant.coversTrafficking': { basis: ['er1.247'], truth: coversTrafficking },
  'grant.holdsBackItem': { basis: ['er5.169'], truth: holdsBackItem },
  'grant.withoutName': { basis: ['er1.219', 'gp4.73'], truth: withoutName },
  'grant.childException': { basis: ['gp4.75', 'gp4.76', 'er1.235', 'er1.236'], truth: childException },
  'consent.pressureNamed': { basis: ['gp7.36', 'er1.238'], truth: pressureNamed },
  'consent.permissionsApart': {
    basis: ['er1.57', 'er1.63', 'er1.78', 'er1.200', 'er1.225', 'er3.110', 'gp7.27'],
    truth: permissionsApart,
  },
  'consent.publicException': {
    basis: ['er1.234', 'er1.235', 'er1.236', 'gp4.74', 'gp4.75', 'gp4.76'],
    truth: publicException,
  },
  'consent.withholdsFromRecipient': { basis: ['er5.169', 'er1.249'], truth: withholdsFromRecipient },
  'consent.statusTellable': { basis: ['er1.247'], truth: statusTellable },
  'consent.senderTellable': { basis: ['er1.247', 'er1.249'], truth: senderTellable },
  'consent.familyTellable': { basis: ['er1.225', 'er1.136'], truth: familyTellable },
  'consent.impliedTellable': { basis: ['er1.247', 'er1.249'], truth: impliedTellable },
  'transfer.statementsComplete': { basis: ['er1.243', 'er1.244'], truth: statementsComplete },
  'answer.onTracingList': { basis: ['er4.184', 'er4.183'], truth: onTracingList },
} as const satisfies Record<string, SharingFact>;

/** The name of a fact about a disclosure. */
export type SharingFactName = keyof typeof sharingFacts;

/** Says whether a text names a fact about a disclosure. */
export function isSharingFact(name: string): name is SharingFactName {
  return Object.hasOwn(sharingFacts, name);
}
