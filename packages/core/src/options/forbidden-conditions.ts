/**
 * What the source forbids as a condition of a way to stay, by code.
 *
 * A message says each in words (`condition-forbidden.<code>`), so that a refusal on such a ground can be named.
 */
export const forbiddenConditions = [
  'co-operation',
  'formal-testimony',
  'testimony-useful',
  'irregular-entry-or-stay',
  'papers',
  'case-outcome',
  'final-identification',
  'victim-status',
  'asylum-claim',
  'claim-made',
  'claim-filed',
  'criminal-case',
  'proceedings-open',
  'other-permit',
  'listed-reason',
  'general-pattern',
  'high-probability',
  'place-called-safe',
  'treaty-party',
  'state-persecutor',
  'sole-ground',
  'whole-group',
  'women-only',
  'protected-ground',
  'asylum-refused',
  'wish-to-return',
  'application',
  'determination-made',
  'cost-or-migration-control',
] as const;

/** The code of something that the source forbids as a condition. */
export type ForbiddenCondition = (typeof forbiddenConditions)[number];
