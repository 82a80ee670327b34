import type { RiskAssessment } from '@safe-return/core';
import example from '../../../reprisals-at-home.json' with { type: 'json' };

/** What a case worker has written so far: here an invented case; in a portal, a row of its database. */
export function draftOf(): RiskAssessment {
  return example.riskAssessment as RiskAssessment;
}
