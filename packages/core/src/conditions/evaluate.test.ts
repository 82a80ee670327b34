import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  all,
  answer,
  answered,
  any,
  atLeast,
  before,
  every,
  fact,
  is,
  known,
  lessThan,
  moreThan,
  not,
  notAfter,
  number,
  on,
  some,
  value,
  type Condition,
} from './condition.ts';
import { evaluateCondition, type Context, type FactValue, type Row } from './evaluate.ts';
import { traceCondition } from './trace.ts';
import type { Truth } from './truth.ts';

interface Setup {
  readonly answers?: Readonly<Record<string, unknown>>;
  readonly rows?: Readonly<Record<string, readonly Readonly<Record<string, unknown>>[]>>;
  readonly facts?: Readonly<Record<string, FactValue>>;
}

function setup({ answers = {}, rows = {}, facts = {} }: Setup): Context {
  return {
    on: '2026-06-15',
    answer: (path, row) => (path.startsWith('.') ? row?.answers[path.slice(1)] : answers[path]),
    rows: (path) =>
      rows[path]?.map((each, index): Row => ({
        repeat: path,
        at: `${path.slice(0, -2)}[${String(index)}]`,
        answers: each,
      })),
    isCoded: () => true,
    fact: (name) => facts[name] ?? { kind: 'truth', truth: 'unknown' },
  };
}

function truth(condition: Condition, given: Setup = {}): Truth {
  return evaluateCondition(condition, setup(given));
}

describe('an answer is one of several values', () => {
  test.each([
    ['yes', 'true'],
    ['no', 'false'],
    ['not-applicable', 'false'],
    ['not-known', 'unknown'],
    ['declined', 'unknown'],
    ['not-asked', 'unknown'],
    ['withheld', 'unknown'],
    [undefined, 'unknown'],
    [null, 'unknown'],
    [['yes', 'other'], 'true'],
    [['other'], 'false'],
    [[], 'false'],
  ] as const)('%j: %s', (given, expected) => {
    expect(truth(is('a', 'yes', 'maybe'), { answers: { a: given } })).toBe(expected);
  });

  test('unknown equals nothing, not even unknown', () => {
    expect(truth(is('a', 'not-known'), { answers: { a: 'not-known' } })).toBe('unknown');
  });
});

describe('there is an answer', () => {
  test.each([
    ['text', 'true', 'true'],
    ['not-applicable', 'false', 'true'],
    ['not-known', 'unknown', 'false'],
    [undefined, 'unknown', 'false'],
  ] as const)('%j: %s for what is owed, %s for what is asked', (given, owed, asked) => {
    expect(truth(answered('a'), { answers: { a: given } })).toBe(owed);
    expect(truth(known('a'), { answers: { a: given } })).toBe(asked);
  });

  test('an empty list says nothing, a row does', () => {
    expect(truth(answered('r[]'), { rows: { 'r[]': [] } })).toBe('unknown');
    expect(truth(answered('r[]'))).toBe('unknown');
    expect(truth(answered('r[]'), { rows: { 'r[]': [{}] } })).toBe('true');
  });
});

describe('rows', () => {
  const yes = { x: 'yes' };
  const no = { x: 'no' };
  const open = { x: 'not-known' };
  test.each([
    [[yes, open], 'true', 'unknown'],
    [[no, open], 'unknown', 'false'],
    [[no, no], 'false', 'false'],
    [[yes, yes], 'true', 'true'],
    [[], 'false', 'true'],
  ] as const)('%j: some is %s, every is %s', (rows, someTruth, everyTruth) => {
    expect(truth(some('r[]', is('.x', 'yes')), { rows: { 'r[]': rows } })).toBe(someTruth);
    expect(truth(every('r[]', is('.x', 'yes')), { rows: { 'r[]': rows } })).toBe(everyTruth);
  });

  test('of an absent list nothing is known', () => {
    expect(truth(some('r[]', is('.x', 'yes')))).toBe('unknown');
    expect(truth(every('r[]', is('.x', 'yes')))).toBe('unknown');
  });
});

describe('dates compare as the days that they can be', () => {
  test.each([
    ['2026-06-14', '2026-06-15', 'true', 'true'],
    ['2026-06-15', '2026-06-15', 'false', 'true'],
    ['2026-06-16', '2026-06-15', 'false', 'false'],
    ['2026-05', '2026-06', 'true', 'true'],
    ['2026-06', '2026-06', 'unknown', 'unknown'],
    ['2026', '2026-12-31', 'unknown', 'true'],
    ['2026-06', '2026-06-01', 'false', 'unknown'],
    ['not-known', '2026', 'unknown', 'unknown'],
    [undefined, '2026', 'unknown', 'unknown'],
  ] as const)('%s and %s: before is %s, not after is %s', (a, b, beforeTruth, notAfterTruth) => {
    expect(truth(before(answer('a'), answer('b')), { answers: { a, b } })).toBe(beforeTruth);
    expect(truth(notAfter(answer('a'), answer('b')), { answers: { a, b } })).toBe(notAfterTruth);
  });

  test('with the day of evaluation', () => {
    expect(truth(notAfter(answer('a'), on), { answers: { a: '2026-06-15' } })).toBe('true');
    expect(truth(before(on, answer('a')), { answers: { a: '2026-06-15' } })).toBe('false');
  });
});

describe('numbers compare as the ranges that they can be', () => {
  test.each([
    [30, 30, 30, 'true', 'false', 'false'],
    [31, 31, 30, 'true', 'true', 'false'],
    [29, 29, 30, 'false', 'false', 'true'],
    [29, 31, 30, 'unknown', 'unknown', 'unknown'],
    [30, 31, 30, 'true', 'unknown', 'false'],
  ] as const)(
    '%i to %i and %i: at least is %s, more than is %s, less than is %s',
    (least, most, bound, ge, gt, lt) => {
      const given: Setup = { facts: { n: { kind: 'number', range: { least, most } } } };
      expect(truth(atLeast(value('n'), number(bound)), given)).toBe(ge);
      expect(truth(moreThan(value('n'), number(bound)), given)).toBe(gt);
      expect(truth(lessThan(value('n'), number(bound)), given)).toBe(lt);
    },
  );

  test('an open number leaves it open', () => {
    const given: Setup = { facts: { n: { kind: 'number', range: undefined } } };
    expect(truth(atLeast(value('n'), number(0)), given)).toBe('unknown');
  });
});

const truths = fc.constantFrom<Truth>('true', 'false', 'unknown');
const names = ['f0', 'f1', 'f2', 'f3'] as const;
const { condition: conditions } = fc.letrec<{ condition: Condition }>((tie) => ({
  condition: fc.oneof(
    { maxDepth: 4 },
    fc.constantFrom(...names).map((name) => fact(name)),
    fc.array(tie('condition'), { maxLength: 4 }).map((parts) => all(...parts)),
    fc.array(tie('condition'), { maxLength: 4 }).map((parts) => any(...parts)),
    tie('condition').map((part) => not(part)),
  ),
}));
const worlds = fc.record(Object.fromEntries(names.map((name) => [name, truths])));

function factsOf(world: Readonly<Record<string, Truth>>): Setup {
  return {
    facts: Object.fromEntries(
      Object.entries(world).map(([name, of]) => [name, { kind: 'truth', truth: of }]),
    ),
  };
}

describe('always', () => {
  test('a trace comes to the same truth as the evaluation', () => {
    fc.assert(
      fc.property(conditions, worlds, (condition, world) => {
        const context = setup(factsOf(world));
        expect(traceCondition(condition, context).truth).toBe(evaluateCondition(condition, context));
      }),
    );
  });

  test('settling an unknown never turns a settled truth round', () => {
    fc.assert(
      fc.property(
        conditions,
        worlds,
        fc.constantFrom(...names),
        truths,
        (condition, world, name, settled) => {
          fc.pre(world[name] === 'unknown');
          const earlier = truth(condition, factsOf(world));
          fc.pre(earlier !== 'unknown');
          expect(truth(condition, factsOf({ ...world, [name]: settled }))).toBe(earlier);
        },
      ),
    );
  });
});
