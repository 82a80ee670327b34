import { describe, expect, test } from 'vitest';
import { addDays, addMonths, ageOn, birthday, dateFault, dayRange, daysBetween } from './partial-date.ts';

describe('a date', () => {
  test.each([
    ['2026-06-15', 'day', undefined],
    ['2024-02-29', 'day', undefined],
    ['2023-02-29', 'day', 'impossible'],
    ['1900-02-29', 'day', 'impossible'],
    ['2000-02-29', 'day', undefined],
    ['2026-04-31', 'day', 'impossible'],
    ['2026-13-01', 'day', 'impossible'],
    ['2026-00-10', 'day', 'impossible'],
    ['2026-01-00', 'day', 'impossible'],
    ['0000-01-01', 'day', 'impossible'],
    ['2026-06', 'day', 'format'],
    ['2026-06', 'partial', undefined],
    ['2026', 'partial', undefined],
    ['2026-6-1', 'partial', 'format'],
    ['15.06.2026', 'partial', 'format'],
    ['2026-06-15T00:00:00Z', 'day', 'format'],
    ['', 'partial', 'format'],
  ] as const)('%s read as %s: %s', (text, precision, fault) => {
    expect(dateFault(text, precision)).toBe(fault);
  });
});

describe('what is known of a date', () => {
  test.each([
    ['2008', '2008-01-01', '2008-12-31'],
    ['2008-02', '2008-02-01', '2008-02-29'],
    ['2009-02', '2009-02-01', '2009-02-28'],
    ['2008-02-17', '2008-02-17', '2008-02-17'],
  ])('%s lies between %s and %s', (date, earliest, latest) => {
    expect(dayRange(date)).toEqual({ earliest, latest });
  });

  test.each([['not-known'], [''], [2008], [undefined], ['2009-02-30']])('%s gives no days', (date) => {
    expect(dayRange(date)).toBeUndefined();
  });
});

describe('calendar months', () => {
  test.each([
    ['2026-01-31', 1, '2026-02-28'],
    ['2028-01-31', 1, '2028-02-29'],
    ['2026-01-31', 2, '2026-03-31'],
    ['2026-11-30', 3, '2027-02-28'],
    ['2026-12-15', 1, '2027-01-15'],
    ['2026-01-15', -1, '2025-12-15'],
    ['2026-03-31', -13, '2025-02-28'],
  ])('%s and %i months is %s', (from, months, until) => {
    expect(addMonths(from, months)).toBe(until);
  });
});

describe('days', () => {
  test('count midnights', () => {
    expect(daysBetween('2026-03-01', '2026-03-31')).toBe(30);
    expect(daysBetween('2026-03-31', '2026-03-01')).toBe(-30);
    expect(daysBetween('2026-03-28', '2026-03-30')).toBe(2);
  });

  test('are added across ends of years', () => {
    expect(addDays('2026-12-31', 1)).toBe('2027-01-01');
    expect(addDays('2024-03-01', -1)).toBe('2024-02-29');
  });
});

describe('an age', () => {
  test('grows on the birthday itself', () => {
    expect(ageOn('2008-06-15', '2026-06-14')).toBe(17);
    expect(ageOn('2008-06-15', '2026-06-15')).toBe(18);
  });

  test('of somebody born on 29 February grows on 1 March in a common year', () => {
    expect(birthday('2008-02-29', 18)).toBe('2026-03-01');
    expect(birthday('2008-02-29', 20)).toBe('2028-02-29');
    expect(ageOn('2008-02-29', '2026-02-28')).toBe(17);
    expect(ageOn('2008-02-29', '2026-03-01')).toBe(18);
  });
});
