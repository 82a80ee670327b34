import { readFileSync, readdirSync } from 'node:fs';
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

  test('has a catalogue, and an entry that hosts can import', () => {
    const codes = locales.map(({ code }) => code).toSorted();
    const manifest = JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8')) as {
      readonly exports: Readonly<Record<string, unknown>>;
    };
    const entries = Object.keys(manifest.exports).filter((entry) => /^\.\/[a-z-]+$/i.test(entry));
    expect(readdirSync(new URL('../catalogs', import.meta.url)).toSorted()).toEqual(codes);
    expect(entries.map((entry) => entry.slice(2)).toSorted()).toEqual(codes);
  });

  test('says honestly that nobody has reviewed it yet', () => {
    expect(locales.map(({ reviewedBy }) => reviewedBy)).toEqual([null, null, null]);
  });
});
