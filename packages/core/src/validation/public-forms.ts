import { forms as definitions } from '../forms/forms.ts';
import { completeSchema } from './complete-schema.ts';

/** Every form, by id: its sections and questions to walk, and its two schemas, `draftSchema` and `schema`. */
export const forms = {
  'risk-assessment': {
    ...definitions['risk-assessment'],
    /** The shape and everything that completeness asks, as a zod schema and Standard Schema. */
    schema: completeSchema(definitions['risk-assessment']),
  },
} as const;
