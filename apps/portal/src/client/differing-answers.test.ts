import { forms, type Payload } from '@safe-return/core';
import { createMessages } from '@safe-return/messages';
import { en } from '@safe-return/messages/en';
import { expect, test } from 'vitest';
import { differingAnswers } from './differing-answers.ts';

const form = forms['risk-assessment'];
const messages = createMessages({ locale: 'en', messages: en });

function payload(profile: object): Payload {
  return { form: form.id, version: form.version, caseReference: 'A', profile };
}

function differing(one: Payload, other: Payload): readonly (readonly (string | undefined)[])[] {
  return differingAnswers(form, one, other, { messages }).map(({ question, one: before, other: after }) => [
    question,
    before,
    after,
  ]);
}

test('gives each question that is answered differently, or by one only, with both answers in words', () => {
  const one = payload({ recordedAt: '2026-05-01', states: { returning: 'FR', transit: ['IT', 'AT'] } });
  const other = payload({ recordedAt: '2026-05-01', states: { returning: 'DE' } });
  expect(differing(one, other)).toEqual([
    [messages.format('profile.states.returning'), 'France', 'Germany'],
    [messages.format('profile.states.transit'), 'Italy and Austria', undefined],
  ]);
});

test('gives nothing where the answers are the same', () => {
  expect(differing(payload({ recordedAt: '2026' }), payload({ recordedAt: '2026' }))).toEqual([]);
});

test('knows an entry again after another was put before it', () => {
  const son = { id: 'b', label: 'the son', adult: 'no' };
  const one = payload({ person: { children: [son] } });
  const other = payload({ person: { children: [{ id: 'a', label: 'the daughter' }, son] } });
  expect(differing(one, other)).toEqual([
    [
      messages.format('ui.errors.in-row', {
        question: messages.format('profile.person.children[].label'),
        number: 1,
      }),
      undefined,
      'the daughter',
    ],
  ]);
});

test('takes an answer that refers to an entry for the same, also where the entry was renamed', () => {
  const consent = forms['data-sharing-consent'];
  const naming = (name: string): Payload => ({
    form: consent.id,
    version: consent.version,
    answers: { grants: [{ id: 'g', recipient: { name } }], transfers: [{ id: 't', grant: 'g' }] },
  });
  const found = differingAnswers(consent, naming('House A'), naming('House B'), { messages });
  expect(found.map(({ location, one, other }) => [location, one, other])).toEqual([
    ['consent.grants[0].recipient.name', 'House A', 'House B'],
  ]);
});
