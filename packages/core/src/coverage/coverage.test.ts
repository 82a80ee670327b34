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

test('most of Principles 1 and 2 is served; what is not is open, and not hidden', () => {
  const first = all.filter(({ provision }) => /^(gp|er)[12]\./.test(provision));
  const open = first.filter(({ state }) => state === 'open');
  expect(open.length / first.length).toBeLessThan(0.2);
});
