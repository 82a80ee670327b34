import {
  conclusions,
  conflicts,
  disclosureChecks,
  facts,
  forbiddenConditions,
  forms,
  isPutToChild,
  issueCodes,
  optionMessageId,
  protectionOptions,
  reservedAnswers,
  rules,
  type Answerer,
  type Condition,
  type DataCategory,
  type Effect,
  type Force,
  type Liftable,
  type OptionOutcome,
  type Outcome,
  type PlacedQuestion,
  type QuestionKind,
  type Target,
  type Truth,
} from '@safe-return/core';
import { describe, expect, expectTypeOf, test } from 'vitest';
import { all as english } from './compiled/en.ts';
import type { MessageId } from './compiled/message-id.ts';
import { loadMessages, partsOfForm } from './load-messages.ts';

const placed = Object.values(forms).flatMap((form) => form.placed);

function idsOf({ path, question }: PlacedQuestion): readonly string[] {
  const options =
    'options' in question ? question.options.map((code) => optionMessageId(path, question, code)) : [];
  return [path, ...options];
}

/** What may be put to a child, and so is worded a second time. */
const askedOfChild = Object.values(forms).flatMap((form) =>
  form.placed.filter((question) => isPutToChild(form, question)),
);
const inChildsWords = new Set([
  ...askedOfChild.map(({ path }) => `${path}.child`),
  ...askedOfChild.flatMap(({ question }) => question.reserved.map((code) => `reserved.${code}.child`)),
]);

const needed = new Set([
  ...placed.flatMap(idsOf),
  ...inChildsWords,
  ...Object.keys(facts).map((name) => `fact.${name}`),
  ...issueCodes.map((code) => `issue.${code}`),
  ...reservedAnswers.map((code) => `reserved.${code}`),
  ...conclusions.flatMap((code) => [`conclusion.${code}`, `conclusion.${code}.meaning`]),
  ...Object.keys(disclosureChecks).map((id) => `sharing.${id}.reason`),
  ...conflicts.flatMap(({ id }) => ['title', 'text'].map((what) => `conflict.${id}.${what}`)),
  ...protectionOptions.flatMap(({ id }) =>
    ['title', 'available', 'unavailable', 'undetermined', 'duration'].map((what) => `option.${id}.${what}`),
  ),
  ...forbiddenConditions.map((code) => `condition-forbidden.${code}`),
  ...rules.flatMap(({ id }) =>
    ['title', 'met', 'breached', 'undetermined'].map((what) => `rule.${id}.${what}`),
  ),
]);

/** What may be said of a question or an issue beside what must be. */
const kinds = Object.keys({
  'yes-no': true,
  choice: true,
  choices: true,
  text: true,
  'long-text': true,
  date: true,
  'partial-date': true,
  number: true,
  country: true,
  countries: true,
  language: true,
  reference: true,
  repeat: true,
} satisfies Record<QuestionKind, true>);
const params = ['min', 'max', 'after'];
/** What is read out to the person, where the answer is what was told. */
function toldTo({ path, question }: PlacedQuestion): readonly string[] {
  return question.kind === 'choices' ? question.options.map((code) => `${path}.say.${code}`) : [];
}

/** What may be said to a child in words of its own, where the usual ones would not do. */
const optionalInChildsWords = new Set(
  askedOfChild
    .flatMap((question) => [
      `${question.path}.child.hint`,
      ...toldTo(question).map((id) => `${id}.child`),
      ...idsOf(question)
        .slice(1)
        .map((id) => `${id}.child`),
    ])
    .filter((id) => !id.startsWith('answer.')),
);
const optional = new Set([
  ...optionalInChildsWords,
  ...placed.flatMap(({ path }) => [`${path}.hint`, `${path}.error`]),
  ...issueCodes.flatMap((code) => [...kinds, ...params].map((variant) => `issue.${code}.${variant}`)),
  'issue.required-or-not-known',
]);

describe('every text that core can call for', () => {
  test('is there', () => {
    expect([...needed].filter((id) => !(id in english))).toEqual([]);
  });

  test('is called for: none is left of a question, rule, fact or issue that is gone', () => {
    const derived =
      /^(?:caseReference|profile|riskAssessment|rule|fact|issue|code|reserved|conclusion|conflict|option|condition-forbidden)(?:\.|$)/;
    const stray = Object.keys(english).filter(
      (id) =>
        derived.test(id) &&
        !needed.has(id) &&
        !optional.has(id) &&
        id !== 'reserved.absent' &&
        id !== 'condition-forbidden.title',
    );
    expect(stray).toEqual([]);
  });

  test('is said to a child only where a question can be put to one', () => {
    const said = Object.keys(english).filter((id) => /\.child(?:\.hint)?$/.test(id));
    const asked = new Set([...placed.flatMap(idsOf), ...placed.map(({ path }) => `${path}.hint`)]);
    const without = said.filter(
      (id) =>
        !inChildsWords.has(id) && !optionalInChildsWords.has(id) && !asked.has(id) && !id.startsWith('ui.'),
    );
    expect(without).toEqual([]);
  });

  test('is there for every word of core', () => {
    expectTypeOf<
      | `answerer.${Answerer}`
      | `category.${DataCategory}`
      | `condition.${Condition['op'] | Truth}`
      | `effect.${Effect}`
      | `force.${Force}`
      | `liftable.${Liftable}`
      | `option-outcome.${OptionOutcome}`
      | `outcome.${Outcome}`
      | `target.${Target}`
    >().toExtend<MessageId>();
  });

  test('never calls a return safe, and never calls the person a victim', () => {
    const verdict = /\b(?:is|return is|be) safe to return\b|\bsafe return\b/i;
    const texts = Object.entries(english)
      // The command line is typed as it is called.
      .map(([id, message]) => [id, JSON.stringify(message).replaceAll('“safe-return ', '“')] as const)
      .filter(([, text]) => verdict.test(text) || /\bvictims?\b/i.test(text));
    expect(texts.map(([id]) => id)).toEqual([]);
  });
});

test('every section has a title and an introduction', () => {
  const bare = Object.values(forms).flatMap((form) =>
    form.sections
      .filter(({ id }) =>
        ['case-profile', form.id]
          .map((owner) => `section.${owner}.${id}`)
          .every((owner) => !(`${owner}.title` in english && `${owner}.intro` in english)),
      )
      .map(({ id }) => id),
  );
  expect(bare).toEqual([]);
});

test.each(Object.values(forms))(
  'a page with $id has the name of each list that its answers refer to, also of another form',
  async ({ id, placed: own }) => {
    const messages = await loadMessages('en', partsOfForm(id));
    const lists = own.flatMap(({ question }) => (question.kind === 'reference' ? [question.to] : []));
    expect(lists.filter((list) => !(list in messages))).toEqual([]);
  },
);
