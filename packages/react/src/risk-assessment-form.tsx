import { riskAssessment, type RiskAssessment } from '@safe-return/core/risk-assessment';
import type { ReactNode } from 'react';
import type { FormLook } from './form-look.ts';
import { later } from './parts/later.tsx';
import { SafeReturnForm, type SafeReturnFormProps } from './safe-return-form.tsx';

const look: FormLook = {
  review: later(
    () => import('./review/reviewed-risk-assessment.tsx'),
    ({ ReviewedRiskAssessment }) => ReviewedRiskAssessment,
  ),
};

/** The pre-return risk assessment, to embed: what return would mean for this one person, looked at from both sides. */
export function RiskAssessmentForm(props: SafeReturnFormProps<RiskAssessment>): ReactNode {
  return <SafeReturnForm form={riskAssessment} look={look} {...props} />;
}
