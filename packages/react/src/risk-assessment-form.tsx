import { riskAssessment, type RiskAssessment } from '@safe-return/core/risk-assessment';
import type { ReactNode } from 'react';
import { SafeReturnForm, type SafeReturnFormProps } from './safe-return-form.tsx';

/** The pre-return risk assessment, to embed: what return would mean for this one person, looked at from both sides. */
export function RiskAssessmentForm(props: SafeReturnFormProps<RiskAssessment>): ReactNode {
  return <SafeReturnForm form={riskAssessment} {...props} />;
}
