import { disclose, evaluate, monitoringSchedule, validateCaseFile } from '@safe-return/core';
import { examples } from './index.ts';

/**
 * Everything that core says of every worked case, as one text: for each the issues, the evaluation, the days of contacts,
 * and what a body of the receiving state would see of the plan.
 */
export function allThatIsSaid(): string {
  return JSON.stringify(
    Object.entries(examples).map(([name, { caseFile, on, jurisdiction }]) => ({
      name,
      issues: validateCaseFile({ ...caseFile, extra: 1 }, { level: 'complete' }),
      evaluation: evaluate(caseFile, { on, jurisdiction }),
      schedule: caseFile.plan && monitoringSchedule(caseFile.plan, { consents: caseFile.consents ?? [], on }),
      disclosure: disclose(caseFile.plan, caseFile.consents ?? [], {
        recipient: { kind: 'support-organisation', name: 'Partner organisation there', country: 'MK' },
        purpose: 'reception-on-return',
        on,
        caseFile,
      }),
    })),
  );
}
