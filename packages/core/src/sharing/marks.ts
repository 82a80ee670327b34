import { is, type Condition } from '../conditions/condition.ts';
import type { AnswerPath, RepeatPath } from '../forms/paths.ts';
import type { Question } from '../questions/question.ts';

/** What an answer gives away of the trafficking: nothing, by implication, outright, or the reason for a return. */
export type Reveals = 'no' | 'implied' | 'yes' | 'return-reason';

/** The one way in which an answer hints at the trafficking, as the person can allow it by itself. */
export type ImpliedBy = 'sender-name' | 'shelter-name' | 'programme' | 'permit-kind' | 'proceedings';

/** What is known of a question beside its category. What is not marked counts as revealing, and as identifying. */
export interface Mark {
  readonly reveals?: Reveals;
  /** Where it holds only for some rows: what their other answers must be. */
  readonly revealsNothingIf?: Condition;
  readonly impliedBy?: ImpliedBy;
  readonly identifies?: 'no' | 'yes';
}

type MarkedPath = AnswerPath | RepeatPath | 'form' | 'version' | 'caseReference';

/** Read one by one: an answer shows nothing of the trafficking, whatever it is. Words of one's own never stand here. */
const revealsNothing = [
  'version',
  'profile.recordedAt',
  'profile.states.returning',
  'profile.person.names[]',
  'profile.person.names[].script',
  'profile.person.birth.date',
  'profile.person.birth.basis',
  'profile.person.birth.certainty',
  'profile.person.birth.place',
  'profile.person.ageReasonToBelieveChild',
  'profile.person.ageDisputed',
  'profile.person.treatedAsChild',
  'profile.person.sex',
  'profile.person.gender',
  'profile.person.nationalities',
  'profile.person.statelessness',
  'profile.person.habitualResidence',
  'profile.person.languages[]',
  'profile.person.languages[].language',
  'profile.person.languages[].level',
  'profile.person.interpreterNeeded',
  'profile.person.interpreterWish',
  'profile.person.readingHelp',
  'profile.person.maritalStatus',
  'profile.person.hasChildren',
  'profile.person.children[]',
  'profile.person.children[].birthDate',
  'profile.person.children[].where',
  'profile.person.disability',
  'profile.contactSafety.safeToCall',
  'profile.contactSafety.messagesAllowed',
  'profile.return.destination',
  'profile.return.date',
  'profile.return.documents.identityConfirmed',
  'riskAssessment.health.hivRecorded',
  'riskAssessment.health.fitToTravel',
  'riskAssessment.health.fitToTravelBy',
  'riskAssessment.health.escortNeeded',
  'riskAssessment.health.medicinesForJourney',
  'riskAssessment.protective.skills',
  'riskAssessment.protective.savings',
  'riskAssessment.protective.papersInHand',
  'plan.departure.fitNow',
  'bestInterests.facts.schoolHere',
  'bestInterests.facts.family.members[]',
  'bestInterests.facts.family.members[].relation',
  'bestInterests.facts.family.members[].alive',
  'bestInterests.facts.family.members[].where',
] as const satisfies readonly MarkedPath[];

/** Read one by one: an answer points to nobody. */
const identifiesNothing = [
  'form',
  'version',
  'profile.recordedAt',
  'profile.states.returning',
  'profile.person.interpreterNeeded',
  'profile.person.interpreterWish',
  'profile.person.readingHelp',
  'profile.status.identification',
  'profile.return.date',
  'profile.return.decision.restsOn',
  'riskAssessment.health.hivRecorded',
  'riskAssessment.health.fitToTravel',
  'riskAssessment.health.fitToTravelBy',
  'riskAssessment.health.escortNeeded',
  'riskAssessment.health.medicinesForJourney',
  'riskAssessment.health.conditions[].kind',
  'riskAssessment.protective.skills',
  'riskAssessment.protective.savings',
  'riskAssessment.reprisals.riskToPerson',
  'plan.departure.fitNow',
  'bestInterests.facts.schoolHere',
] as const satisfies readonly MarkedPath[];

/** How an answer hints at the trafficking, where the person can allow that one way. */
const implied = {
  form: 'programme',
  'profile.recordedBy.organisation': 'sender-name',
  // The number that may be called can be that of a shelter.
  'profile.contactSafety.phone': 'shelter-name',
  // So can the place where the person is to go be.
  'profile.return.destinationPlace': 'shelter-name',
  'profile.return.assistanceProgramme': 'programme',
  'profile.status.permits[].kind': 'permit-kind',
  'profile.proceedings[].kind': 'proceedings',
  'profile.proceedings[].role': 'proceedings',
  'plan.coordination.leadHere': 'sender-name',
  'plan.arrival.safePlace': 'shelter-name',
} as const satisfies Partial<Record<MarkedPath, ImpliedBy>>;

/** Why the person goes back is kept out of papers, whatever was agreed (er1.250). */
const returnReasons = [
  'profile.return.kind',
  'profile.return.decision.restsOn',
] as const satisfies readonly MarkedPath[];

/** A name given under a protection scheme tells; a name by which somebody has always been known does not. */
const ownName = is('.use', 'legal', 'known-as', 'before-marriage');

const marks: ReadonlyMap<string, Mark> = made();

function made(): ReadonlyMap<string, Mark> {
  const byPath = new Map<string, Mark>();
  const add = (path: string, mark: Mark): void => {
    byPath.set(path, { ...byPath.get(path), ...mark });
  };
  for (const path of revealsNothing) add(path, { reveals: 'no' });
  for (const path of returnReasons) add(path, { reveals: 'return-reason' });
  for (const path of identifiesNothing) add(path, { identifies: 'no' });
  for (const [path, impliedBy] of Object.entries(implied)) add(path, { reveals: 'implied', impliedBy });
  for (const path of [
    'profile.person.names[].text',
    'profile.person.names[].use',
  ] as const satisfies MarkedPath[]) {
    add(path, { revealsNothingIf: ownName });
  }
  return byPath;
}

/** Finds what is known of a question: marked by itself, or by its category. */
export function markOf(path: string, question: Pick<Question, 'category'> | undefined): Mark {
  const mark = marks.get(path) ?? {};
  const { category } = question ?? {};
  return {
    ...(category === 'trafficking-experience' ? { reveals: 'yes' } : {}),
    ...(category === 'identity' || category === 'whereabouts' || category === 'family'
      ? { identifies: 'yes' }
      : {}),
    ...mark,
  };
}
