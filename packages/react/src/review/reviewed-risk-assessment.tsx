import type { Payload, RiskAssessment } from '@safe-return/core';
import type { ReactNode } from 'react';
import { useFormContext } from '../form-context.tsx';
import { PictureLater } from '../parts/picture-later.tsx';

/** What stands above the answers of a risk assessment: the dangers, pictured. */
export function ReviewedRiskAssessment(): ReactNode {
  const { state } = useFormContext();
  const payload = state.payload();
  if (!isRiskAssessment(payload)) return null;
  return (
    <PictureLater load={loadMatrix}>
      {({ RiskMatrix }, messages) => <RiskMatrix payload={payload} messages={messages} headingLevel={3} />}
    </PictureLater>
  );
}

async function loadMatrix(): Promise<typeof import('../pictures/risk-matrix.tsx')> {
  return import('../pictures/risk-matrix.tsx');
}

function isRiskAssessment(payload: Payload): payload is RiskAssessment {
  return payload.form === 'risk-assessment';
}
