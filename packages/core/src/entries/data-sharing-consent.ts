import {
  dataSharingConsent,
  type DataSharingConsent,
} from '../forms/data-sharing-consent/data-sharing-consent.ts';
import type { Level, Validation } from '../validation/validate-form.ts';
import { validateForm } from '../validation/validate-form.ts';

export { dataSharingConsent, type DataSharingConsent };

/** Validates a consent for data sharing without loading any other form or any rule. */
export function validateDataSharingConsent(
  payload: unknown,
  options: { readonly level: Level },
): Validation<DataSharingConsent> {
  return validateForm(dataSharingConsent, payload, options);
}
