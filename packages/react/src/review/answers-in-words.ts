import {
  askedQuestions,
  contextOf,
  isReserved,
  referredLists,
  referredRows,
  rowsToReferTo,
  type AskedQuestion,
  type CaseFile,
  type Form,
  type Payload,
} from '@safe-return/core';
import type { Messages } from '@safe-return/messages';
import { sectionOwner } from '../form-context.tsx';
import { isAnswered } from '../form-state.ts';
import { sayAnswer } from '../parts/answer-text.tsx';
import { sayQuestion } from '../parts/matter.ts';
import { sayName, sayRow } from '../referred-list.ts';

/** One answer of a payload, in words. */
export interface AnswerInWords {
  /** Where it stands, `profile.person.children[1].adult`. */
  readonly location: string;
  /** The title of the section that its question is in. */
  readonly section: string;
  readonly question: string;
  readonly answer: string;
}

/**
 * Says every answer that a payload holds, in the order of the form: to show it to a recipient, on paper, or beside another.
 *
 * Also those to what would not be asked, since they are there. An empty list, and a question without an answer, are not.
 *
 * @param messages with the parts of the form, `partsOfForm`.
 * @param otherParts what else the case file holds, so that an answer that refers to it can be said.
 */
export function answersInWords(
  form: Form,
  payload: Payload,
  { messages, otherParts }: { readonly messages: Messages; readonly otherParts?: CaseFile | undefined },
): readonly AnswerInWords[] {
  const asked = askedQuestions(form, contextOf(form, payload));
  return asked.filter(isAnAnswer).map((each) => {
    const owner = sectionOwner(form, each.section, messages);
    return {
      location: each.location,
      section: messages.formatKnown(`section.${owner}.${each.section}.title`),
      question: sayQuestionInRow(each, form, messages),
      answer: sayReference(each) ?? sayAnswer(each, each.answer, messages),
    };
  });

  /** Names the row that an answer refers to, or says that it is not known here. */
  function sayReference({ question, answer }: AskedQuestion): string | undefined {
    if (question.kind !== 'reference' || typeof answer !== 'string' || isReserved(answer)) return undefined;
    if (question.orAll === true && answer === 'all') return messages.format('ui.reference.all');
    const list = question.to;
    const written = asked.find(({ path }) => path === list)?.answer;
    const rows = form.questions.has(list) ? rowsToReferTo(list, written) : referredRows(otherParts, list);
    const index = rows.findIndex(({ id }) => id === answer);
    const row = rows[index];
    if (!row) {
      const from = referredLists[list]?.form ?? 'case-profile';
      return messages.format('ui.reference.unknown-elsewhere', {
        form: messages.format(`form.${from}.title`),
      });
    }
    const names = row.names.map((name) => sayName(name, form, messages));
    return sayRow(index, names.length > 0 ? names.join(' – ') : undefined, messages);
  }
}

/** A list is told by what stands in its rows. */
function isAnAnswer(asked: AskedQuestion): boolean {
  return asked.question.kind !== 'repeat' && isAnswered(asked);
}

function sayQuestionInRow(asked: AskedQuestion, form: Form, messages: Messages): string {
  const rows = [...asked.location.matchAll(/\[(\d+)\]/g)].map(([, index]) => Number(index) + 1);
  return rows.reduce(
    (question, number) => messages.format('ui.errors.in-row', { question, number }),
    sayQuestion(asked, form, messages),
  );
}
