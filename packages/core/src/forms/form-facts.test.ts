import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { answersOf } from '../evaluation/case-file.ts';
import { generatedCaseFiles } from '../evaluation/generated-case-files.test-support.ts';
import { readableQuestions } from '../evaluation/readable-questions.ts';
import { CaseContext } from '../facts/case-context.ts';
import { facts } from '../facts/facts.ts';
import type { Form } from './form.ts';
import { forms } from './forms.ts';

describe.each(Object.values<Form>(forms).map((form) => [form.id, form] as const))('%s', (_, form) => {
  test('names every fact that its questions read', () => {
    const read = JSON.stringify(form.placed.map(({ question }) => [question.relevant, question.required]));
    const names = [...read.matchAll(/"(?:op":"fact","name|fact)":"([\w.]+)"/g)].map(([, name = '']) => name);
    expect(names.length).toBeGreaterThan(10);
    expect(names.filter((name) => !Object.hasOwn(form.facts, name))).toEqual([]);
  });

  test('rests on no fact that a validation does not load', () => {
    fc.assert(
      fc.property(generatedCaseFiles, (caseFile) => {
        const spec = {
          answers: answersOf(caseFile),
          questions: readableQuestions,
          on: '2026-06-15',
          jurisdiction: undefined,
        };
        const alone = new CaseContext({ ...spec, facts: form.facts });
        const amongAll = new CaseContext({ ...spec, facts });
        for (const name of Object.keys(form.facts)) {
          expect([name, alone.fact(name)]).toEqual([name, amongAll.fact(name)]);
        }
      }),
      { numRuns: 10 },
    );
  });
});
