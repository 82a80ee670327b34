import type { Row } from '../conditions/evaluate.ts';
import type { CaseContext } from '../facts/case-context.ts';

/** Reads an answer of a consent; "none" beside something else contradicts itself, and so says nothing. */
export function readAnswer(context: CaseContext, path: string, row?: Row): unknown {
  const answer = context.answer(path, row);
  return Array.isArray(answer) && answer.length > 1 && answer.includes('none') ? undefined : answer;
}
