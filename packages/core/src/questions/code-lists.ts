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

/** Forms of exploitation. */
export const exploitationForms = codeList('exploitation-forms', 1, [
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
  'unspecified',
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
