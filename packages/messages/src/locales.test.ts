import { describe, expect, test } from 'vitest';
import { directionOf, locales, negotiateLocale } from './locales.ts';

describe('a language', () => {
  test.each([
    [['fr-CA', 'en'], 'fr'],
    [['de', 'ar-EG'], 'ar'],
    [['FR_be'], 'fr'],
    [['de'], 'en'],
    [['', '*'], 'en'],
    [[], 'en'],
  ])('is chosen from %j: %s', (requested, chosen) => {
    expect(negotiateLocale(requested)).toBe(chosen);
  });

  test('has the direction of its script', () => {
    expect(directionOf('ar')).toBe('rtl');
    expect(directionOf('fr')).toBe('ltr');
  });

  test('says honestly that nobody has reviewed it yet', () => {
    expect(locales.map(({ reviewedBy }) => reviewedBy)).toEqual([null, null, null]);
  });
});
