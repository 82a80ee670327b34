import { reservedAnswers } from '../answers/reserved.ts';

/**
 * A list of codes that more than one question uses, or that other standards are mapped to.
 *
 * Codes are never reused with another meaning; a change of the list raises its version.
 */
export interface CodeList<Code extends string = string> {
  readonly id: string;
  readonly version: number;
  readonly codes: readonly Code[];
}

function codeList<const Code extends string>(
  id: string,
  version: number,
  codes: readonly Code[],
): CodeList<Code> {
  return { id, version, codes };
}

/** The values that stand for an answer that is not there. */
export const reservedCodes = codeList('reserved-answers', 1, reservedAnswers);

/** Genders, for one question that words them itself. */
export const genders = codeList('genders', 1, ['woman-or-girl', 'man-or-boy', 'non-binary', 'own-words']);

/** What can happen to a consent, for one question that words it itself. */
export const consentEvents = codeList('consent-events', 1, [
  'requested',
  'put-off',
  'given',
  'refused',
  'renewed',
  'narrowed',
  'withdrawn',
  'revoked-by-other',
  'expired',
  'invalidated',
  'came-of-age',
  'shared',
]);

/** Why a service that exists cannot be reached. */
export const serviceBarriers = codeList('service-barriers', 1, [
  'distance',
  'cost',
  'papers',
  'registration',
  'co-operation',
  'not-confidential',
  'marks-out',
  'language',
  'capacity',
  'eligibility',
  'not-for-men',
  'not-for-women',
  'not-for-children',
  'disability',
  'stigma',
  'no-childcare',
  'other',
]);

/** Forms of exploitation. Version 1 had `unspecified` for a form that is not clear yet, which `not-known` says. */
export const exploitationForms = codeList('exploitation-forms', 2, [
  'sexual',
  'labour',
  'domestic-work',
  'begging',
  'crime',
  'forced-marriage',
  'organ-removal',
  'armed-conflict',
  'illegal-adoption',
  'surrogacy',
  'slavery-like',
  'other',
]);

/** Means by which a person is held under control. */
export const controlMeans = codeList('control-means', 1, [
  'debt',
  'earnings-taken',
  'finances-controlled',
  'false-promises',
  'psychological',
  'physical',
  'sexual',
  'threats',
  'threats-to-family',
  'threat-of-authorities',
  'movement-restricted',
  'papers-taken',
  'excessive-hours',
  'drugs-or-alcohol',
  'medical-care-denied',
  'basic-needs-denied',
  'children-used',
  'other',
]);

/** Ways in which a person is drawn in. */
export const recruitmentMeans = codeList('recruitment-means', 1, [
  'job-offer',
  'travel-offer',
  'study-offer',
  'marriage-or-relationship',
  'adoption-or-care',
  'family-arranged',
  'sold',
  'abduction',
  'debt',
  'online',
  'other',
]);

/** Who the trafficker was to the person. */
export const relationsToTrafficker = codeList('relations-to-trafficker', 1, [
  'stranger',
  'acquaintance',
  'friend',
  'partner',
  'parent',
  'sibling',
  'other-family',
  'employer',
  'agency',
  'community-leader',
  'official',
]);

/** Whether the family took part in, or knew and let happen, the trafficking. */
export const familyInvolvement = codeList('family-involvement', 1, ['no', 'knew-and-tolerated', 'took-part']);

/** Whether the person wants something. */
export const wishes = codeList('wishes', 1, ['yes', 'no', 'undecided']);

/** How far a best interests determination is. */
export const determinationStages = codeList('determination-stages', 1, [
  'not-begun',
  'under-way',
  'completed',
  'not-needed',
]);

/** Which way a matter points, for one of the solutions that are weighed against each other. */
export const weighings = codeList('weighings', 1, ['supports', 'against', 'neutral']);

/** The matters that are weighed when the best solution for a child is looked for. */
export const weighedMatters = codeList('weighed-matters', 1, [
  'views',
  'family-ties',
  'nationality',
  'name',
  'background',
  'care-protection-safety',
  'safety-there',
  'living-conditions',
  'care-arrangements',
  'vulnerability',
  'health',
  'education',
  'gender-and-age',
  'integration-here',
  'absence',
  'continuity',
  'other',
]);

/** Who may be told something about a person. `other` counts as an authority until it is named better. */
export const recipientKinds = codeList('recipient-kinds', 1, [
  'support-organisation',
  'shelter',
  'child-welfare',
  'social-services',
  'guardian',
  'lawyer',
  'health-service',
  'psychological-service',
  'school-or-training',
  'labour-inspection',
  'trade-union',
  'employer-organisation',
  'police',
  'prosecutor',
  'court',
  'border-authority',
  'immigration-authority',
  'asylum-authority',
  'embassy-or-consulate',
  'anti-trafficking-coordinator',
  'other-authority',
  'migration-organisation',
  'united-nations',
  'other-international',
  'red-cross-red-crescent',
  'family-member',
  'community-or-faith-group',
  'carrier-or-escort',
  'researcher',
  'media',
  'other',
]);

/** What something about a person may be shared for. Nothing is shared for `other` until the purpose is named. */
export const sharingPurposes = codeList('sharing-purposes', 1, [
  'shelter-and-support',
  'health-care',
  'legal-help',
  'protection-of-person',
  'protection-of-others',
  'identification',
  'risk-assessment',
  'best-interests',
  'travel-and-documents',
  'reception-on-return',
  'reintegration',
  'monitoring',
  'family-tracing',
  'family-contact',
  'criminal-proceedings',
  'compensation-claim',
  'asylum',
  'notifying-other-state',
  'coordination',
  'statistics-research',
  'other',
]);

/** The kinds of thing that an answer tells. */
export const dataCategories = codeList('data-categories', 1, [
  'identity',
  'whereabouts',
  'trafficking-experience',
  'health',
  'family',
  'legal-proceedings',
  'protection-security',
  'migration-status',
  'education-work',
  'views-wishes',
  'process',
]);

/** The ways to stay that an evaluation looks at. */
export const protectionOptionCodes = codeList('protection-options', 1, [
  'reflection-period',
  'residence-co-operation-eu',
  'residence-coe',
  'residence-proceedings',
  'residence-humanitarian',
  'non-refoulement-stay',
  'refugee-status',
  'subsidiary-protection',
  'complementary-protection',
  'discretionary-leave',
  'return-impracticable',
  'permanent-humanitarian',
  'child-residence',
  'child-third-country',
  'work-permit',
  'stay-during-asylum-claim',
  'stay-at-majority',
  'eu-free-movement',
]);

/** The ways to stay that somebody can have looked at: those, or another one of national law. */
export const waysToStay = codeList('ways-to-stay', 1, [
  ...protectionOptionCodes.codes,
  'other-temporary',
  'other-permanent',
]);

/** How far a step asked of the state of return has got. */
export const cooperationStates = codeList('cooperation-states', 1, [
  'not-needed',
  'not-requested',
  'requested',
  'done',
  'refused',
]);

/** Whether a need is met by the plan. */
export const needStates = codeList('need-states', 1, [
  'arranged',
  'needed-not-arranged',
  'not-needed',
  'not-wanted',
]);

/** Why a person may be worse off than others. */
export const disadvantageGrounds = codeList('disadvantage-grounds', 1, [
  'sex-gender',
  'race-ethnic-origin',
  'language',
  'religion-belief',
  'national-social-origin',
  'minority',
  'opinion',
  'disability',
  'age',
  'orientation-identity',
  'having-been-trafficked',
  'having-been-away',
  'other',
]);

/** How far a sign of a lasting solution is reached. */
export const durabilityStates = codeList('durability-states', 1, [
  'reached',
  'partly-with-step',
  'partly',
  'not-reached-with-step',
  'not-reached',
]);

/** How far a sign of a lasting solution is reached at a later contact. */
export const durabilityReported = codeList('durability-reported', 1, [
  'reached',
  'partly',
  'not-reached',
  'not-wanted',
]);

/** How far one way of putting harm right has got. */
export const remedyStages = codeList('remedy-stages', 1, [
  'thinking',
  'wanted',
  'not-wanted',
  'asked-for',
  'granted',
  'received-in-part',
  'received',
]);

/** Whether a person gets help with claiming. */
export const remedyHelp = codeList('remedy-help', 1, [
  'given',
  'offered-not-wanted',
  'needed-not-given',
  'not-needed',
]);

/** Every code list, to walk. */
export const codeLists: readonly CodeList[] = [
  reservedCodes,
  genders,
  consentEvents,
  serviceBarriers,
  exploitationForms,
  controlMeans,
  recruitmentMeans,
  relationsToTrafficker,
  familyInvolvement,
  wishes,
  determinationStages,
  weighings,
  weighedMatters,
  recipientKinds,
  sharingPurposes,
  dataCategories,
  protectionOptionCodes,
  waysToStay,
  cooperationStates,
  needStates,
  disadvantageGrounds,
  durabilityStates,
  durabilityReported,
  remedyStages,
  remedyHelp,
];
