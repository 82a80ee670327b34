import type { Level, Validation } from '../validation/validate-form.ts';
import { validateForm } from '../validation/validate-form.ts';
import { monitoringReport, type MonitoringReport } from '../forms/monitoring-report/monitoring-report.ts';

export { monitoringReport, type MonitoringReport };

/** Validates a monitoring report without loading any other form or any rule. */
export function validateMonitoringReport(
  payload: unknown,
  options: { readonly level: Level },
): Validation<MonitoringReport> {
  return validateForm(monitoringReport, payload, options);
}
