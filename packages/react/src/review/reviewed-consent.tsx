import { withPayload, type DataSharingConsent, type Payload } from '@safe-return/core';
import type { ReactNode } from 'react';
import { PersonsCopyButton } from '../copy/persons-copy-button.tsx';
import { useFormContext } from '../form-context.tsx';
import { PictureLater } from '../parts/picture-later.tsx';

/** What stands above the answers of a consent: the person’s own copy, and who may know what, pictured. */
export function ReviewedConsent(): ReactNode {
  const { state, otherParts, findingsFor } = useFormContext();
  const payload = state.payload();
  if (!isConsent(payload)) return null;
  return (
    <>
      <PersonsCopyButton />
      <PictureLater load={loadMatrix}>
        {({ ConsentMatrix }, messages) => (
          <ConsentMatrix
            consents={[payload]}
            caseFile={withPayload(otherParts ?? {}, payload)}
            {...findingsFor}
            messages={messages}
            headingLevel={3}
          />
        )}
      </PictureLater>
    </>
  );
}

async function loadMatrix(): Promise<typeof import('../pictures/consent-matrix.tsx')> {
  return import('../pictures/consent-matrix.tsx');
}

function isConsent(payload: Payload): payload is DataSharingConsent {
  return payload.form === 'data-sharing-consent';
}
