import { describe, expect, test } from 'vitest';
import { conjunction, disjunction, negate, type Truth } from './truth.ts';

const t = 'true';
const f = 'false';
const u = 'unknown';

const table: readonly (readonly [Truth, Truth, and: Truth, or: Truth])[] = [
  [t, t, t, t],
  [t, f, f, t],
  [t, u, u, t],
  [f, t, f, t],
  [f, f, f, f],
  [f, u, f, u],
  [u, t, u, t],
  [u, f, f, u],
  [u, u, u, u],
];

describe('the truth tables of Kleene', () => {
  test.each(table)('%s and %s is %s', (left, right, and) => {
    expect(conjunction([left, right])).toBe(and);
  });

  test.each(table)('%s or %s', (left, right, _and, or) => {
    expect(disjunction([left, right])).toBe(or);
  });

  test('not turns true and false round and leaves unknown unknown', () => {
    expect([negate(t), negate(f), negate(u)]).toEqual([f, t, u]);
  });

  test('nothing joined by and is true, by or is false', () => {
    expect([conjunction([]), disjunction([])]).toEqual([t, f]);
  });
});
