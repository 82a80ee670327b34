import { askedQuestions, contextOf, forms, type CaseFile, type Form, type Payload } from '@safe-return/core';
import { createMessages } from '@safe-return/messages';
import { en } from '@safe-return/messages/en';
import { expect, test } from 'vitest';
import { answersInWords } from './answers-in-words.ts';

const messages = createMessages({ locale: 'en', messages: en });
const plan = forms['reintegration-plan'];
const consent = forms['data-sharing-consent'];
const grants = [{ id: 'g1', recipient: { name: 'House A' } }];

function payloadOf(form: Form, parts: Pick<Payload, 'profile' | 'answers'>): Payload {
  return { form: form.id, version: form.version, ...parts };
}

function said(payload: Payload, otherParts?: CaseFile): Readonly<Record<string, string>> {
  const form: Form = forms[payload.form];
  const answers = answersInWords(form, payload, { messages, otherParts });
  return Object.fromEntries(answers.map(({ question, answer }) => [question, answer]));
}

test('says each answer in the order of the form, and none that is not there', () => {
  const profile = { states: { transit: ['IT', 'AT'], returning: 'FR' }, person: { nationalities: [] } };
  expect(Object.entries(said(payloadOf(plan, { profile })))).toEqual([
    [messages.format('profile.states.returning'), 'France'],
    [messages.format('profile.states.transit'), 'Italy and Austria'],
  ]);
});

test('says also an answer to what would not be asked, since it is there', () => {
  const day = 'plan.receivingState.travelDocument.on';
  const payload = payloadOf(plan, {
    answers: { receivingState: { travelDocument: { state: 'not-needed', on: '2026-05-01' } } },
  });
  const asked = askedQuestions(plan, contextOf(plan, payload));
  expect(asked.find(({ path }) => path === day)?.relevant).toBe(false);
  expect(said(payload)).toMatchObject({ [messages.format(day)]: '1 May 2026' });
});

test('names the entry that an answer refers to, of the same form and of another', () => {
  const named = messages.format('ui.rows.row-named', { number: 1, name: 'House A' });
  const inRow = (path: string): string =>
    messages.format('ui.errors.in-row', { question: messages.formatKnown(path), number: 1 });
  const own = payloadOf(consent, { answers: { grants, transfers: [{ id: 't', grant: 'g1' }] } });
  expect(said(own)[inRow('consent.transfers[].grant')]).toBe(named);

  const other = payloadOf(plan, { answers: { actors: [{ id: 'a', consent: 'g1' }] } });
  const consents = [payloadOf(consent, { answers: { grants } })] as CaseFile['consents'] & object;
  expect(said(other, { consents })[inRow('plan.actors[].consent')]).toBe(named);
  expect(said(other)[inRow('plan.actors[].consent')]).toBe(
    messages.format('ui.reference.unknown-elsewhere', {
      form: messages.format('form.data-sharing-consent.title'),
    }),
  );
});
