import type { Level, Validation } from '../validation/validate-form.ts';
import { validateForm } from '../validation/validate-form.ts';
import { reintegrationPlan, type ReintegrationPlan } from '../forms/reintegration-plan/reintegration-plan.ts';

export { reintegrationPlan, type ReintegrationPlan };

/** Validates a reintegration plan without loading any other form or any rule. */
export function validateReintegrationPlan(
  payload: unknown,
  options: { readonly level: Level },
): Validation<ReintegrationPlan> {
  return validateForm(reintegrationPlan, payload, options);
}
