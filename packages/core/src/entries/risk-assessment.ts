import type { Level, Validation } from '../validation/validate-form.ts';
import { validateForm } from '../validation/validate-form.ts';
import { riskAssessment, type RiskAssessment } from '../forms/risk-assessment/risk-assessment.ts';

export { riskAssessment, type RiskAssessment };

/** Validates a risk assessment without loading any other form or any rule. */
export function validateRiskAssessment(
  payload: unknown,
  options: { readonly level: Level },
): Validation<RiskAssessment> {
  return validateForm(riskAssessment, payload, options);
}
