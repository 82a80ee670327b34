import {
  askedQuestions,
  contextOf,
  isReserved,
  optionMessageId,
  type AskedQuestion,
  type Form,
  type Payload,
} from '@safe-return/core';
import type { Messages } from '@safe-return/messages';
import { sayAnswer } from '../parts/answer-text.tsx';
import { isTree } from '../places.ts';

/** Something to say, in whichever language it is asked for. */
export type Said = (messages: Messages) => string;

/** One line of a copy: a name, and what there is to say. */
export interface Line {
  readonly label?: Said;
  readonly value: Said;
}

/** What belongs together and stays on one page: a recipient, a kind of help. */
export interface Item {
  readonly name?: Said;
  readonly lines: readonly Line[];
}

/** A part of a copy under a heading. */
export interface Block {
  readonly title: Said;
  readonly items: readonly Item[];
  readonly notes?: readonly Said[];
}

/** The answers of a payload as a copy says them: those that are asked, and no others. */
export interface Reading {
  readonly answer: (location: string) => unknown;
  readonly isAsked: (location: string) => boolean;
  /** How many rows stand in a list. */
  readonly rows: (list: string) => number;
  /** The names by which other rows refer to the rows of a list of the form’s own, `grants`. */
  readonly rowIds: (list: string) => readonly unknown[];
  /** Says an answer; that nothing is recorded where nothing is. */
  readonly say: (location: string) => Said;
  /** The lines of those answers that are recorded. */
  readonly lines: (...labelled: readonly (readonly [label: Said, location: string])[]) => readonly Line[];
}

/** Reads a payload. What it holds beside the answers to questions that are asked never comes into a copy. */
export function readingOf(form: Form, payload: Payload): Reading {
  const asked = new Map<string, AskedQuestion>();
  for (const each of askedQuestions(form, contextOf(form, payload)))
    if (each.relevant === true) asked.set(each.location, each);
  const say =
    (location: string): Said =>
    (messages) => {
      const each = asked.get(location);
      return each && isRecorded(each.answer)
        ? sayAnswer(each, each.answer, messages)
        : messages.format('copy.not-recorded');
    };
  const answer = (location: string): unknown => asked.get(location)?.answer;
  return {
    answer,
    isAsked: (location) => asked.has(location),
    rows: (list) =>
      [...asked.keys()].reduce((count, location) => {
        const index = location.startsWith(`${list}[`)
          ? /^\d+/.exec(location.slice(list.length + 1))?.[0]
          : undefined;
        return index === undefined ? count : Math.max(count, Number(index) + 1);
      }, 0),
    rowIds: (list) => {
      const found: unknown = isTree(payload.answers) ? payload.answers[list] : undefined;
      return Array.isArray(found) ? found.map((row: unknown) => (isTree(row) ? row['id'] : undefined)) : [];
    },
    say,
    lines: (...labelled) =>
      labelled
        .filter(([, location]) => isRecorded(answer(location)))
        .map(([label, location]) => ({ label, value: say(location) })),
  };
}

/** Whether an answer is one that can be said: a draft may hold anything. */
function isRecorded(answer: unknown): boolean {
  return Array.isArray(answer)
    ? answer.length > 0 && answer.every((code) => typeof code === 'string')
    : (typeof answer === 'string' && answer !== '') || typeof answer === 'number';
}

/** Says a text of the interface. */
export function words(id: Parameters<Messages['formatKnown']>[0]): Said {
  return (messages) => messages.formatKnown(id);
}

/** Says one code of a question. */
export function code(form: Form, path: string, value: string): Said {
  const question = form.questions.get(path);
  return (messages) =>
    question && 'options' in question && question.options.includes(value)
      ? messages.formatKnown(optionMessageId(path, question, value))
      : value;
}

/** Whether something is answered, and not with one of the words that stand for no answer. */
export function isKnown(answer: unknown): boolean {
  return isRecorded(answer) && !isReserved(answer);
}

/**
 * Says everything in words that do not give away on a paper what happened to the person.
 *
 * Only what the forms themselves say: what somebody wrote by hand stands as it was written.
 */
export function discreet(messages: Messages): Messages {
  const formatKnown: Messages['formatKnown'] = (id, values) => {
    const other = `copy.discreet.${id}`;
    return messages.formatKnown(messages.has(other) ? other : id, values);
  };
  return {
    ...messages,
    formatKnown,
    format: (id, ...[values]) => formatKnown(id, values),
    // What is listed has commas and an "and" of its own, and where one kind of information ends must be plain.
    list: (items, type) =>
      type === 'disjunction'
        ? messages.list(items, type)
        : items.join(messages.format('copy.list-separator')),
  };
}
