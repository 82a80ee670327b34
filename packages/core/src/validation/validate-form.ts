import { isRecord } from '../answers/record.ts';
import type { Form, FormId, Payload } from '../forms/form.ts';
import { checkCompleteness } from './completeness.ts';
import { guard } from './guard.ts';
import type { Issue } from './issue.ts';
import { checkShape } from './shape.ts';

/** How much is asked of a payload: `draft`, that what is there is sound; `complete`, also that nothing needed is missing. */
export type Level = 'draft' | 'complete';

/** What a validation found. */
export type Validation<Content = Payload> =
  { readonly ok: true; readonly value: Content } | { readonly ok: false; readonly issues: readonly Issue[] };

/**
 * Validates one payload of a form, the same in a browser, on a server and in a shell.
 *
 * Takes any value at all and never throws. All issues come at once, in the order of the form; no issue holds a value.
 * The value comes back as it went in, typed: nothing is dropped, filled in or changed.
 */
export function validateForm<Id extends FormId, Content extends Payload<Id>>(
  form: Form<Id, Content>,
  payload: unknown,
  options: { readonly level: Level },
): Validation<Content> {
  const fault = guard(payload);
  return fault ? { ok: false, issues: [fault] } : validateGuarded(form, payload, options);
}

/** Validates, as `validateForm` does, what the guard has let through already. */
export function validateGuarded<Id extends FormId, Content extends Payload<Id>>(
  form: Form<Id, Content>,
  payload: unknown,
  { level }: { readonly level: Level },
): Validation<Content> {
  const shape = checkShape(form, payload);
  if (!isRecord(payload) || shape.some(({ code }) => code === 'unknown-form' || code === 'unknown-version')) {
    return { ok: false, issues: shape };
  }
  const issues = level === 'complete' ? merge(shape, checkCompleteness(form, payload)) : shape;
  // The shape was just checked against the schema from which the type is derived.
  return issues.length > 0 ? { ok: false, issues } : { ok: true, value: payload as unknown as Content };
}

/** Keeps one issue for each place: what is wrong with an answer comes before what its absence or relevance would be. */
function merge(shape: readonly Issue[], completeness: readonly Issue[]): readonly Issue[] {
  const places = new Set(shape.map(({ path }) => path));
  return [...shape, ...completeness.filter(({ path }) => !places.has(path))];
}
