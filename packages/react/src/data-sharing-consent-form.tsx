import { withPayload, type Payload } from '@safe-return/core';
import { dataSharingConsent, type DataSharingConsent } from '@safe-return/core/data-sharing-consent';
import type { ReactNode } from 'react';
import { ToldItems } from './controls/told-items.tsx';
import { PersonsCopyButton } from './copy/persons-copy-button.tsx';
import { useFormContext } from './form-context.tsx';
import type { FormLook } from './form-look.ts';
import { PictureLater } from './parts/picture-later.tsx';
import type { ConsentMatrix } from './pictures/consent-matrix.tsx';
import { SafeReturnForm, type SafeReturnFormProps } from './safe-return-form.tsx';

const look: FormLook = {
  controls: { 'consent.told.points': ToldItems, 'consent.transfers[].told': ToldItems },
  review: ReviewedConsent,
};

/** The consent to share information, to embed: who may be told what, for which purpose, and what happened to it since. */
export function DataSharingConsentForm(props: SafeReturnFormProps<DataSharingConsent>): ReactNode {
  return <SafeReturnForm form={dataSharingConsent} look={look} {...props} />;
}

function ReviewedConsent(): ReactNode {
  return (
    <>
      <PersonsCopyButton />
      <ConsentPictured />
    </>
  );
}

function ConsentPictured(): ReactNode {
  const { state, otherParts, findingsFor } = useFormContext();
  const payload = state.payload();
  if (!isConsent(payload)) return null;
  return (
    <PictureLater load={loadMatrix}>
      {(Matrix, messages) => (
        <Matrix
          consents={[payload]}
          caseFile={withPayload(otherParts ?? {}, payload)}
          {...findingsFor}
          messages={messages}
          headingLevel={3}
        />
      )}
    </PictureLater>
  );
}

async function loadMatrix(): Promise<typeof ConsentMatrix> {
  return (await import('./pictures/consent-matrix.tsx')).ConsentMatrix;
}

function isConsent(payload: Payload): payload is DataSharingConsent {
  return payload.form === 'data-sharing-consent';
}
