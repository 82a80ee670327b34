import {
  optionMessageId,
  referredLists,
  referredRows,
  rowsToReferTo,
  type Form,
  type ReferredRow,
} from '@safe-return/core';
import type { Messages } from '@safe-return/messages';
import { useMemo } from 'react';
import { useDerived, useFormContext } from './form-context.tsx';

/** How much of a long answer names a row, in letters: a choice of many lines can't be read on a phone. */
const longestName = 80;

/** A list that an answer refers to, as it stands now. */
export interface ReferredListNow {
  /** Its rows, each as a person can tell it from the others; the name alone only where there is one. */
  readonly rows: readonly {
    readonly id: string;
    readonly said: string;
    readonly name: string | undefined;
  }[];
  /** Says that there is nothing to choose from, and where it would come from. */
  readonly sayNone: () => string;
  /** Says that what was chosen is not among the rows. */
  readonly sayGone: () => string;
}

/** Reads the list that an answer refers to: in this form, or in another of the case file, whose words are not loaded. */
export function useReferredList(list: string): ReferredListNow {
  const { state, messages, otherParts } = useFormContext();
  const { form } = state;
  const elsewhere = form.questions.has(list) ? undefined : referredLists[list]?.form;
  // Compared as a text, so that a control is only rendered again when its rows, or what names them, change.
  const own = useDerived(() => (elsewhere ? '' : JSON.stringify(rowsToReferTo(list, state.answerAt(list)))));
  const rows = useMemo<readonly ReferredRow[]>(
    () => (elsewhere ? referredRows(otherParts, list) : JSON.parse(own)),
    [elsewhere, otherParts, list, own],
  );

  const place = (from: string): { readonly question: string; readonly form: string } => ({
    question: messages.formatKnown(list),
    form: messages.formatKnown(`form.${from}.title`),
  });
  return {
    rows: rows.map(({ id, names }, index) => {
      const name =
        names.length > 0 ? names.map((each) => sayName(each, form, messages)).join(' – ') : undefined;
      return { id, name, said: sayRow(index, name, messages) };
    }),
    sayNone: () =>
      elsewhere
        ? messages.format('ui.reference.none-elsewhere', place(elsewhere))
        : messages.format('ui.reference.none', { question: messages.formatKnown(list) }),
    sayGone: () =>
      elsewhere
        ? messages.format('ui.reference.unknown-elsewhere', place(elsewhere))
        : messages.format('ui.reference.gone'),
  };
}

/** Says one of the answers that tell a row from the others. */
export function sayName(
  { path, answer }: ReferredRow['names'][number],
  form: Form,
  messages: Messages,
): string {
  const question = form.questions.get(path);
  if (question && 'options' in question && question.options.includes(answer))
    return messages.formatKnown(optionMessageId(path, question, answer));
  return shorten(answer);
}

/** Says which row of a list is meant, with its name where it has one. */
export function sayRow(index: number, name: string | undefined, messages: Messages): string {
  const number = index + 1;
  return name === undefined
    ? messages.format('ui.rows.row', { number })
    : messages.format('ui.rows.row-named', { number, name });
}

/** Cuts a long answer down to what can name a row. */
export function shorten(text: string): string {
  const letters = Array.from(text.trim().replaceAll(/\s+/g, ' '));
  return letters.length > longestName ? `${letters.slice(0, longestName - 1).join('')}…` : letters.join('');
}
