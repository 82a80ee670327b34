import { readFileSync } from 'node:fs';
import { Validator } from '@cfworker/json-schema';
import { forms, issueCodes, validate, type KnownFormId, type Level } from '@safe-return/core';
import { examples } from '@safe-return/examples';
import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js';
import { describe, expect, test } from 'vitest';
import { jsonSchema } from './json-schema.ts';

const formIds = [
  'risk-assessment',
  'best-interests',
  'data-sharing-consent',
  'reintegration-plan',
  'monitoring-report',
] as const satisfies readonly KnownFormId[];
const levels = ['draft', 'complete'] as const satisfies readonly Level[];

type Tree = Record<string, unknown>;

/** Every filled-in form of every worked case. */
const payloads = Object.values(examples).flatMap(({ caseFile }) =>
  [
    caseFile.riskAssessment,
    caseFile.bestInterests,
    caseFile.plan,
    ...(caseFile.consents ?? []),
    ...(caseFile.monitoringReports ?? []),
  ].filter((payload) => payload !== undefined),
);

interface Golden {
  readonly name: string;
  readonly form: KnownFormId;
  readonly level: Level;
}

interface ValidGolden extends Golden {
  readonly payload: Tree;
}

/** A valid payload that something was done to. */
interface InvalidGolden extends Golden {
  readonly issue: { readonly path: string; readonly code: string };
  readonly schema: 'refuses' | 'takes';
  readonly base: string;
  /** What stands where instead, by JSON Pointer. */
  readonly set?: Tree;
  readonly remove?: readonly string[];
}

function golden<Kind extends Golden>(file: string): readonly (readonly [string, Kind])[] {
  const url = new URL(`../golden/${file}`, import.meta.url);
  const read = JSON.parse(readFileSync(url, 'utf8')) as readonly Kind[];
  return read.map((each) => [each.name, each]);
}

const valid = golden<ValidGolden>('valid.json');
const invalid = golden<InvalidGolden>('invalid.json');

function payloadOf({ base, set = {}, remove = [] }: InvalidGolden): unknown {
  const payload = structuredClone(valid.find(([name]) => name === base)?.[1].payload ?? {});
  for (const pointer of remove) {
    const [holder, key] = holderOf(payload, pointer);
    if (Array.isArray(holder)) holder.splice(Number(key), 1);
    else Reflect.deleteProperty(holder, key);
  }
  for (const [pointer, value] of Object.entries(set)) {
    const [holder, key] = holderOf(payload, pointer);
    holder[key] = value;
  }
  return payload;
}

/** Goes down to what holds the last key of a JSON Pointer, and makes it where it is not there. */
function holderOf(payload: Tree, pointer: string): readonly [Tree, string] {
  const keys = pointer.split('/').slice(1);
  const last = keys.pop() ?? '';
  return [keys.reduce<Tree>((holder, key) => (holder[key] ??= {}) as Tree, payload), last];
}

const compiled = new Map<string, ValidateFunction>();
const ajv = new Ajv2020({ strict: false });

function ajvAccepts(form: KnownFormId, level: Level, payload: unknown): boolean {
  const key = `${form} ${level}`;
  const check = compiled.get(key) ?? ajv.compile(jsonSchema(form, { level }));
  compiled.set(key, check);
  return check(payload);
}

const interpreted = new Map<string, Validator>();

function cfworkerAccepts(form: KnownFormId, level: Level, payload: unknown): boolean {
  const key = `${form} ${level}`;
  const check = interpreted.get(key) ?? new Validator(jsonSchema(form, { level }), '2020-12');
  interpreted.set(key, check);
  return check.validate(payload).valid;
}

/** Every payload that comes of taking one answer out of another. */
function* withoutOne(value: unknown): Generator<unknown> {
  if (typeof value !== 'object' || value === null) return;
  if (Array.isArray(value)) {
    for (const [index, item] of value.entries())
      for (const less of withoutOne(item)) yield value.toSpliced(index, 1, less);
    return;
  }
  for (const [key, item] of Object.entries(value as Tree)) {
    const { [key]: _, ...rest } = value as Tree;
    yield rest;
    for (const less of withoutOne(item)) yield { ...value, [key]: less };
  }
}

const instead = ['', ' ', '\u00A0', 'yes', 'no', 'not-known', 'declined', 'not-asked', 'not-applicable', []];

/** Every payload that comes of putting something else in the place of one answer. */
function* withAnother(value: unknown): Generator<unknown> {
  if (typeof value !== 'object' || value === null) return;
  const isRow = (item: unknown): boolean => typeof item === 'object' && item !== null && !Array.isArray(item);
  for (const [key, item] of Object.entries(value)) {
    const isList = Array.isArray(item) && item.some(isRow);
    const others = isRow(item) || isList ? withAnother(item) : instead;
    for (const other of others) {
      if (Array.isArray(value)) yield value.with(Number(key), other);
      else yield { ...value, [key]: other };
    }
  }
}

describe('the files of golden payloads', () => {
  test.each(valid)('%s: taken by core and by both validators', (_, { form, level, payload }) => {
    expect(validate(form, payload, { level })).toMatchObject({ ok: true });
    expect(ajvAccepts(form, level, payload)).toBe(true);
    expect(cfworkerAccepts(form, level, payload)).toBe(true);
  });

  test.each(invalid)('%s: refused by core, and by both validators where that is said', (_, each) => {
    const { form, level, issue, schema } = each;
    const payload = payloadOf(each);
    expect(validate(form, payload, { level })).toMatchObject({
      ok: false,
      issues: expect.arrayContaining([expect.objectContaining(issue)]),
    });
    expect(ajvAccepts(form, level, payload)).toBe(schema === 'takes');
    expect(cfworkerAccepts(form, level, payload)).toBe(schema === 'takes');
  });

  test('show every fault that a schema lets through, by the codes that the README names', () => {
    const readme = readFileSync(new URL('../README.md', import.meta.url), 'utf8');
    const [, section = ''] = /^## What it lets through$([\s\S]*?)^## /m.exec(readme) ?? [];
    const named = issueCodes.filter((code) => section.includes(`\`${code}\``));
    const taken = invalid.filter(([, { schema }]) => schema === 'takes').map(([, { issue }]) => issue.code);
    expect([...new Set(taken)].toSorted()).toEqual(named.toSorted());
  });

  test('show every code that there is', () => {
    const shown = new Set(invalid.map(([, { issue }]) => issue.code));
    expect(issueCodes.filter((code) => !shown.has(code))).toEqual(['too-large']);
  });
});

test.each(formIds.flatMap((form) => levels.map((level) => [form, level] as const)))(
  'the schema of %s at the level %s is one by the metaschema, with an id of its own',
  (form, level) => {
    const schema = jsonSchema(form, { level });
    expect(ajv.validateSchema(schema)).toBe(true);
    expect(schema).toMatchObject({
      $schema: 'https://json-schema.org/draft/2020-12/schema',
      $id: `urn:safe-return:json-schema:${form}:${String(forms[form].version)}:${level}`,
    });
  },
);

test('nothing but a schema is taken for one by that', () => {
  expect(ajv.validateSchema({ ...jsonSchema('risk-assessment', { level: 'draft' }), required: 'form' })).toBe(
    false,
  );
});

test('each question can have its words beside it', () => {
  const { properties } = jsonSchema('risk-assessment', {
    level: 'draft',
    title: (path) => (path.startsWith('profile.person.children[]') ? `words of ${path}` : undefined),
  });
  expect(properties).toMatchObject({
    profile: {
      properties: {
        person: {
          properties: {
            children: {
              title: 'words of profile.person.children[]',
              items: { properties: { adult: { title: 'words of profile.person.children[].adult' } } },
            },
          },
        },
      },
    },
  });
  expect(JSON.stringify(properties).match(/"words of /g)).toHaveLength(
    forms['risk-assessment'].placed.filter(({ path }) => path.startsWith('profile.person.children[]')).length,
  );
});

describe.each(formIds)('the schema of %s', (form) => {
  const own = payloads.filter((payload) => payload.form === form);

  test('takes what core takes, in every worked case', () => {
    expect(own.length).toBeGreaterThan(0);
    for (const payload of own) {
      expect(ajvAccepts(form, 'draft', payload)).toBe(true);
      expect(cfworkerAccepts(form, 'draft', payload)).toBe(true);
      if (!validate(form, payload, { level: 'complete' }).ok) continue;
      expect(ajvAccepts(form, 'complete', payload)).toBe(true);
      expect(cfworkerAccepts(form, 'complete', payload)).toBe(true);
    }
  });

  test('refuses nothing that core takes, whatever is left out, and most of what core misses', () => {
    let missedByCore = 0;
    let missedByBoth = 0;
    for (const payload of own.slice(0, 2)) {
      for (const less of withoutOne(payload)) {
        const core = validate(form, less, { level: 'complete' }).ok;
        const schema = ajvAccepts(form, 'complete', less);
        if (core) expect(schema).toBe(true);
        else {
          missedByCore += 1;
          if (!schema) missedByBoth += 1;
        }
      }
    }
    expect(missedByBoth / missedByCore).toBeGreaterThan(0.5);
  });

  test.each(levels)(
    'refuses nothing that core takes at the level %s, whatever is answered instead',
    (level) => {
      let taken = 0;
      for (const payload of own.slice(0, 1)) {
        for (const other of withAnother(payload)) {
          if (!validate(form, other, { level }).ok) continue;
          taken += 1;
          expect(ajvAccepts(form, level, other)).toBe(true);
        }
      }
      expect(taken).toBeGreaterThan(100);
    },
  );

  test('asks for what is always needed at the level complete only', () => {
    const nothing = { form, version: forms[form].version };
    expect(ajvAccepts(form, 'draft', nothing)).toBe(true);
    expect(ajvAccepts(form, 'complete', nothing)).toBe(false);
  });
});
