import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { forms } from '../forms/forms.ts';
import { validate } from '../validation/validate.ts';
import { migrations } from './migrations.ts';
import { upgrade } from './upgrade.ts';

/** Payloads as they were stored with the version that their names tell; never to be changed. */
const golden = import.meta.glob<{ readonly default: Readonly<Record<string, unknown>> }>('./golden/*.json', {
  eager: true,
});

const goldenPayloads = Object.entries(golden).map(([file, { default: payload }]) => [file, payload] as const);

function withForms(exploitation: unknown): Readonly<Record<string, unknown>> {
  return { form: 'risk-assessment', version: 1, profile: { experience: { exploitation } } };
}

describe('a payload of an older version', () => {
  test.each(goldenPayloads)('%s is carried to today’s, and validates there', (_, payload) => {
    const { payload: today, report } = upgrade(payload);
    expect(report).toMatchObject({ outcome: 'upgraded', quarantined: [] });
    expect(validate('risk-assessment', today, { level: 'complete' })).toMatchObject({ ok: true });
  });

  test('stands in the golden files in every version that there was', () => {
    const versions = Object.values(forms).flatMap(({ id, version }) =>
      Array.from({ length: version - 1 }, (_, index) => `${id} ${String(index + 1)}`),
    );
    const there = new Set(
      goldenPayloads.map(([, { form, version }]) => `${String(form)} ${String(version)}`),
    );
    expect(versions.filter((version) => !there.has(version))).toEqual([]);
    expect(migrations.map(({ form, from }) => `${form} ${String(from)}`)).toEqual(versions);
  });

  test('is not changed itself', () => {
    const payload = withForms([{ forms: ['labour', 'unspecified'] }]);
    const before = structuredClone(payload);
    upgrade(payload);
    expect(payload).toEqual(before);
  });

  test('with a form of exploitation that is not clear says so today as not known', () => {
    const { payload, report } = upgrade(
      withForms([
        { forms: ['unspecified'] },
        { forms: ['labour', 'unspecified'] },
        { forms: 'declined' },
        {},
      ]),
    );
    expect(payload).toEqual({
      form: 'risk-assessment',
      version: 2,
      profile: {
        experience: {
          exploitation: [{ forms: 'not-known' }, { forms: ['labour'] }, { forms: 'declined' }, {}],
        },
      },
    });
    expect(report.changed).toEqual([
      { path: '/profile/experience/exploitation/0/forms/0', from: 'unspecified', to: null },
      { path: '/profile/experience/exploitation/1/forms/1', from: 'unspecified', to: null },
    ]);
  });

  test('keeps what today’s form has no place for apart, as it stood', () => {
    const { payload, report } = upgrade({
      form: 'risk-assessment',
      version: 1,
      profile: {
        hobby: 'SECRET',
        experience: { exploitation: [{ forms: ['labour', 'moon'] }, 3, { note: 1 }] },
      },
      answers: 7,
    });
    expect(payload).toEqual({
      form: 'risk-assessment',
      version: 2,
      profile: { experience: { exploitation: [{}, {}] } },
    });
    expect(report.quarantined.toSorted((one, other) => (one.path < other.path ? -1 : 1))).toEqual([
      { path: '/answers', code: 'type', value: 7 },
      {
        path: '/profile/experience/exploitation/0/forms',
        code: 'unknown-code',
        value: ['labour', 'moon'],
      },
      { path: '/profile/experience/exploitation/1', code: 'type', value: 3 },
      { path: '/profile/experience/exploitation/2/note', code: 'unknown-key', value: 1 },
      { path: '/profile/hobby', code: 'unknown-key', value: 'SECRET' },
    ]);
  });
});

describe('what can’t be told is not touched', () => {
  test.each([
    ['today’s version', { form: 'risk-assessment', version: 2, profile: { hobby: 1 } }, 'current'],
    ['a version still to come', { form: 'risk-assessment', version: 99 }, 'unknown-version'],
    ['version nought', { form: 'risk-assessment', version: 0 }, 'unknown-version'],
    ['half a version', { form: 'risk-assessment', version: 1.5 }, 'unknown-version'],
    ['no version', { form: 'risk-assessment' }, 'unknown-version'],
    ['another form', { form: 'tax-return', version: 1 }, 'unknown-form'],
    ['no form', { version: 1 }, 'unknown-form'],
    ['a list', [], 'malformed'],
    ['nothing', null, 'malformed'],
    [
      'a hostile key',
      JSON.parse('{"form":"risk-assessment","version":1,"__proto__":{}}') as unknown,
      'malformed',
    ],
  ])('%s', (_, given, outcome) => {
    const { payload, report } = upgrade(given);
    expect(payload).toBe(given);
    expect(report).toMatchObject({ outcome, changed: [], quarantined: [] });
  });
});

/** Lists every text, number and truth in a value. */
function leaves(value: unknown): readonly unknown[] {
  if (typeof value !== 'object' || value === null) return [value];
  return Object.values(value).flatMap(leaves);
}

describe('always', () => {
  const older = fc
    .record({
      profile: fc.jsonValue({ maxDepth: 4 }),
      answers: fc.jsonValue({ maxDepth: 4 }),
      'a word': fc.nat(),
    })
    .map((parts) => ({ ...parts, form: 'risk-assessment', version: 1 }));

  const mixed = fc
    .array(
      fc.record(
        {
          forms: fc.array(fc.constantFrom('labour', 'unspecified', 'begging', 'moon')),
          control: fc.string(),
        },
        { requiredKeys: [] },
      ),
    )
    .map(withForms);

  test('nothing is lost: whatever was there is in the payload or in the report', () => {
    fc.assert(
      fc.property(fc.oneof(older, mixed), (given) => {
        const { payload, report } = upgrade(given);
        if (report.outcome !== 'upgraded') {
          expect(payload).toBe(given);
          return;
        }
        const kept = new Set([
          ...leaves(payload),
          ...report.quarantined.flatMap(({ value }) => leaves(value)),
          ...report.changed.map(({ from }) => from),
        ]);
        const lost = leaves({ ...given, version: 2 }).filter((leaf) => !kept.has(leaf));
        expect(lost).toEqual([]);
      }),
    );
  });

  test('what is carried has the shape of today, and upgrading it again changes nothing', () => {
    fc.assert(
      fc.property(fc.oneof(older, mixed), (given) => {
        const { payload, report } = upgrade(given);
        if (report.outcome !== 'upgraded') return;
        expect(validate('risk-assessment', payload, { level: 'draft' })).toMatchObject({ ok: true });
        expect(upgrade(payload)).toMatchObject({ payload, report: { outcome: 'current' } });
      }),
    );
  });
});
