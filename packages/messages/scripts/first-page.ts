import { forms, optionMessageId } from '@safe-return/core';

// The first section is the same in every form: who recorded the case, and when.
const [first] = forms['risk-assessment'].sections;
const questions = Object.entries(first?.questions ?? {});
const answers = new Set(
  questions.flatMap(([path, question]) =>
    question.kind === 'choice' || question.kind === 'choices' || question.kind === 'yes-no'
      ? question.options.map((code) => optionMessageId(path, question, code))
      : [],
  ),
);

/** Whether a message stands on the first page of a form: its title, those of all sections, and its first section. */
export function isOfFirstPage(id: string): boolean {
  if (/^form\.[^.]+\.title$|^section\..+\.title$/.test(id) || answers.has(id)) return true;
  if (id === `section.case-profile.${String(first?.id)}.intro`) return true;
  return questions.some(([path]) => id === path || id === `${path}.hint` || id === `${path}.error`);
}
