import { isReserved, optionMessageId, type PlacedQuestion } from '@safe-return/core';
import type { Messages } from '@safe-return/messages';
import type { ReactNode } from 'react';
import { useAnswer, useFormContext, type Wording } from '../form-context.tsx';
import { useReferredList } from '../referred-list.ts';
import { sayAsked } from './wording.ts';

/** Says an answer in words, in the language of the reader. */
export function sayAnswer(
  { path, question }: PlacedQuestion,
  answer: unknown,
  messages: Messages,
  wording: Wording = 'usual',
): string {
  if (answer === undefined || answer === null || answer === '')
    return messages.format('ui.question.not-answered');
  if (isReserved(answer)) return sayAsked(messages, `reserved.${answer}`, wording);
  // A draft may hold an answer of another kind than asked for; it is shown as it is.
  const text = typeof answer === 'string' ? answer : JSON.stringify(answer);
  switch (question.kind) {
    case 'yes-no':
    case 'choice':
      return sayCode(text);
    case 'choices':
      return Array.isArray(answer) ? messages.list(answer.map((code) => sayCode(String(code)))) : text;
    case 'country':
      return messages.country(text);
    case 'countries':
      return Array.isArray(answer)
        ? messages.list(answer.map((code) => messages.country(String(code))))
        : text;
    case 'language':
      return messages.language(text);
    case 'date':
    case 'partial-date':
      return messages.date(text);
    case 'number':
      return typeof answer === 'number' ? messages.number(answer) : text;
    case 'repeat':
      return messages.format('ui.rows.count', { count: Array.isArray(answer) ? answer.length : 0 });
    case 'text':
    case 'long-text':
    case 'reference':
      return text;
  }

  function sayCode(code: string): string {
    const known = 'options' in question && question.options.includes(code);
    return known ? sayAsked(messages, optionMessageId(path, question, code), wording) : code;
  }
}

/** The answer at a place, in words. */
export function AnswerText({
  placed,
  location,
  wording,
}: {
  readonly placed: PlacedQuestion;
  readonly location: string;
  readonly wording?: Wording | undefined;
}): ReactNode {
  const { messages } = useFormContext();
  const answer = useAnswer(location);
  const { question } = placed;
  if (question.kind === 'reference' && typeof answer === 'string' && answer !== '' && !isReserved(answer)) {
    return <ReferenceText list={question.to} orAll={question.orAll} answer={answer} />;
  }
  const empty = answer === undefined || answer === '';
  return (
    <p className="sr-answer" data-empty={empty || undefined} dir="auto" suppressHydrationWarning>
      {sayAnswer(placed, answer, messages, wording)}
    </p>
  );
}

function ReferenceText({
  list,
  orAll = false,
  answer,
}: {
  readonly list: string;
  readonly orAll: boolean | undefined;
  readonly answer: string;
}): ReactNode {
  const { messages } = useFormContext();
  const { rows, sayGone } = useReferredList(list);
  const all = orAll && answer === 'all';
  return (
    <p className="sr-answer" dir="auto" suppressHydrationWarning>
      {all ? messages.format('ui.reference.all') : (rows.find(({ id }) => id === answer)?.said ?? sayGone())}
    </p>
  );
}
