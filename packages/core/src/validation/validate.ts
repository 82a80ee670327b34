import type { Form } from '../forms/form.ts';
import { forms, type KnownFormId, type PayloadOf } from '../forms/forms.ts';
import { validateForm, type Level, type Validation } from './validate-form.ts';

/**
 * Validates one payload of a form by the id of the form.
 *
 * @see validateForm for what is checked; an id that this version does not know is an issue, not an error.
 */
export function validate<Id extends KnownFormId>(
  formId: Id,
  payload: unknown,
  options: { readonly level: Level },
): Validation<PayloadOf<Id>> {
  if (!Object.hasOwn(forms, formId))
    return { ok: false, issues: [{ path: '', code: 'unknown-form', params: {} }] };
  // The compiler can't see that the form under an id is the form of that id.
  const form = forms[formId] as unknown as Form<Id, PayloadOf<Id>>;
  return validateForm(form, payload, options);
}
