import type * as z from 'zod/mini';
import { citedForm, type CitedForm } from '../forms/cited-form.ts';
import type { Form, FormId, Payload } from '../forms/form.ts';
import { forms as definitions } from '../forms/forms.ts';
import { completeSchema } from './complete-schema.ts';
import { draftSchemaOf } from './draft-schema.ts';

/** A form with its schemas. */
interface Published<Id extends FormId, Content extends Payload<Id>> extends CitedForm<Id, Content> {
  /** The shape of a draft: anything may be missing, what is there is well formed and known. */
  readonly draftSchema: z.ZodMiniType<Content>;
  /** The shape and everything that completeness asks, as a zod schema and Standard Schema. */
  readonly schema: z.ZodMiniType<Content>;
}

function published<Id extends FormId, Content extends Payload<Id>>(
  form: Form<Id, Content>,
): Published<Id, Content> {
  let schema: z.ZodMiniType<Content> | undefined;
  return {
    ...citedForm(form),
    get draftSchema() {
      return draftSchemaOf(form);
    },
    get schema() {
      schema ??= completeSchema(form);
      return schema;
    },
  };
}

/** Every form, by id: its sections and questions to walk, and its two schemas, `draftSchema` and `schema`. */
export const forms = {
  'risk-assessment': published(definitions['risk-assessment']),
  'best-interests': published(definitions['best-interests']),
  'data-sharing-consent': published(definitions['data-sharing-consent']),
  'reintegration-plan': published(definitions['reintegration-plan']),
  'monitoring-report': published(definitions['monitoring-report']),
} as const;
