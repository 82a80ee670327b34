import { expect, test } from 'vitest';
import { optionMessageAt } from './readable-questions.ts';

test('an option of a report has the same words by itself and in the list of the case file', () => {
  const words = 'monitoring.contact.due.option.extra';
  expect(optionMessageAt('monitoring.contact.due', 'extra')).toBe(words);
  expect(optionMessageAt('monitoring.reports[].contact.due', 'extra')).toBe(words);
});

test('where no question stands there are no words', () => {
  expect(optionMessageAt('monitoring.nothing', 'extra')).toBeUndefined();
  expect(optionMessageAt('caseReference', 'extra')).toBeUndefined();
});
