import {
  askedQuestions,
  contextOf,
  evaluate,
  forms,
  validateCaseFile,
  type Evaluation,
  type Finding,
} from '@safe-return/core';
import { describe, expect, test } from 'vitest';
import { expectations, type Expectation, type ExampleName } from './expectations.ts';
import { examples } from './index.ts';

const names = Object.keys(examples) as ExampleName[];

function evaluated(name: ExampleName): Evaluation {
  const { caseFile, on, jurisdiction } = examples[name];
  return evaluate(caseFile, { on, jurisdiction });
}

function isAllElse(open: Expectation['open']): open is Extract<Expectation['open'], { allElseBut: unknown }> {
  return 'allElseBut' in open;
}

function namesOf(findings: readonly Finding[]): readonly string[] {
  return findings.map(({ rule }) => rule).toSorted();
}

describe.each(names)('%s', (name) => {
  const expected: Expectation = expectations[name];

  test('is complete, in every part', () => {
    const validation = validateCaseFile(examples[name].caseFile, { level: 'complete' });
    expect(validation.ok ? [] : validation.issues).toEqual([]);
  });

  test('comes to what the source leads to expect', () => {
    const { conclusion, findings } = evaluated(name);
    const breached = findings.filter(({ outcome }) => outcome === 'breached');
    expect(conclusion).toBe(expected.conclusion);
    expect(namesOf(breached.filter(({ recommendation }) => !recommendation))).toEqual(
      Object.keys(expected.breached).toSorted(),
    );
    expect(namesOf(breached.filter(({ recommendation }) => recommendation))).toEqual(
      Object.keys(expected.recommended).toSorted(),
    );
  });

  test('leaves open what nobody knows', () => {
    const required = evaluated(name).findings.filter(({ recommendation }) => !recommendation);
    const open = namesOf(required.filter(({ outcome }) => outcome === 'undetermined'));
    const { open: expectedOpen } = expected;
    if (!isAllElse(expectedOpen)) expect(open).toEqual(Object.keys(expectedOpen).toSorted());
    else {
      const decided = { ...expected.breached, ...expectedOpen.allElseBut };
      expect(open).toEqual(namesOf(required.filter(({ rule }) => !Object.hasOwn(decided, rule))));
    }
  });

  test('cites, in what is expected, provisions behind the rule', () => {
    const { findings } = evaluated(name);
    for (const [rule, reason] of Object.entries({ ...expected.breached, ...expected.recommended })) {
      const cited = [...reason.matchAll(/\b(?:gp|er)\d\.\d+|\b(?:in|gl)\.\d+/g)].map(([id]) => id);
      const behind = findings.find((finding) => finding.rule === rule)?.citations;
      expect(behind?.map(({ provision }) => provision)).toEqual(expect.arrayContaining(cited));
    }
  });

  test('holds codes and no names', () => {
    const text = JSON.stringify(examples[name].caseFile);
    expect(examples[name].caseFile.riskAssessment?.caseReference).toMatch(/^[A-Z]{2}-\d{4}$/);
    expect(text).not.toMatch(/"names"/);
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
