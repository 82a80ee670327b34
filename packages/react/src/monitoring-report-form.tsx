import { monitoringReport, type MonitoringReport } from '@safe-return/core/monitoring-report';
import type { ReactNode } from 'react';
import { SafeReturnForm, type SafeReturnFormProps } from './safe-return-form.tsx';

/** The report of one contact after a return, to embed: also of a contact that failed. */
export function MonitoringReportForm(props: SafeReturnFormProps<MonitoringReport>): ReactNode {
  return <SafeReturnForm form={monitoringReport} {...props} />;
}
