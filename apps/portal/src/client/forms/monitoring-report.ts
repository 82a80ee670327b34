import { monitoringReport } from '@safe-return/core/monitoring-report';
import { MonitoringReportForm } from '@safe-return/react';
import { embed } from './embed.tsx';

export const embedded = embed(monitoringReport, MonitoringReportForm);
