import type { CaseFile, MonitoringReport } from '@safe-return/core';
import { shallowReactive } from 'vue';
import example from '../../../returned-and-followed-up.json' with { type: 'json' };

/** The case that the app shows: here an invented one; in a portal, what its server answered. */
export const caseFile = example as unknown as CaseFile;

/** What is being written, and is kept when its page is left. A portal would send it to its server from here. */
export const drafts = shallowReactive<{ report: MonitoringReport | undefined }>({
  report: caseFile.monitoringReports?.at(-1),
});

/** The day on which findings are made, `YYYY-MM-DD`. */
export function today(): string {
  return new Date().toISOString().slice(0, 10);
}
