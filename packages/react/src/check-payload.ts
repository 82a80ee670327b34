import type { Form, FormId, Payload } from '@safe-return/core';
import { dropIrrelevant, validateForm, type Validation } from '@safe-return/core/validation';

/** Checks a form as it would be submitted: complete, and without answers that are not asked for any more. */
export function checkPayload<Id extends FormId, Content extends Payload<Id>>(
  form: Form<Id, Content>,
  payload: Content,
): Validation<Content> {
  return validateForm(form, dropIrrelevant(form, payload), { level: 'complete' });
}
