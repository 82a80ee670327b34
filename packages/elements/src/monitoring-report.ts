import type { MonitoringReport } from '@safe-return/core';
import { MonitoringReportForm } from '@safe-return/react';
import { define, SafeReturnElement } from './safe-return-element.ts';

export type { SafeReturnAttributes } from './safe-return-element.ts';

/** `<safe-return-monitoring-report>`: one contact after a return. */
export class MonitoringReportElement extends SafeReturnElement<MonitoringReport> {
  constructor() {
    super(MonitoringReportForm);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'safe-return-monitoring-report': MonitoringReportElement;
  }
}

define('safe-return-monitoring-report', MonitoringReportElement);
