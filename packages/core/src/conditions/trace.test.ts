import { describe, expect, test } from 'vitest';
import {
  answer,
  answered,
  before,
  every,
  fact,
  is,
  known,
  lessThan,
  moreThan,
  not,
  number,
  on,
  some,
  value,
} from './condition.ts';
import type { Condition } from './condition.ts';
import { evaluateCondition, locate, type Context, type FactValue, type Row } from './evaluate.ts';
import { traceCondition, type Looked } from './trace.ts';

const answers: Readonly<Record<string, unknown>> = {
  code: 'yes',
  codes: ['one', 2, 'two'],
  words: 'the house at the corner',
  word: 'secret',
  day: '2026-05-01',
  month: '2026-05',
  count: 7,
  declined: 'declined',
  nothing: null,
};
const coded = new Set(['code', 'codes', '.state']);

const rows: Readonly<Record<string, readonly Readonly<Record<string, unknown>>[]>> = {
  'list[]': [{ state: 'open' }, { state: 'closed' }],
  'empty[]': [],
};

const facts: Readonly<Record<string, FactValue>> = {
  'a.truth': { kind: 'truth', truth: 'false' },
  'a.number': { kind: 'number', range: { least: 3, most: 3 } },
  'no.number': { kind: 'number', range: undefined },
  'a.day': { kind: 'day', range: { earliest: '2026-05-01', latest: '2026-05-01' } },
};

const context: Context = {
  on: '2026-06-15',
  answer: (path, row) => (path.startsWith('.') ? row?.answers[path.slice(1)] : answers[path]),
  rows: (path) =>
    rows[path]?.map((each, index): Row => ({
      repeat: path,
      at: `${path.slice(0, -2)}[${String(index)}]`,
      answers: each,
    })),
  isCoded: (path) => coded.has(path),
  fact: (name) => facts[name] ?? { kind: 'truth', truth: 'unknown' },
};

function lookedAt(condition: Condition): readonly Looked[] {
  const trace = traceCondition(condition, context);
  return 'looked' in trace ? trace.looked : [];
}

describe('what was looked at', () => {
  test.each<readonly [what: string, path: string, looked: Looked]>([
    ['a code is shown', 'code', { path: 'code', answer: 'yes' }],
    ['of several codes those that are codes', 'codes', { path: 'codes', answer: ['one', 'two'] }],
    ['words are not repeated', 'words', { path: 'words' }],
    ['nor one word that could be a code', 'word', { path: 'word' }],
    ['a day is shown', 'day', { path: 'day', answer: '2026-05-01' }],
    ['as much of a day as is known', 'month', { path: 'month', answer: '2026-05' }],
    ['a number is shown', 'count', { path: 'count', answer: 7 }],
    ['a reserved value says why there is none', 'declined', { path: 'declined', missing: 'declined' }],
    ['nothing is absent', 'nothing', { path: 'nothing', missing: 'absent' }],
    ['what is not there is absent', 'elsewhere', { path: 'elsewhere', missing: 'absent' }],
    ['of a list its length', 'list[]', { path: 'list[]', answer: 2 }],
    ['also of an empty one', 'empty[]', { path: 'empty[]', answer: 0 }],
    ['a list that is not there is absent', 'none[]', { path: 'none[]', missing: 'absent' }],
  ])('%s', (_, path, looked) => {
    expect(lookedAt(answered(path))).toEqual([looked]);
  });

  test('by a comparison: both sides, whatever they are', () => {
    expect(lookedAt(before(answer('day'), on))).toEqual([
      { path: 'day', answer: '2026-05-01' },
      { day: '2026-06-15' },
    ]);
    expect(lookedAt(moreThan(value('a.number'), number(2)))).toEqual([{ fact: 'a.number' }, { number: 2 }]);
  });

  test('by a fact: its name', () => {
    expect(traceCondition(fact('a.truth'), context)).toEqual({
      op: 'fact',
      truth: 'false',
      looked: [{ fact: 'a.truth' }],
    });
  });

  test('with the codes that it was compared with', () => {
    expect(traceCondition(is('code', 'no', 'maybe'), context)).toEqual({
      op: 'is',
      truth: 'false',
      looked: [{ path: 'code', answer: 'yes' }],
      values: ['no', 'maybe'],
    });
  });

  test('in each row: where the row stands', () => {
    expect(traceCondition(some('list[]', is('.state', 'open')), context)).toEqual({
      op: 'some',
      truth: 'true',
      path: 'list[]',
      of: [
        { op: 'is', truth: 'true', looked: [{ path: 'list[0].state', answer: 'open' }], values: ['open'] },
        { op: 'is', truth: 'false', looked: [{ path: 'list[1].state', answer: 'closed' }], values: ['open'] },
      ],
    });
  });

  test('in a list that is not there: that it is not', () => {
    expect(traceCondition(every('none[]', is('.state', 'open')), context)).toEqual({
      op: 'every',
      truth: 'unknown',
      path: 'none[]',
      absent: true,
      of: [],
    });
  });

  test('through a not: the part as it is', () => {
    expect(traceCondition(not(known('code')), context)).toEqual({
      op: 'not',
      truth: 'false',
      of: [{ op: 'known', truth: 'true', looked: [{ path: 'code', answer: 'yes' }] }],
    });
  });
});

describe('what is compared', () => {
  const truth = (condition: Condition): string => evaluateCondition(condition, context);

  test('is a number where it is answered with one', () => {
    expect(truth(moreThan(answer('count'), number(6)))).toBe('true');
    expect(truth(lessThan(answer('count'), number(7)))).toBe('false');
    expect(truth(moreThan(answer('code'), number(6)))).toBe('unknown');
  });

  test('is nothing where a day stands for a number, or a number for a day', () => {
    expect(truth(moreThan(on, number(6)))).toBe('unknown');
    expect(truth(before(number(6), on))).toBe('unknown');
    expect(truth(before(value('a.number'), on))).toBe('unknown');
    expect(truth(moreThan(value('a.day'), number(6)))).toBe('unknown');
  });

  test('a fact that is a number or a day is there or not', () => {
    expect(truth(fact('a.number'))).toBe('true');
    expect(truth(fact('no.number'))).toBe('false');
    expect(truth(fact('a.day'))).toBe('true');
  });

  test('is the same on both sides of a boundary only where both are known', () => {
    expect(truth(moreThan(value('a.number'), number(3)))).toBe('false');
    expect(truth({ op: 'atLeast', left: { fact: 'a.number' }, right: { number: 3 } })).toBe('true');
  });

  test('a list of other things than codes contains none of them', () => {
    expect(truth(is('codes', 'three'))).toBe('false');
    expect(truth(is('count', '7'))).toBe('false');
  });
});

test('a place within a row begins at the row, and any other stands by itself', () => {
  const row: Row = { repeat: 'list[]', at: 'list[1]', answers: {} };
  expect(locate('.state', row)).toBe('list[1].state');
  expect(locate('code', row)).toBe('code');
  expect(locate('.state', undefined)).toBe('.state');
});
