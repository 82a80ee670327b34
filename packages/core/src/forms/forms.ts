import { bestInterests } from './best-interests/best-interests.ts';
import { dataSharingConsent } from './data-sharing-consent/data-sharing-consent.ts';
import type { Form, FormId, Payload } from './form.ts';
import { monitoringReport } from './monitoring-report/monitoring-report.ts';
import { reintegrationPlan } from './reintegration-plan/reintegration-plan.ts';
import { riskAssessment } from './risk-assessment/risk-assessment.ts';

/** Every form, by id: the four, and the reports of the contacts after a return. */
export const forms = {
  'risk-assessment': riskAssessment,
  'best-interests': bestInterests,
  'data-sharing-consent': dataSharingConsent,
  'reintegration-plan': reintegrationPlan,
  'monitoring-report': monitoringReport,
} as const;

/** The ids of the forms of this version. */
export type KnownFormId = keyof typeof forms;

/** The payload of a form, by its id. */
export type PayloadOf<Id extends KnownFormId> =
  (typeof forms)[Id] extends Form<FormId, infer Content> ? Content & Payload<Id> : never;
