import type { ProvisionId } from '../provisions/legal.ts';
import type { Question } from './question.ts';
import type { Questions, Section } from './section.ts';
import { setApart } from './set-apart.ts';

/** A question with the provisions of the Guiding Principles that it serves. */
export type CitedQuestion = Question & { readonly basis: readonly ProvisionId[] };

/** Gives the questions of a section the provisions that they serve, where the build has set them apart. */
export function citedSection(section: Section<Questions>): Section<Questions<CitedQuestion>> {
  const questions = Object.entries(section.questions);
  const bases = setApart[questions[0]?.[0] ?? ''];
  const cited = questions.map(([path, question], index): readonly [string, CitedQuestion] => [
    path,
    { ...question, basis: question.basis ?? bases?.[index] ?? [] },
  ]);
  return { ...section, questions: Object.fromEntries(cited) };
}
