import type { DataSharingConsent } from '@safe-return/core';
import { DataSharingConsentForm } from '@safe-return/react';
import { define, SafeReturnElement } from './safe-return-element.ts';

export type { SafeReturnAttributes } from './safe-return-element.ts';

/** `<safe-return-data-sharing-consent>`: who may be told what, and what happened to that consent. */
export class DataSharingConsentElement extends SafeReturnElement<DataSharingConsent> {
  constructor() {
    super(DataSharingConsentForm);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'safe-return-data-sharing-consent': DataSharingConsentElement;
  }
}

define('safe-return-data-sharing-consent', DataSharingConsentElement);
