import { dataSharingConsent, type DataSharingConsent } from '@safe-return/core/data-sharing-consent';
import type { ReactNode } from 'react';
import { ToldItems } from './controls/told-items.tsx';
import type { FormLook } from './form-look.ts';
import { later } from './parts/later.tsx';
import { SafeReturnForm, type SafeReturnFormProps } from './safe-return-form.tsx';

const look: FormLook = {
  controls: { 'consent.told.points': ToldItems, 'consent.transfers[].told': ToldItems },
  review: later(
    () => import('./review/reviewed-consent.tsx'),
    ({ ReviewedConsent }) => ReviewedConsent,
  ),
};

/** The consent to share information, to embed: who may be told what, for which purpose, and what happened to it since. */
export function DataSharingConsentForm(props: SafeReturnFormProps<DataSharingConsent>): ReactNode {
  return <SafeReturnForm form={dataSharingConsent} look={look} {...props} />;
}
