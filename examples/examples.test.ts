import { askedQuestions, contextOf, evaluate, forms, validate, type Evaluation } from '@safe-return/core';
import { describe, expect, test } from 'vitest';
import { expectations, type Expectation, type ExampleName } from './expectations.ts';
import { examples } from './index.ts';

const names = Object.keys(examples) as ExampleName[];

function evaluated(name: ExampleName): Evaluation {
  const { caseFile, on, jurisdiction } = examples[name];
  return evaluate(caseFile, { on, jurisdiction });
}

describe.each(names)('%s', (name) => {
  const expected: Expectation = expectations[name];

  test('is complete', () => {
    const validation = validate('risk-assessment', examples[name].caseFile.riskAssessment, {
      level: 'complete',
    });
    expect(validation.ok ? [] : validation.issues).toEqual([]);
  });

  test('comes to what the source leads to expect', () => {
    const { conclusion, findings } = evaluated(name);
    const breached = findings.filter(
      ({ outcome, recommendation }) => outcome === 'breached' && !recommendation,
    );
    expect(conclusion).toBe(expected.conclusion);
    expect(breached.map(({ rule }) => rule).toSorted()).toEqual(Object.keys(expected.breached).toSorted());
    for (const open of expected.open) {
      expect([open, findings.find(({ rule }) => rule === open)?.outcome]).toEqual([open, 'undetermined']);
    }
  });
});

describe('how much has to be answered', () => {
  const profileSections = new Set(forms['risk-assessment'].sections.slice(0, 12).map(({ id }) => id));

  /** Counts the required answers of a case, by leaving each form empty of everything that is not required. */
  function requiredOf(name: ExampleName): { readonly own: number; readonly profile: number } {
    const form = forms['risk-assessment'];
    const payload = examples[name].caseFile.riskAssessment ?? {
      form: 'risk-assessment' as const,
      version: 1,
    };
    const required = [...askedQuestions(form, contextOf(form, payload))].filter(
      // A list is counted by what is asked in its rows.
      ({ required: needed, question }) => needed && question.kind !== 'repeat',
    );
    const profile = required.filter(({ section }) => profileSections.has(section)).length;
    return { own: required.length - profile, profile };
  }

  test.each(['no-obstacle-found', 'reprisals-at-home'] as const)(
    'in %s, an adult’s case: at most 60 answers for the assessment, and 60 for the profile that all forms share',
    (name) => {
      const { own, profile } = requiredOf(name);
      expect(own).toBeLessThanOrEqual(60);
      expect(profile).toBeLessThanOrEqual(60);
    },
  );
});
