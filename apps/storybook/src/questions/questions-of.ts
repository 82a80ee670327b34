import {
  forms,
  optionMessageId,
  type CitedQuestion,
  type FormId,
  type PlacedQuestion,
} from '@safe-return/core';
import type { Messages } from '@safe-return/messages';

/** Whose questions a page shows: a form's own, or those of the case profile, which every form asks. */
export type Asking = FormId | 'case-profile';

/** The questions of a section. */
export interface SectionOfQuestions {
  readonly id: string;
  readonly painful: boolean;
  readonly questions: readonly PlacedQuestion<CitedQuestion>[];
}

/** The questions of a form, or of the case profile, section by section. */
export function questionsOf(asking: Asking): readonly SectionOfQuestions[] {
  const form = forms[asking === 'case-profile' ? 'risk-assessment' : asking];
  const root = asking === 'case-profile' ? 'profile' : form.root;
  return form.sections.flatMap(({ id, painful }) => {
    const questions = form.placed.filter(
      ({ section, path }) => section === id && path.startsWith(`${root}.`),
    );
    return questions.length === 0 ? [] : [{ id, painful, questions }];
  });
}

/** The options of a question in words. */
export function optionsIn({ path, question }: PlacedQuestion, messages: Messages): readonly string[] {
  if (!('options' in question)) return [];
  return question.options.map((code) => messages.formatKnown(optionMessageId(path, question, code)));
}

/** Keeps the sections and questions that hold every word of a text: in their words, options, path or provisions. */
export function findQuestions(
  sections: readonly SectionOfQuestions[],
  text: string,
  messages: Messages,
): readonly SectionOfQuestions[] {
  const words = text.toLocaleLowerCase(messages.locale).split(/\s+/).filter(Boolean);
  if (words.length === 0) return sections;
  return sections.flatMap((section) => {
    const questions = section.questions.filter((placed) => {
      const { path, question } = placed;
      const said = [messages.formatKnown(path), path, ...question.basis, ...optionsIn(placed, messages)];
      const whole = said.join(' ').toLocaleLowerCase(messages.locale);
      return words.every((word) => whole.includes(word));
    });
    return questions.length === 0 ? [] : [{ ...section, questions }];
  });
}
