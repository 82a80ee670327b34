import fc from 'fast-check';
import { expect, test } from 'vitest';
import { answersOf } from '../evaluation/case-file.ts';
import { generatedCaseFiles } from '../evaluation/generated-case-files.test-support.ts';
import { readableQuestions } from '../evaluation/readable-questions.ts';
import { CaseContext } from './case-context.ts';
import { facts } from './facts.ts';
import { formFacts } from './form-facts.ts';

test('what decides a form’s questions rests on no fact that a validation does not load', () => {
  fc.assert(
    fc.property(generatedCaseFiles, (caseFile) => {
      const spec = {
        answers: answersOf(caseFile),
        questions: readableQuestions,
        on: '2026-06-15',
        jurisdiction: undefined,
      };
      const [alone, amongAll] = [new CaseContext(spec), new CaseContext({ ...spec, facts })];
      for (const name of Object.keys(formFacts)) {
        expect([name, alone.fact(name)]).toEqual([name, amongAll.fact(name)]);
      }
    }),
    { numRuns: 30 },
  );
});

test('every fact that a question reads is among them', () => {
  const read = JSON.stringify(
    [...readableQuestions.values()].map(({ relevant, required }) => [relevant, required]),
  );
  const names = [...read.matchAll(/"(?:op":"fact","name|fact)":"([\w.]+)"/g)].map(([, name]) => name);
  expect(names.length).toBeGreaterThan(10);
  expect(names.filter((name) => name === undefined || !Object.hasOwn(formFacts, name))).toEqual([]);
});
