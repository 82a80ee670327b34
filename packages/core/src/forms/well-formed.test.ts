import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { generatedCaseFiles } from '../evaluation/generated-case-files.test-support.ts';
import { treeOf } from '../rules/given.test-support.ts';
import { riskAssessment as form } from './risk-assessment/risk-assessment.ts';
import { draftSchemaOf } from '../validation/draft-schema.ts';
import { isWellFormed } from './well-formed.ts';

function payloadWith(path: string, answer: unknown): unknown {
  const {
    caseReference,
    profile,
    [form.root]: answers,
  } = treeOf({ [path.replaceAll('[].', '[0].')]: answer });
  return JSON.parse(
    JSON.stringify({ form: form.id, version: form.version, caseReference, profile, answers }),
  ) as unknown;
}

function verdicts(payload: unknown): { readonly ours: boolean; readonly schema: boolean } {
  return { ours: isWellFormed(form, payload), schema: draftSchemaOf(form).safeParse(payload).success };
}

const oddAnswers: readonly unknown[] = [
  ['not-known', 'declined', 'not-asked', 'not-applicable', 'withheld', 'yes', 'no', '', ' '],
  ['x'.repeat(500), 'x'.repeat(501), 'x'.repeat(10_000), 'x'.repeat(10_001)],
  ['2026-02-28', '2026-02-30', '2026-02', '2026-13', '2026', '26', '0000', '2026-02-28\n'],
  [
    'FR',
    'XK',
    'QQ',
    'fr',
    'en',
    'sr-Latn',
    'pt-BR',
    'es-419',
    'EN',
    'English',
    'row-1',
    'a b',
    'x'.repeat(65),
  ],
  [0, -1, 15, 15.5, 900, 1e300, true, false, null, {}, { id: 'row-1' }],
].flat();

const oddLists: readonly unknown[] = [
  [],
  ['none'],
  [5],
  [null],
  [[]],
  ['FR', 'MD'],
  ['FR', 'FR'],
  ['FR', 'QQ'],
  Array.from({ length: 31 }, () => 'FR'),
  [{}],
  [{ id: 'row-1' }],
  [{ id: 'a b' }],
  [{ shoeSize: 41 }],
  Array.from({ length: 100 }, () => ({})),
  Array.from({ length: 101 }, () => ({})),
];

describe('a payload is well formed when the schema says so, and not when it does not', () => {
  test.each(form.placed.map(({ path, question }) => [path, question] as const))('%s', (path, question) => {
    const own: unknown[] = [...oddAnswers, ...oddLists];
    if ('options' in question) {
      const [first, second] = question.options;
      own.push(first, [first], [first, second], [first, first], [...question.options], [first, 'QQ']);
      if (question.kind === 'choices') own.push([...question.exclusive, first]);
    }
    const place = path.replace(/\[\]$/, '');
    for (const answer of own) {
      const { ours, schema } = verdicts(payloadWith(place, answer));
      expect({ answer, holds: ours }).toEqual({ answer, holds: schema });
    }
  });

  test.each([
    [{}],
    [[]],
    [null],
    ['risk-assessment'],
    [{ form: 'risk-assessment' }],
    [{ version: 1 }],
    [{ form: 'risk-assessment', version: 2 }],
    [{ form: 'risk-assessment', version: '1' }],
    [{ form: 'risk-assessment', version: 2, profile: null }],
    [{ form: 'risk-assessment', version: 2, answers: [] }],
    [{ form: 'risk-assessment', version: 2, note: '' }],
  ])('%j', (payload) => {
    const { ours, schema } = verdicts(payload);
    expect(ours).toBe(schema);
  });

  test('any case file, one answer of which is exchanged for another', () => {
    const paths = form.placed.map(({ path }) => path.replaceAll('[]', '[0]'));
    fc.assert(
      fc.property(
        generatedCaseFiles,
        fc.constantFrom(...paths),
        fc.constantFrom(...oddAnswers, ...oddLists),
        ({ riskAssessment }, path, answer) => {
          const payload = structuredClone(riskAssessment) as Record<string, unknown>;
          put(payload, path, answer);
          const { ours, schema } = verdicts(payload);
          expect(ours).toBe(schema);
        },
      ),
      { numRuns: 200 },
    );
  });
});

function put(payload: Record<string, unknown>, path: string, answer: unknown): void {
  const keys = path.replaceAll(/\[(\d+)\]/g, '.$1').split('.');
  if (keys[0] === form.root) keys[0] = 'answers';
  const last = keys.pop() ?? '';
  let node: Record<string, unknown> = payload;
  for (const key of keys) node = (node[key] ??= {}) as Record<string, unknown>;
  node[last] = answer;
}
