import type { RiskAssessment } from '@safe-return/core';
import { examples } from '@safe-return/examples';

/** Makes a complete risk assessment of a case of its own, for tests, in which nearly everything is not known yet. */
export function examplePayload(reference: string, state = 'DE'): RiskAssessment {
  const { riskAssessment } = examples['forced-and-unknown'].caseFile;
  if (!riskAssessment) throw new Error('The example that tests use has no risk assessment.');
  const { profile } = riskAssessment;
  return {
    ...riskAssessment,
    caseReference: reference,
    profile: { ...profile, states: { ...profile?.states, returning: state } },
  };
}
