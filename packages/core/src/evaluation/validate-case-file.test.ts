import { expect, test } from 'vitest';
import { validateCaseFile } from './validate-case-file.ts';
import type { Level } from '../validation/validate-form.ts';

function issuesOf(
  caseFile: unknown,
  level: Level = 'draft',
): readonly (readonly [path: string, code: string])[] {
  const result = validateCaseFile(caseFile, { level });
  return result.ok ? [] : result.issues.map(({ path, code }) => [path, code] as const);
}

const riskAssessment = { form: 'risk-assessment', version: 2 };
const plan = { form: 'reintegration-plan', version: 1 };

test('a case file may hold any of its parts', () => {
  expect(issuesOf({})).toEqual([]);
  expect(
    issuesOf({
      profile: { recordedAt: '2026-06-15' },
      riskAssessment,
      plan: { ...plan, answers: { mode: 'return' } },
      consents: [{ form: 'data-sharing-consent', version: 1 }],
      monitoringReports: [{ form: 'monitoring-report', version: 1 }],
      bestInterests: { form: 'best-interests', version: 1 },
    }),
  ).toEqual([]);
});

test.each([
  [
    'a form',
    { riskAssessment: { ...riskAssessment, answers: { note: '' } } },
    '/riskAssessment/answers/note',
    'unknown-key',
  ],
  ['the profile', { profile: { recordedAt: '2026-02-30' } }, '/profile/recordedAt', 'date-impossible'],
  ['a profile that is none', { profile: [] }, '/profile', 'type'],
  ['the plan', { plan: { ...plan, answers: { mode: 'go' } } }, '/plan/answers/mode', 'unknown-code'],
  ['a plan that is none', { plan: 'soon' }, '/plan', 'type'],
  ['a plan of a version to come', { plan: { ...plan, version: 9 } }, '/plan/version', 'unknown-version'],
  [
    'another form in the place of one',
    { riskAssessment: { ...riskAssessment, form: 'reintegration-plan' } },
    '/riskAssessment/form',
    'unknown-form',
  ],
  ['consents that are none', { consents: {} }, '/consents', 'type'],
  [
    'one of the consents',
    { consents: [{ form: 'data-sharing-consent', version: 1, answers: { note: '' } }] },
    '/consents/0/answers/note',
    'unknown-key',
  ],
  ['a part that there is not', { shoeSizes: {} }, '/shoeSizes', 'unknown-key'],
  ['a part that may be named after somebody', { 'Łucja K.': {} }, '', 'unknown-key'],
  ['__proto__', JSON.parse('{"riskAssessment":{"__proto__":{}}}'), '/riskAssessment', 'forbidden-key'],
  ['a list', [], '', 'type'],
  ['nothing', undefined, '', 'malformed'],
])('%s is looked into, and faults are told from the file', (_, caseFile, path, code) => {
  expect(issuesOf(caseFile)).toEqual([[path, code]]);
});

test('a complete case file holds forms that are complete', () => {
  expect(issuesOf({ riskAssessment }, 'complete')).toContainEqual([
    '/riskAssessment/caseReference',
    'required',
  ]);
  expect(issuesOf({ profile: {} }, 'complete')).toEqual([]);
  expect(issuesOf({ plan }, 'complete')).toContainEqual(['/plan/answers/mode', 'required']);
});

test('what one form says of a row of another is there, or is named', () => {
  const consent = {
    form: 'data-sharing-consent',
    version: 1,
    answers: { grants: [{ id: 'grant-1' }] },
  };
  const naming = (grant: string): unknown => ({
    plan: { ...plan, answers: { services: [{ id: 's1', consent: grant }] } },
    consents: [consent],
  });
  const missing = ['/plan/answers/services/0/consent', 'reference-missing'];
  expect(issuesOf(naming('grant-1'), 'complete')).not.toContainEqual(missing);
  expect(issuesOf(naming('grant-9'), 'complete')).toContainEqual(missing);
  expect(issuesOf(naming('grant-9'), 'draft')).toEqual([]);
  // "Does not apply" and "not known yet" name no row.
  for (const none of ['not-applicable', 'not-known'])
    expect(issuesOf(naming(none), 'complete')).not.toContainEqual(missing);
});
