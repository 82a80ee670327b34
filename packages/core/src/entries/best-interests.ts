import type { Level, Validation } from '../validation/validate-form.ts';
import { validateForm } from '../validation/validate-form.ts';
import { bestInterests, type BestInterestsDetermination } from '../forms/best-interests/best-interests.ts';

export { bestInterests, type BestInterestsDetermination };

/** Validates a best interests determination without loading any other form or any rule. */
export function validateBestInterests(
  payload: unknown,
  options: { readonly level: Level },
): Validation<BestInterestsDetermination> {
  return validateForm(bestInterests, payload, options);
}
