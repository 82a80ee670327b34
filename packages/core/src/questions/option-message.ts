import type { ChoiceQuestion, ChoicesQuestion } from './question.ts';

/**
 * Names the message that holds the words of an option.
 *
 * Yes and no have one wording everywhere; the codes of a shared list have one wherever the list is used.
 */
export function optionMessageId(
  path: string,
  question: ChoiceQuestion | ChoicesQuestion,
  code: string,
): string {
  if (question.kind === 'yes-no') return `answer.${code}`;
  return question.list === undefined ? `${path}.option.${code}` : `code.${question.list}.${code}`;
}
