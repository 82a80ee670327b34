import type { Payload } from '@safe-return/core';
import { reintegrationPlan, type ReintegrationPlan } from '@safe-return/core/reintegration-plan';
import type { ReactNode } from 'react';
import { PersonsCopyButton } from './copy/persons-copy-button.tsx';
import { useFormContext } from './form-context.tsx';
import type { FormLook } from './form-look.ts';
import { PictureLater } from './parts/picture-later.tsx';
import type { MonitoringTimeline } from './pictures/monitoring-timeline.tsx';
import { SafeReturnForm, type SafeReturnFormProps } from './safe-return-form.tsx';
import { DepartureView } from './sections/departure-view.tsx';
import { MeasuresOverview } from './sections/measures-overview.tsx';

const look: FormLook = {
  sections: { safety: MeasuresOverview, departure: DepartureView },
  review: ReviewedPlan,
};

/** The reintegration plan, to embed: what help and safety a person has here, on the way and there, and who is in charge of it. */
export function ReintegrationPlanForm(props: SafeReturnFormProps<ReintegrationPlan>): ReactNode {
  return <SafeReturnForm form={reintegrationPlan} look={look} {...props} />;
}

function ReviewedPlan(): ReactNode {
  return (
    <>
      <PersonsCopyButton />
      <ContactsPictured />
    </>
  );
}

/** When the contacts after the return would be. Without a day to look from there is nothing to show. */
function ContactsPictured(): ReactNode {
  const { state, otherParts, findingsFor } = useFormContext();
  const plan = state.payload();
  if (!isPlan(plan) || !findingsFor) return null;
  return (
    <PictureLater load={loadTimeline}>
      {(Timeline, messages) => (
        <Timeline
          plan={plan}
          on={findingsFor.on}
          reports={otherParts?.monitoringReports ?? []}
          consents={otherParts?.consents ?? []}
          {...(plan.profile && { profile: plan.profile })}
          messages={messages}
          headingLevel={3}
        />
      )}
    </PictureLater>
  );
}

async function loadTimeline(): Promise<typeof MonitoringTimeline> {
  return (await import('./pictures/monitoring-timeline.tsx')).MonitoringTimeline;
}

function isPlan(payload: Payload): payload is ReintegrationPlan {
  return payload.form === 'reintegration-plan';
}
