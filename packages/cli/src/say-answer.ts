import { optionMessageAt, pathOf, questions } from '@safe-return/core';
import type { Messages } from '@safe-return/messages';
import { inOneLine } from './output.ts';

/** Says an answer in the words of its question: a code by its name, a date as it is written, a text in quotes. */
export function sayAnswer(place: string, answer: unknown, messages: Messages): string {
  const path = pathOf(place);
  if (Array.isArray(answer)) {
    return answer.length === 0
      ? messages.format('condition.rows', { count: 0 })
      : messages.list(answer.map((each) => sayAnswer(place, each, messages)));
  }
  if (typeof answer === 'number') return messages.number(answer);
  if (typeof answer !== 'string') return JSON.stringify(answer);
  const option = optionMessageAt(path, answer);
  if (option !== undefined && messages.has(option)) return messages.formatKnown(option);
  if (messages.has(`reserved.${answer}`)) return messages.formatKnown(`reserved.${answer}`);
  const kind = questions.get(path)?.kind;
  if (kind === 'country' || kind === 'countries') return messages.country(answer);
  if (kind === 'language') return messages.language(answer);
  if (place.startsWith('fact:')) return messages.formatKnown(`condition.${answer}`);
  return /^\d{4}(-\d{2}){0,2}$/.test(answer) ? messages.date(answer) : `“${inOneLine(answer)}”`;
}
