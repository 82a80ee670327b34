import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { codeLists, forms, rules } from '@safe-return/core';
import { locales } from '@safe-return/messages';
import { commands, options, optionsOf, type Command, type CommandName, type OptionName } from './commands.ts';
import { examples, secret } from './safe-return.test-support.ts';

/** The worked cases and the payloads beside them, and forms with nothing in them. */
const documents: readonly string[] = [
  ...globSync(['*.json', 'payloads/*.json'], { cwd: examples, exclude: ['package.json', 'tsconfig.json'] })
    .toSorted()
    .map((file) => readFileSync(join(examples, file), 'utf8')),
  ...Object.values(forms).map(({ id, version }) => JSON.stringify({ form: id, version, answers: {} })),
  '{"form":"risk-assessment","version":1,"answers":{}}',
  '{}',
];

/** Names that mean something to JavaScript, to a JSON Pointer, to a terminal, or to the person. */
const hostileKeys = [
  '__proto__',
  'constructor',
  'prototype',
  'toString',
  'length',
  '',
  '0',
  'a/b~c',
  '\u0000',
  secret,
];

/** JSON texts that stand where an answer is expected. */
const hostileValues: readonly string[] = [
  'null',
  'true',
  '0',
  '-1',
  '-0',
  '1e999',
  '9007199254740993',
  '2',
  '99',
  '"2"',
  '""',
  '[]',
  '{}',
  '[null]',
  '[[]]',
  '"yes"',
  '"not-known"',
  '"withheld"',
  '"not-applicable"',
  '"2026-06"',
  '"2026-02-30"',
  '"9999-12-31"',
  '"0000-01-01"',
  '"\\ud800"',
  '"\\u0000"',
  '"\\u001b[2J"',
  '"\\u202e"',
  '"__proto__"',
  `"${secret}"`,
  `["${secret}"]`,
  `{"${secret}":"${secret}"}`,
  `{"id":"${secret}"}`,
  `{"__proto__":{"${secret}":1}}`,
  `${'['.repeat(40)}${']'.repeat(40)}`,
  `${'{"a":'.repeat(3_000)}1${'}'.repeat(3_000)}`,
  JSON.stringify('x'.repeat(120_000)),
  `[${'{},'.repeat(300)}{}]`,
];

type Place = readonly [holder: Record<string, unknown> | unknown[], key: string | number];

/** Every place below a value. */
function placesIn(value: unknown, found: Place[] = []): readonly Place[] {
  if (typeof value !== 'object' || value === null) return found;
  const holder = value as Record<string, unknown>;
  for (const key of Object.keys(holder)) {
    found.push([holder, key]);
    placesIn(holder[key], found);
  }
  return found;
}

/** Stands in a tree where a text is to be put that no tree can hold. */
const mark = '\uE000';

interface Change {
  readonly kind: 'delete' | 'replace' | 'plant' | 'add' | 'move' | 'double';
  readonly at: number;
  readonly to: number;
  readonly key: string;
  readonly value: string;
}

const change: fc.Arbitrary<Change> = fc.record({
  kind: fc.constantFrom('delete', 'replace', 'plant', 'plant', 'add', 'move', 'double'),
  at: fc.nat(),
  to: fc.nat(),
  key: fc.constantFrom(...hostileKeys),
  value: fc.constantFrom(...hostileValues),
});

/** Changes a document; what is put in need not be anything that `JSON.stringify` would write. */
function changed(document: string, changes: readonly Change[]): string {
  const root: unknown = JSON.parse(document);
  const texts: string[] = [];
  const put = (text: string): string => `${mark}${String(texts.push(text) - 1)}${mark}`;
  for (const { kind, at, to, key, value } of changes) {
    const places = placesIn(root);
    const place = places[at % Math.max(1, places.length)];
    const other = places[to % Math.max(1, places.length)];
    if (!place || !other) continue;
    const [holder, step] = place;
    const held: unknown = Reflect.get(holder, step);
    switch (kind) {
      case 'delete':
        Reflect.deleteProperty(holder, step);
        break;
      case 'replace':
        Reflect.set(holder, step, put(value));
        break;
      case 'plant':
        if (typeof held === 'string') Reflect.set(holder, step, secret);
        break;
      case 'add':
        if (!Array.isArray(holder))
          Object.defineProperty(holder, key, {
            value: put(value),
            enumerable: true,
            configurable: true,
            writable: true,
          });
        break;
      case 'move':
        Reflect.set(other[0], other[1], structuredClone(held));
        break;
      case 'double':
        Reflect.set(
          holder,
          step,
          [held, held].map((each) => structuredClone(each)),
        );
        break;
    }
  }
  return JSON.stringify(root).replace(
    new RegExp(`"${mark}(\\d+)${mark}"`, 'g'),
    (_, index: string) => texts[Number(index)] ?? 'null',
  );
}

/** A case file or a form of which anything may be wrong. */
export const hostileDocuments: fc.Arbitrary<string> = fc
  .tuple(fc.constantFrom(...documents), fc.array(change, { maxLength: 12 }))
  .map(([document, changes]) => changed(document, changes));

/** What may come from a file: mostly JSON, sometimes cut, sometimes bytes that mean nothing. */
export const hostileBytes: fc.Arbitrary<Buffer> = fc.oneof(
  { weight: 12, arbitrary: hostileDocuments.map((text) => Buffer.from(text)) },
  {
    weight: 2,
    arbitrary: fc
      .tuple(hostileDocuments, fc.nat())
      .map(([text, at]) => Buffer.from(text).subarray(0, at % (text.length + 1))),
  },
  {
    weight: 2,
    arbitrary: fc
      .tuple(hostileDocuments, fc.nat(), fc.uint8Array({ maxLength: 8 }))
      .map(([text, at, bytes]) => {
        const whole = Buffer.from(text);
        const cut = at % (whole.length + 1);
        return Buffer.concat([whole.subarray(0, cut), bytes, whole.subarray(cut)]);
      }),
  },
  { weight: 1, arbitrary: fc.json().map((text) => Buffer.from(`\uFEFF${text}\r\n`)) },
  { weight: 1, arbitrary: fc.uint8Array({ maxLength: 200 }).map((bytes) => Buffer.from(bytes)) },
  {
    weight: 1,
    arbitrary: fc
      .constantFrom('', '\n\n', '[', `"${secret}`, `{"${secret}"`)
      .map((text) => Buffer.from(text)),
  },
);

const codesOf = (list: string): readonly string[] => codeLists.find(({ id }) => id === list)?.codes ?? [];

/** Values that an option takes. */
const goodValues: Readonly<Partial<Record<OptionName, readonly string[]>>> = {
  form: Object.keys(forms),
  level: ['draft', 'complete'],
  on: ['2026-06-10', '2024-02-29', '2030-01-01', '1999-12-31'],
  jurisdiction: ['FR', 'AT', 'CA', 'US', 'TR', 'ZZ', 'eu', 'coe', 'un-only', 'osce-only'],
  rule: rules.map(({ id }) => id),
  recipient: codesOf('recipient-kinds'),
  purpose: codesOf('sharing-purposes'),
  name: ['Partner organisation there', 'Nobody', ''],
  country: ['RS', 'MK', 'FR', ''],
  principle: ['1', '7'],
  format: ['text', 'html', 'json'],
  locale: locales.map(({ code }) => code),
};

const garbage = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 12 }),
  fc.constantFrom(
    '',
    '-',
    '--',
    '-x',
    '--=',
    '__proto__',
    'constructor',
    '\u001B[2J',
    '/nowhere/case.json',
    '/',
    '2026-02-30',
  ),
);

const option = (name: OptionName): fc.Arbitrary<readonly string[]> => {
  if (options[name].type === 'boolean') return fc.constant([`--${name}`]);
  const good = fc.constantFrom(...(goodValues[name] ?? ['x']));
  return fc.oneof(
    { weight: 9, arbitrary: good.map((value) => [`--${name}`, value]) },
    { weight: 1, arbitrary: good.map((value) => [`--${name}=${value}`]) },
    { weight: 1, arbitrary: garbage.map((value) => [`--${name}=${value}`]) },
  );
};

/** A command line that makes sense, or nearly; what it reads comes from standard input. */
export function lineOf(name: CommandName): fc.Arbitrary<readonly string[]> {
  const command: Command = commands[name];
  const operands: Readonly<Record<NonNullable<Command['operand']>, readonly string[]>> = {
    'FILE...': ['-'],
    FORM: Object.keys(forms),
    SHELL: ['bash', 'zsh', 'fish'],
  };
  const operand =
    command.operand === undefined
      ? fc.constant([])
      : fc.constantFrom(...operands[command.operand]).map((word) => [word]);
  const others = optionsOf(command).filter(
    (each) => !command.needs.includes(each) && each !== 'ndjson' && each !== 'version',
  );
  return fc
    .tuple(
      operand,
      fc.tuple(...command.needs.map(option)),
      fc
        .subarray([...others], { maxLength: Math.min(3, others.length) })
        .chain((names) => fc.tuple(...names.map(option))),
    )
    .map(([first, needed, more]) => [name, ...first, ...needed.flat(), ...more.flat()]);
}

/** Words in any order, some of which mean something. */
export const hostileWords: fc.Arbitrary<readonly string[]> = fc
  .array(
    fc.oneof(
      fc.constantFrom(...Object.keys(commands), 'help', '-', '-h').map((word) => [word]),
      fc.constantFrom(...(Object.keys(options) as OptionName[])).chain(option),
      garbage.map((word) => [word]),
    ),
    { maxLength: 7 },
  )
  .map((words) => words.flat());
