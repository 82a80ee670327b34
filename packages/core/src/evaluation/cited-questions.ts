import type { CitedQuestion } from '../questions/cited.ts';
import { forms } from '../validation/public-forms.ts';
import { inOwnForm, readableQuestions } from './readable-questions.ts';

const inForms = new Map(Object.values(forms).flatMap(({ questions }) => [...questions]));

/** Every question that the rules can read, by path, with the provisions that it serves. */
export const citedQuestions: ReadonlyMap<string, CitedQuestion> = new Map(
  [...readableQuestions].map(([path, question]): readonly [string, CitedQuestion] => {
    const basis = question.basis ?? inForms.get(inOwnForm(path))?.basis ?? [];
    return [path, { ...question, basis }];
  }),
);
