import { facts } from './facts.ts';
import { expect, test } from 'vitest';
import type { FactValue } from '../conditions/evaluate.ts';
import { readableQuestions } from '../evaluation/readable-questions.ts';
import { resolveJurisdiction } from '../jurisdictions/jurisdiction.ts';
import { treeOf } from '../rules/given.test-support.ts';
import { CaseContext } from './case-context.ts';
import type { FactName } from './facts.ts';

type Given = Readonly<Record<string, unknown>>;

function valueOf(fact: FactName, given: Given): FactValue {
  return new CaseContext({
    facts,
    answers: treeOf(given),
    questions: readableQuestions,
    on: '2026-06-15',
    jurisdiction: resolveJurisdiction('coe'),
  }).fact(fact);
}

test.each<[string, Given, string]>([
  ['returned yesterday', { 'plan.travel.returnedOn': '2026-06-14' }, 'true'],
  ['returned today', { 'plan.travel.returnedOn': '2026-06-15' }, 'true'],
  ['to return tomorrow', { 'plan.travel.returnedOn': '2026-06-16' }, 'false'],
  ['returned at some time this month', { 'plan.travel.returnedOn': '2026-06' }, 'unknown'],
  ['a report of a contact', { 'monitoring.reports[0].contact.due': 'journey' }, 'true'],
  ['planned for tomorrow', { 'profile.return.date': '2026-06-16' }, 'false'],
  ['planned for today', { 'profile.return.date': '2026-06-15' }, 'unknown'],
  ['planned for this month', { 'profile.return.date': '2026-06' }, 'unknown'],
  ['no day planned', {}, 'false'],
])('a return that is carried out: %s', (_, given, expected) => {
  expect(valueOf('return.carriedOut', given)).toEqual({ kind: 'truth', truth: expected });
});
