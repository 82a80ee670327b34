import { citedSection, type CitedQuestion } from '../questions/cited.ts';
import { placeQuestions, type PlacedQuestion } from '../questions/register.ts';
import type { Questions, Section } from '../questions/section.ts';
import type { Form, FormId, Payload } from './form.ts';

/** A form whose questions say which provisions they serve. */
export interface CitedForm<Id extends FormId = FormId, Content extends Payload = Payload> extends Form<
  Id,
  Content
> {
  readonly sections: readonly Section<Questions<CitedQuestion>>[];
  readonly placed: readonly PlacedQuestion<CitedQuestion>[];
  readonly questions: ReadonlyMap<string, CitedQuestion>;
}

/** Gives the questions of a form the provisions that they serve. */
export function citedForm<Id extends FormId, Content extends Payload<Id>>(
  form: Form<Id, Content>,
): CitedForm<Id, Content> {
  const sections = form.sections.map(citedSection);
  const placed = placeQuestions(sections);
  return {
    ...form,
    sections,
    placed,
    questions: new Map(placed.map(({ path, question }) => [path, question])),
  };
}
