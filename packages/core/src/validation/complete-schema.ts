import * as z from 'zod/mini';
import type { Form, FormId, Payload } from '../forms/form.ts';
import { checkCompleteness } from './completeness.ts';
import { draftSchemaOf } from './draft-schema.ts';

/**
 * Makes the schema of a complete form, for use on its own and as a Standard Schema.
 *
 * What is missing or not relevant shows as issues of code `custom` whose message is one of our issue codes.
 */
export function completeSchema<Id extends FormId, Content extends Payload<Id>>(
  form: Form<Id, Content>,
): z.ZodMiniType<Content> {
  return draftSchemaOf(form).check((context) => {
    for (const { path, code } of checkCompleteness(form, context.value)) {
      context.issues.push({
        code: 'custom',
        path: path.split('/').slice(1).map(keyOf),
        message: code,
        input: undefined,
      });
    }
  });
}

function keyOf(segment: string): string | number {
  return /^\d+$/.test(segment) ? Number(segment) : segment;
}
