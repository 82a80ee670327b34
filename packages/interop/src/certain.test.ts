import type { Condition } from '@safe-return/core';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { expect, test } from 'vitest';
import { holds } from './certain.ts';

const known: Condition = { op: 'known', path: 'at' };
const answered: Condition = { op: 'answered', path: 'at' };
const is: Condition = { op: 'is', path: 'at', values: ['yes'] };
const not = (of: Condition): Condition => ({ op: 'not', of });
const fact: Condition = { op: 'fact', name: 'person.presumedChild' };

/** Whether the schema of a condition holds for an answer, or there is none. */
function certain(condition: Condition, answer: unknown): boolean | undefined {
  const schema = holds(condition, (path, of) => ({ properties: { [path]: of }, required: [path] }));
  return schema && new Ajv2020({ strict: false }).validate(schema, { at: answer });
}

test.each([
  ['an answer is known', known, 'no', true],
  ['that something does not apply is known', known, 'not-applicable', true],
  ['an answer is given', answered, 'no', true],
  ['that something does not apply gives none', answered, 'not-applicable', false],
  ['no answer yet is none', known, 'not-known', false],
  ['one kept back is none', known, 'declined', false],
  ['an empty list is none', known, [], false],
  ['blanks are none', known, ' \u00A0\t\n', false],
  ['words in any script are one', known, 'نعم', true],
  ['a code is that code', is, 'yes', true],
  ['a list with the code has it', is, ['no', 'yes'], true],
  ['another code is not that code', not(is), 'no', true],
  ['a list without the code has it not', not(is), ['no'], true],
  ['what is not known is no other code either', not(is), 'not-known', false],
  ['blanks are no other code either', not(is), ' ', false],
] as const)('%s', (_, condition, answer, expected) => {
  expect(certain(condition, answer)).toBe(expected);
});

test('what can’t be said is left out where one of several is enough, and stops all where each is needed', () => {
  expect(certain({ op: 'any', of: [fact, is] }, 'yes')).toBe(true);
  expect(certain({ op: 'any', of: [fact, is] }, 'no')).toBe(false);
  expect(certain({ op: 'all', of: [fact, is] }, 'yes')).toBeUndefined();
  expect(certain(not({ op: 'all', of: [fact, is] }), 'no')).toBe(true);
  expect(certain(not({ op: 'any', of: [fact, is] }), 'no')).toBeUndefined();
  expect(certain(not(fact), 'no')).toBeUndefined();
});
