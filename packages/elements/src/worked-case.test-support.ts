import { examples } from '@safe-return/examples';

/** A case whose person came home and was followed up. */
export const { caseFile, on } = examples['returned-and-followed-up'];
const child = examples['child-goes-home-to-mother'].caseFile;
/** A payload of each form. */
export const payloads = {
  'risk-assessment': caseFile.riskAssessment,
  'best-interests': child.bestInterests,
  'data-sharing-consent': caseFile.consents?.[0],
  'reintegration-plan': caseFile.plan,
  'monitoring-report': caseFile.monitoringReports?.at(-1),
};
