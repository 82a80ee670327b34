import { reintegrationPlan, type ReintegrationPlan } from '@safe-return/core/reintegration-plan';
import type { ReactNode } from 'react';
import type { FormLook } from './form-look.ts';
import { later } from './parts/later.tsx';
import { SafeReturnForm, type SafeReturnFormProps } from './safe-return-form.tsx';

const look: FormLook = {
  sections: {
    safety: later(
      () => import('./sections/measures-overview.tsx'),
      ({ MeasuresOverview }) => MeasuresOverview,
    ),
    departure: later(
      () => import('./sections/departure-view.tsx'),
      ({ DepartureView }) => DepartureView,
    ),
  },
  review: later(
    () => import('./review/reviewed-plan.tsx'),
    ({ ReviewedPlan }) => ReviewedPlan,
  ),
};

/** The reintegration plan, to embed: what help and safety a person has here, on the way and there, and who is in charge of it. */
export function ReintegrationPlanForm(props: SafeReturnFormProps<ReintegrationPlan>): ReactNode {
  return <SafeReturnForm form={reintegrationPlan} look={look} {...props} />;
}
