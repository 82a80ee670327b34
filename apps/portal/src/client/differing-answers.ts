import { pointerTo, type CaseFile, type Form, type Payload } from '@safe-return/core';
import type { Messages } from '@safe-return/messages';
import { answersInWords, type AnswerInWords } from '@safe-return/react';

/** A question that two payloads of a form answer differently; an answer that only one of them has is missing in the other. */
export interface DifferingAnswer {
  /** Tells it from the others, also where rows were added or taken out before it. */
  readonly key: string;
  /** Where it stands, in the other of the two if it is there. */
  readonly location: string;
  readonly section: string;
  readonly question: string;
  readonly one: string | undefined;
  readonly other: string | undefined;
}

/**
 * Finds the questions to which two payloads of a form have different answers, in the order of the form.
 *
 * Rows are matched by their ids, so that one more at the beginning does not make all after it differ.
 */
export function differingAnswers(
  form: Form,
  one: Payload,
  other: Payload,
  said: { readonly messages: Messages; readonly otherParts?: CaseFile | undefined },
): readonly DifferingAnswer[] {
  const [here, there] = [one, other].map((payload) => answersByKey(form, payload, said));
  const keys = new Set([...(here?.keys() ?? []), ...(there?.keys() ?? [])]);
  const order = new Map(form.placed.map(({ path }, index) => [path, index]));
  return [...keys]
    .flatMap((key) => {
      const [before, after] = [here?.get(key), there?.get(key)];
      const words = after ?? before;
      if (!words || before?.raw === after?.raw) return [];
      const { location, section, question } = words;
      return [{ key, location, section, question, one: before?.answer, other: after?.answer }];
    })
    .toSorted((first, second) => placeOf(first.location, order) - placeOf(second.location, order));
}

interface Read extends AnswerInWords {
  readonly raw: string;
}

function answersByKey(
  form: Form,
  payload: Payload,
  said: { readonly messages: Messages; readonly otherParts?: CaseFile | undefined },
): ReadonlyMap<string, Read> {
  return new Map(
    answersInWords(form, payload, said).map((answer) => [
      keyOf(form, payload, answer.location),
      { ...answer, raw: JSON.stringify(valueAt(form, payload, answer.location)) },
    ]),
  );
}

/** A place with the ids of its rows instead of their numbers; a row without an id keeps its number. */
function keyOf(form: Form, payload: Payload, location: string): string {
  return location.replaceAll(/\[(\d+)\]/g, (index, _, end: number) => {
    const row = valueAt(form, payload, location.slice(0, end + index.length));
    const id: unknown = typeof row === 'object' && row !== null ? Reflect.get(row, 'id') : undefined;
    return typeof id === 'string' ? `[${id}]` : index;
  });
}

function valueAt(form: Form, payload: Payload, location: string): unknown {
  return pointerTo(form, location)
    .split('/')
    .slice(1)
    .reduce<unknown>(
      (value, key) => (typeof value === 'object' && value !== null ? Reflect.get(value, key) : undefined),
      payload,
    );
}

function placeOf(location: string, order: ReadonlyMap<string, number>): number {
  return order.get(location.replaceAll(/\[\d+\]/g, '[]')) ?? order.size;
}
