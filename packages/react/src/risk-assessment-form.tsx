import type { Payload } from '@safe-return/core';
import { riskAssessment, type RiskAssessment } from '@safe-return/core/risk-assessment';
import type { ReactNode } from 'react';
import { useFormContext } from './form-context.tsx';
import type { FormLook } from './form-look.ts';
import { PictureLater } from './parts/picture-later.tsx';
import type { RiskMatrix } from './pictures/risk-matrix.tsx';
import { SafeReturnForm, type SafeReturnFormProps } from './safe-return-form.tsx';

const look: FormLook = { review: DangersPictured };

/** The pre-return risk assessment, to embed: what return would mean for this one person, looked at from both sides. */
export function RiskAssessmentForm(props: SafeReturnFormProps<RiskAssessment>): ReactNode {
  return <SafeReturnForm form={riskAssessment} look={look} {...props} />;
}

function DangersPictured(): ReactNode {
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
  return (await import('./pictures/risk-matrix.tsx')).RiskMatrix;
}

function isRiskAssessment(payload: Payload): payload is RiskAssessment {
  return payload.form === 'risk-assessment';
}
