import type { Payload, RiskAssessment } from '@safe-return/core';
import type { ReactNode } from 'react';
import { useFormContext } from '../form-context.tsx';
import { PictureLater } from '../parts/picture-later.tsx';
import type { RiskMatrix } from '../pictures/risk-matrix.tsx';

/** What stands above the answers of a risk assessment: the dangers, pictured. */
export function ReviewedRiskAssessment(): ReactNode {
  const { state } = useFormContext();
  const payload = state.payload();
  if (!isRiskAssessment(payload)) return null;
  return (
    <PictureLater load={loadMatrix}>
      {(Matrix, messages) => <Matrix payload={payload} messages={messages} headingLevel={3} />}
    </PictureLater>
  );
}

async function loadMatrix(): Promise<typeof RiskMatrix> {
  return (await import('../pictures/risk-matrix.tsx')).RiskMatrix;
}

function isRiskAssessment(payload: Payload): payload is RiskAssessment {
  return payload.form === 'risk-assessment';
}
