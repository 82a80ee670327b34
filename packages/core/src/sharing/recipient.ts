import type { recipientKinds, sharingPurposes } from '../questions/code-lists.ts';

/** The code of a kind of recipient. */
export type RecipientKind = (typeof recipientKinds)['codes'][number];

/** The code of a purpose. */
export type SharingPurpose = (typeof sharingPurposes)['codes'][number];

/** Kinds that are authorities of a state, whatever else is recorded of them. */
export const stateAuthorities: ReadonlySet<unknown> = new Set<RecipientKind>([
  'child-welfare',
  'social-services',
  'labour-inspection',
  'police',
  'prosecutor',
  'court',
  'border-authority',
  'immigration-authority',
  'asylum-authority',
  'embassy-or-consulate',
  'anti-trafficking-coordinator',
  'other-authority',
  'other',
]);

/** Kinds for which data leave the country wherever their office stands. */
export const international: ReadonlySet<unknown> = new Set<RecipientKind>([
  'migration-organisation',
  'united-nations',
  'other-international',
  'red-cross-red-crescent',
]);

/** Purposes that serve the child itself: for these its identity may go where an exception is recorded. */
export const servesChild: ReadonlySet<unknown> = new Set<SharingPurpose>([
  'shelter-and-support',
  'health-care',
  'legal-help',
  'protection-of-person',
  'risk-assessment',
  'best-interests',
  'travel-and-documents',
  'reception-on-return',
  'reintegration',
  'monitoring',
  'compensation-claim',
  'asylum',
  'coordination',
]);
