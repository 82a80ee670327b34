import { describe, expect, test } from 'vitest';
import { faultsIn } from './faults.ts';

describe('a message is refused', () => {
  test.each([
    ['that says nothing', 'fr', ' ', 'Save', 'says nothing'],
    [
      'that is not filled with what the English is',
      'fr',
      'Reste : {nombre}',
      'Left: {count}',
      '{nombre: string | number}',
    ],
    [
      'that counts with a text',
      'fr',
      'Reste : {count}',
      '{count, plural, one {#} other {#}}',
      '{count: string | number}',
    ],
    [
      'that lacks a plural of its language',
      'ar',
      '{n, plural, one {يوم} other {# يوم}}',
      '{n, plural, one {#} other {#}}',
      'zero, two, few, many of {n}',
    ],
    ['with a straight apostrophe, which ICU swallows', 'fr', "l'âge", 'age', '’'],
    ['with a breaking space before a French mark', 'fr', 'Pourquoi ?', 'Why?', 'no-break space'],
    ['without any space before a French mark', 'fr', 'Pourquoi?', 'Why?', 'no-break space'],
    ['with loose French quotation marks', 'fr', '« oui »', '“yes”', 'no-break space'],
  ])('%s', (_, locale, text, english, fault) => {
    expect(faultsIn(locale, text, english).join()).toContain(fault);
  });
});

test.each([
  [
    'fr',
    'Pourquoi\u202F? «\u00A0oui\u00A0»\u00A0: {count, plural, one {# jour} other {# jours}}',
    '{count, plural, one {#} other {#}}',
  ],
  ['fr', '{file}\u00A0: à 14:05', '{file}: at 14:05'],
  ['ar', 'لماذا؟', 'Why?'],
])('a message in %s that is as it should be is let through', (locale, text, english) => {
  expect(faultsIn(locale, text, english)).toEqual([]);
});
