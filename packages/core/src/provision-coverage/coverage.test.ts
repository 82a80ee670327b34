import { expect, test } from 'vitest';
import { declared } from '../provisions/declared.ts';
import { coverage } from './coverage.ts';

const all = coverage();

test('every provision of the source is served, declared or open, and none twice', () => {
  expect(all).toHaveLength(1669);
  expect(new Set(all.map(({ provision }) => provision)).size).toBe(1669);
});

test('what a question or rule serves is not declared as something that no case file can carry', () => {
  const both = all.filter(({ provision, state }) => state === 'served' && declared[provision] !== undefined);
  expect(both.map(({ provision }) => provision)).toEqual([]);
});

test('a rule on torture serves the provision that it cites', () => {
  const found = all.find(({ provision }) => provision === 'gp1.52');
  expect(found?.state).toBe('served');
  expect(found?.rules).toContain('safe.torture');
});

test('no provision is open', () => {
  expect(all.filter(({ state }) => state === 'open').map(({ provision }) => provision)).toEqual([]);
});

test('what is declared has a reason of its own', () => {
  const reasons = Object.values(declared);
  expect(new Set(reasons).size).toBe(reasons.length);
});
