import { dataSharingConsent } from '@safe-return/core/data-sharing-consent';
import { DataSharingConsentForm } from '@safe-return/react';
import { embed } from './embed.tsx';

export const embedded = embed(dataSharingConsent, DataSharingConsentForm);
