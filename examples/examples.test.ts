import {
  askedQuestions,
  contextOf,
  disclose,
  evaluate,
  forms,
  monitoringSchedule,
  validateCaseFile,
  type Evaluation,
  type Finding,
  type Form,
  type FormId,
  type Payload,
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

/** The provisions that a reason names. */
function citedIn(reason: string): readonly string[] {
  return [...reason.matchAll(/\b(?:gp|er)\d\.\d+|\b(?:in|gl)\.\d+/g)].map(([id]) => id);
}

describe.each(names)('%s', (name) => {
  const expected: Expectation = expectations[name];
  const { caseFile, on, jurisdiction } = examples[name];

  test('is complete, in every part', () => {
    const validation = validateCaseFile(caseFile, { level: 'complete' });
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
    if (!isAllElse(expectedOpen)) expect(open).toEqual(Object.values(expectedOpen).flat().toSorted());
    else {
      const decided = { ...expected.breached, ...expectedOpen.allElseBut };
      expect(open).toEqual(namesOf(required.filter(({ rule }) => !Object.hasOwn(decided, rule))));
    }
  });

  test('has the ways to stay and the conflicts that the source leads to expect', () => {
    const { options, conflicts } = evaluated(name);
    const available = options.filter(({ outcome }) => outcome === 'available');
    expect(available.map(({ option }) => option).toSorted()).toEqual(
      Object.keys(expected.available).toSorted(),
    );
    expect(conflicts.map(({ conflict }) => conflict).toSorted()).toEqual(
      Object.keys(expected.conflicts ?? {}).toSorted(),
    );
  });

  test('cites, in what is expected, provisions behind the rule or the way to stay', () => {
    const { findings, options } = evaluated(name);
    for (const [rule, reason] of Object.entries({ ...expected.breached, ...expected.recommended })) {
      const behind = findings.find((finding) => finding.rule === rule)?.citations;
      expect(behind?.map(({ provision }) => provision)).toEqual(expect.arrayContaining([...citedIn(reason)]));
    }
    for (const [id, reason] of Object.entries(expected.available)) {
      const behind = options.find(({ option }) => option === id)?.citations;
      expect(behind?.map(({ provision }) => provision)).toEqual(expect.arrayContaining([...citedIn(reason)]));
    }
  });

  test('has the contacts after the return on the days that the source leads to expect', () => {
    const { plan, consents = [], monitoringReports = [] } = caseFile;
    if (!expected.contacts) return;
    const { contacts, dropped } = monitoringSchedule(plan!, { consents, reports: monitoringReports, on });
    const days = [
      ...contacts.map(({ code, due, state }) => ({ code, due, state })),
      ...dropped.map(({ code, due, reason }) => ({ code, due, state: reason })),
    ].filter(({ code }) => code !== 'child-review');
    expect(Object.fromEntries(days.map(({ due, state }) => [due, state]))).toEqual(expected.contacts);
  });

  test('shows each recipient what was agreed, and nothing else', () => {
    for (const { form, request, shared, withheld } of expected.disclosures ?? []) {
      const disclosure = disclose(caseFile[form], caseFile.consents, { ...request, jurisdiction, caseFile });
      if (shared === 'nothing') expect(disclosure.disclosed).toEqual({});
      else
        for (const path of shared) expect(at(disclosure.disclosed, path)).toEqual(at(caseFile[form], path));
      for (const [path, check] of Object.entries(withheld)) {
        expect(at(caseFile[form], path)).toBeDefined();
        expect(at(disclosure.disclosed, path)).toBeUndefined();
        expect(disclosure.withheld.find((one) => one.path === path)?.reasons).toContain(check);
      }
    }
  });

  test('holds codes and no names', () => {
    const payloads = Object.values(caseFile).flat();
    for (const { caseReference } of payloads as readonly { caseReference?: unknown }[]) {
      expect(caseReference).toMatch(/^[A-Z]{2}-\d{4}$/);
    }
    expect(JSON.stringify(caseFile)).not.toMatch(/"names"/);
  });
});

test('between them, the cases hold every form and every kind of exploitation that the source speaks of most', () => {
  const files = names.map((name) => examples[name].caseFile);
  for (const key of ['riskAssessment', 'bestInterests', 'plan', 'consents', 'monitoringReports'] as const) {
    expect(files.filter((file) => file[key] !== undefined).length).toBeGreaterThan(2);
  }
  const text = JSON.stringify(files);
  for (const form of [
    'sexual',
    'labour',
    'domestic-work',
    'begging',
    'crime',
    'forced-marriage',
    'organ-removal',
    'armed-conflict',
  ]) {
    expect(text).toMatch(new RegExp(String.raw`"forms":\[[^\]]*"${form}"`, 'u'));
  }
});

describe('how much has to be answered', () => {
  /** The case profile: the sections that every form begins with. */
  const [first = [], ...others] = Object.values(forms).map(({ sections }) => sections.map(({ id }) => id));
  const shared = new Set(first.filter((id) => others.every((ids) => ids.includes(id))));

  /** Counts the required answers of a payload, those of the profile apart from those of the form itself. */
  function requiredOf(form: Form, payload: Payload): { readonly own: number; readonly profile: number } {
    const required = [...askedQuestions(form, contextOf(form, payload))].filter(
      // A list is counted by what is asked in its rows.
      ({ required: needed, question }) => needed && question.kind !== 'repeat',
    );
    const profile = required.filter(({ section }) => shared.has(section)).length;
    return { own: required.length - profile, profile };
  }

  function payloadOf(name: ExampleName, id: FormId): Payload {
    const payloads = Object.values(examples[name].caseFile).flat() as readonly Payload[];
    return payloads.find(({ form }) => form === id)!;
  }

  test.each([
    ['risk-assessment', 'no-obstacle-found', 60],
    ['risk-assessment', 'reprisals-at-home', 60],
    ['best-interests', 'child-of-fifteen-says-no', 80],
    // Two recipients; each further one is asked about apart.
    ['data-sharing-consent', 'stays-as-a-refugee', 35],
    ['reintegration-plan', 'no-obstacle-found', 50],
    ['monitoring-report', 'returned-and-followed-up', 15],
  ] as const)('in the %s of %s at most %i answers', (id, name, budget) => {
    expect(requiredOf(forms[id] as unknown as Form, payloadOf(name, id)).own).toBeLessThanOrEqual(budget);
  });

  test('in the profile that all forms share at most 60 answers, in most cases', () => {
    const counts = names
      .flatMap((name) => examples[name].caseFile.riskAssessment ?? [])
      .map((payload) => requiredOf(forms['risk-assessment'] as unknown as Form, payload).profile)
      .toSorted((one, other) => one - other);
    expect(counts[Math.floor(counts.length * 0.6)]).toBeLessThanOrEqual(60);
    expect(Math.max(...counts)).toBeLessThanOrEqual(80);
  });
});

/** What stands at a JSON Pointer. */
function at(value: unknown, pointer: string): unknown {
  return pointer
    .split('/')
    .slice(1)
    .reduce<unknown>(
      (holder, key) => (holder as Readonly<Record<string, unknown>> | undefined)?.[key],
      value,
    );
}
