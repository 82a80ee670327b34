import { dataSharingConsent, type DataSharingConsent } from '@safe-return/core/data-sharing-consent';
import type { ReactNode } from 'react';
import { SafeReturnForm, type SafeReturnFormProps } from './safe-return-form.tsx';

/** The consent to share information, to embed: who may be told what, for which purpose, and what happened to it since. */
export function DataSharingConsentForm(props: SafeReturnFormProps<DataSharingConsent>): ReactNode {
  return <SafeReturnForm form={dataSharingConsent} {...props} />;
}
