import { pointerTo, type Form, type FormId, type Payload } from '../forms/form.ts';
import { askedQuestions, contextOf } from './completeness.ts';

/**
 * Leaves out the answers that have become irrelevant, as completion requires; the same on every side.
 *
 * A draft keeps them, so that they come back when a choice is reversed. The payload passed in is not changed.
 */
export function dropIrrelevant<Id extends FormId, Content extends Payload<Id>>(
  form: Form<Id, Content>,
  payload: Content,
): Content {
  const irrelevant = new Set<string>();
  for (const { location, answer, relevant } of askedQuestions(form, contextOf(form, payload))) {
    if (relevant === false && answer !== undefined) irrelevant.add(pointerTo(form, location));
  }
  // The copy has the shape of the original, less some optional answers.
  return irrelevant.size > 0 ? (copyWithout(payload, '', irrelevant) as Content) : payload;
}

function copyWithout(value: unknown, pointer: string, left: ReadonlySet<string>): unknown {
  if (Array.isArray(value)) {
    return value.map((item: unknown, index) => copyWithout(item, `${pointer}/${String(index)}`, left));
  }
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .filter(([key]) => !left.has(`${pointer}/${key}`))
      .map(([key, item]: [string, unknown]) => [key, copyWithout(item, `${pointer}/${key}`, left)]),
  );
}
