import { forms, type Payload } from '@safe-return/core';
import { expect, test } from 'vitest';
import { differingQuestions } from './differing-questions.ts';

const form = forms['risk-assessment'];

function payload(profile: object): Payload {
  return { form: form.id, version: form.version, caseReference: 'A', profile };
}

test('names each question that is answered differently, or by one only, once and in the order of the form', () => {
  const mine = payload({
    recordedAt: '2026-05-01',
    states: { returning: 'FR', transit: ['IT'] },
    person: { children: [{ adult: 'yes' }, { adult: 'no' }] },
  });
  const theirs = payload({
    recordedAt: '2026-05-01',
    states: { returning: 'DE' },
    person: { children: [{ adult: 'no' }, { adult: 'yes' }] },
  });
  expect(differingQuestions(form, mine, theirs)).toEqual([
    'profile.states.returning',
    'profile.states.transit',
    'profile.person.children[].adult',
  ]);
});

test('names nothing where the answers are the same', () => {
  expect(differingQuestions(form, payload({ recordedAt: '2026' }), payload({ recordedAt: '2026' }))).toEqual(
    [],
  );
});

test('names the list to which one of them has added', () => {
  const one = payload({ person: { children: [{}] } });
  const two = payload({ person: { children: [{}, {}] } });
  expect(differingQuestions(form, one, two)).toEqual(['profile.person.children[]']);
});
