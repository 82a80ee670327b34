import type { Payload, ReintegrationPlan } from '@safe-return/core';
import type { ReactNode } from 'react';
import { PersonsCopyButton } from '../copy/persons-copy-button.tsx';
import { useFormContext } from '../form-context.tsx';
import { PictureLater } from '../parts/picture-later.tsx';

/** What stands above the answers of a plan: the person’s own copy, and the contacts after the return, pictured. */
export function ReviewedPlan(): ReactNode {
  const { state, otherParts, findingsFor } = useFormContext();
  const plan = state.payload();
  if (!isPlan(plan)) return null;
  return (
    <>
      <PersonsCopyButton />
      {/* Without a day to look from, no contact is due or late. */}
      {findingsFor && (
        <PictureLater load={loadTimeline}>
          {({ MonitoringTimeline }, messages) => (
            <MonitoringTimeline
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
      )}
    </>
  );
}

async function loadTimeline(): Promise<typeof import('../pictures/monitoring-timeline.tsx')> {
  return import('../pictures/monitoring-timeline.tsx');
}

function isPlan(payload: Payload): payload is ReintegrationPlan {
  return payload.form === 'reintegration-plan';
}
