import { reintegrationPlan, type ReintegrationPlan } from '@safe-return/core/reintegration-plan';
import type { ReactNode } from 'react';
import { SafeReturnForm, type SafeReturnFormProps } from './safe-return-form.tsx';

/** The reintegration plan, to embed: what help and safety a person has here, on the way and there, and who is in charge of it. */
export function ReintegrationPlanForm(props: SafeReturnFormProps<ReintegrationPlan>): ReactNode {
  return <SafeReturnForm form={reintegrationPlan} {...props} />;
}
