import type { QuestionKind } from '@safe-return/core';
import type { ComponentType } from 'react';
import { CheckboxChoices } from './checkbox-choices.tsx';
import type { ControlProps } from './control.ts';
import { CountriesAnswer, CountryAnswer } from './country-answer.tsx';
import { DateAnswer } from './date-answer.tsx';
import { LanguageAnswer } from './language-answer.tsx';
import { NumberAnswer } from './number-answer.tsx';
import { RadioChoice } from './radio-choice.tsx';
import { ReferenceAnswer } from './reference-answer.tsx';
import { TextAnswer } from './text-answer.tsx';

/** The control of each kind of question; a repeat has rows instead. */
export const controls: Readonly<Record<Exclude<QuestionKind, 'repeat'>, ComponentType<ControlProps>>> = {
  'yes-no': RadioChoice,
  choice: RadioChoice,
  choices: CheckboxChoices,
  text: TextAnswer,
  'long-text': TextAnswer,
  date: DateAnswer,
  'partial-date': DateAnswer,
  number: NumberAnswer,
  country: CountryAnswer,
  countries: CountriesAnswer,
  language: LanguageAnswer,
  reference: ReferenceAnswer,
};

/** The kinds whose control is a group of elements, named by a legend and not by a label. */
export const grouped: ReadonlySet<QuestionKind> = new Set<QuestionKind>([
  'yes-no',
  'choice',
  'choices',
  'date',
  'partial-date',
]);
