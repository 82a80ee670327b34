import { expect, test } from 'vitest';
import { partialDateText } from './partial-date-text.ts';

test.each([
  ['en', '2008', '2008'],
  ['en', '2008-03', 'March 2008'],
  ['en-GB', '2008-02-29', '29 February 2008'],
  ['fr', '2008-03', 'mars 2008'],
  ['fr', '2008-03-17', '17 mars 2008'],
  ['ar', '2008-03', 'مارس 2008'],
])('a date is said in %s as far as it is known: %s is %s', (locale, date, said) => {
  expect(partialDateText(locale, date)).toBe(said);
});

test.each(['soon', '', '2008-13', '2008-02-30', '2007-02-29', '20080317', '2008-3', 'not-known'])(
  'what is no date comes back as it is: %s',
  (date) => {
    expect(partialDateText('en', date)).toBe(date);
  },
);

test('a date stays in the calendar that the forms ask in, whatever the language prefers', () => {
  expect(partialDateText('fa', '2008')).toBe('۲۰۰۸');
});
