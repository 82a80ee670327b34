import type { CaseFile, DataSharingConsent, ReintegrationPlan } from '@safe-return/core';

/** Whether the person is to have a paper: nobody has said, somebody else keeps it, or it is not to be. */
export type Paper = 'ask' | 'kept' | 'barred';

/**
 * Finds what is recorded of a paper for the person.
 *
 * That carrying one is not safe holds for every paper of the case. What a person does not want, or has kept for them, is
 * said of one record.
 */
export function paperOf(
  payload: DataSharingConsent | ReintegrationPlan | undefined,
  caseFile: CaseFile | undefined,
): Paper {
  const plan = payload?.form === 'reintegration-plan' ? payload : caseFile?.plan;
  const ofPlan = plan?.answers?.copy;
  const ofConsents = (payload?.form === 'data-sharing-consent' ? [payload] : (caseFile?.consents ?? [])).map(
    ({ answers }) => answers?.how?.copy,
  );
  if (ofPlan === 'unsafe-to-carry') return 'barred';
  if (payload?.form === 'data-sharing-consent' && ofConsents.includes('not-wanted')) return 'barred';
  return ofPlan === 'kept-for-them' || ofConsents.includes('kept-safe-elsewhere') ? 'kept' : 'ask';
}
