import { reintegrationPlan, type ReintegrationPlan } from '@safe-return/core/reintegration-plan';
import type { ReactNode } from 'react';
import { SafeReturnForm, type SafeReturnFormProps } from './safe-return-form.tsx';
import { DepartureView } from './sections/departure-view.tsx';
import { MeasuresOverview } from './sections/measures-overview.tsx';
import type { SectionViews } from './sections/section-views.ts';

const views: SectionViews = { safety: MeasuresOverview, departure: DepartureView };

/** The reintegration plan, to embed: what help and safety a person has here, on the way and there, and who is in charge of it. */
export function ReintegrationPlanForm(props: SafeReturnFormProps<ReintegrationPlan>): ReactNode {
  return <SafeReturnForm form={reintegrationPlan} views={views} {...props} />;
}
