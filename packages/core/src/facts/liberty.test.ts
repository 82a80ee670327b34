import { facts } from './facts.ts';
import { describe, expect, test } from 'vitest';
import { readableQuestions } from '../evaluation/readable-questions.ts';
import { resolveJurisdiction } from '../jurisdictions/resolve-jurisdiction.ts';
import { treeOf } from '../rules/given.test-support.ts';
import { CaseContext } from './case-context.ts';

function setup(given: Readonly<Record<string, unknown>>): CaseContext {
  return new CaseContext({
    facts,
    answers: treeOf(given),
    questions: readableQuestions,
    on: '2026-06-15',
    jurisdiction: resolveJurisdiction('eu'),
  });
}

const detention = 'profile.status.detention';
const faced = 'profile.status.penalties.faced';
const each = 'profile.status.penalties.each';

describe('months of being held', () => {
  test.each([
    ['2025-12-15', '2026-06-15', '2027-06-15'],
    ['2025-08-31', '2026-02-28', '2027-02-28'],
    ['2023-08-31', '2024-02-29', '2025-02-28'],
    ['2024-02-29', '2024-08-29', '2025-08-29'],
  ])('since %s: six until %s, eighteen until %s, both counted from the first day', (since, six, eighteen) => {
    const context = setup({ [`${detention}.current`]: 'detention', [`${detention}.since`]: since });
    const day = (name: string): unknown => context.fact(name);
    expect(day('detention.sixMonthDay')).toEqual({ kind: 'day', range: { earliest: six, latest: six } });
    expect(day('detention.eighteenMonthDay')).toEqual({
      kind: 'day',
      range: { earliest: eighteen, latest: eighteen },
    });
  });

  test('are open where the first day is still to come', () => {
    const context = setup({ [`${detention}.current`]: 'detention', [`${detention}.since`]: '2026-06-16' });
    expect(context.fact('detention.sixMonthDay')).toEqual({ kind: 'day', range: undefined });
    expect([...context.unknownsOf('detention.sixMonthDay')]).toContain(`${detention}.since`);
  });

  test('are open while the first day is not known, and say so', () => {
    const context = setup({ [`${detention}.current`]: 'detention' });
    expect(context.fact('detention.sixMonthDay')).toEqual({ kind: 'day', range: undefined });
    expect([...context.unknownsOf('detention.sixMonthDay')]).toContain(`${detention}.since`);
  });
});

describe('held for a removal', () => {
  const held = { [`${detention}.current`]: 'detention', [`${detention}.place`]: 'police-cell' };

  test.each([
    ['risk-of-absconding', 'no', 'true'],
    ['unlawful-stay', 'no', 'true'],
    ['criminal-case', 'yes', 'false'],
    ['own-safety', 'yes', 'false'],
    ['identity', 'no', 'false'],
    ['identity', 'yes', 'true'],
    ['none-given', 'yes', 'true'],
    ['none-given', 'not-known', 'unknown'],
    ['other', 'yes', 'unknown'],
    ['other', 'no', 'false'],
  ])('on the ground %s, return proposed: %s', (ground, proposed, truth) => {
    const context = setup({
      ...held,
      [`${detention}.ground`]: [ground],
      'profile.return.proposed': proposed,
    });
    expect(context.truth('detention.forRemoval')).toBe(truth);
  });
});

describe('penalties', () => {
  const charged = {
    [faced]: ['charged', 'fined'],
    'profile.status.penalties.linkedToTrafficking': 'yes',
    [`${each}[0].kind`]: 'charged',
    [`${each}[0].link`]: 'caused-by',
  };

  test('an entry that was not made keeps it open, and is named', () => {
    const context = setup({ ...charged, [`${each}[0].stands`]: 'no' });
    expect(context.truth('penalties.criminalStand')).toBe('false');
    expect(context.truth('penalties.othersStand')).toBe('unknown');
    expect([...context.unknownsOf('penalties.othersStand')]).toContain(`${each}[]`);
  });

  test('one that stands decides, whatever else is missing', () => {
    const context = setup({ ...charged, [faced]: ['charged', 'convicted'], [`${each}[0].stands`]: 'yes' });
    expect(context.truth('penalties.criminalStand')).toBe('true');
  });

  test('arrest and custody are no penalty that could be left out', () => {
    const context = setup({
      ...charged,
      [faced]: ['arrested'],
      [`${each}[0].kind`]: 'arrested',
    });
    expect(context.truth('penalties.noneExamined')).toBe('true');
  });
});

describe('help refused', () => {
  test.each([
    [{ refused: 'no' }, 'false'],
    [{ refused: 'yes', refusalGround: 'full' }, 'false'],
    [{ refused: 'yes', refusalGround: 'religion' }, 'true'],
    [{ refused: 'yes', refusalGround: 'none-given' }, 'unknown'],
    [{ refused: 'yes' }, 'unknown'],
    [{}, 'unknown'],
  ])('%j: on a ground that is not allowed, %s', (row, truth) => {
    const context = setup({ 'plan.services': [row] });
    expect(context.truth('services.refusedOnProtectedGround')).toBe(truth);
  });
});
