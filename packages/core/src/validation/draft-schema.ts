import * as z from 'zod/mini';
import { bounds } from '../forms/bounds.ts';
import type { Form, FormId, Payload } from '../forms/form.ts';
import { answersSchema } from '../forms/schema.ts';

const made = new WeakMap<Form['placed'], z.ZodMiniType>();

/**
 * Makes the schema of a draft: anything may be missing, what is there is well formed and known.
 *
 * Made when it is first asked for, and apart from the form: a page that shows a form needs no schema until it checks.
 */
export function draftSchemaOf<Id extends FormId, Content extends Payload<Id>>({
  id,
  version,
  root,
  placed,
}: Form<Id, Content>): z.ZodMiniType<Content> {
  const schema =
    made.get(placed) ??
    z.strictObject({
      form: z.literal(id),
      version: z.literal(version),
      caseReference: z.optional(z.string().check(z.maxLength(bounds.text))),
      profile: z.optional(answersSchema(placed, 'profile')),
      answers: z.optional(answersSchema(placed, root)),
    });
  made.set(placed, schema);
  // The shape is built from data at run time, so the compiler can't follow it; `Content` is derived from the same data.
  return schema as unknown as z.ZodMiniType<Content>;
}
