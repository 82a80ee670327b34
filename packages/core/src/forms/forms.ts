import type * as z from 'zod/mini';
import type { Payload } from './form.ts';
import { riskAssessment } from './risk-assessment/risk-assessment.ts';

/** Every form, by id. */
export const forms = {
  'risk-assessment': riskAssessment,
} as const;

/** The ids of the forms of this version. */
export type KnownFormId = keyof typeof forms;

/** The payload of a form, by its id. */
export type PayloadOf<Id extends KnownFormId> = z.output<(typeof forms)[Id]['draftSchema']> & Payload<Id>;
