import { facts } from './facts.ts';
import { describe, expect, test } from 'vitest';
import { readableQuestions } from '../evaluation/readable-questions.ts';
import { treeOf } from '../rules/given.test-support.ts';
import { CaseContext } from './case-context.ts';

function setup(given: Readonly<Record<string, unknown>>, on = '2026-06-15'): CaseContext {
  return new CaseContext({
    facts,
    answers: treeOf(given),
    questions: readableQuestions,
    on,
    jurisdiction: undefined,
  });
}

const decided = { 'profile.return.decision.status': 'notified' };
const documented = {
  'profile.person.birth.basis': 'document',
  'profile.person.ageDisputed': 'no',
  'profile.person.ageReasonToBelieveChild': 'no',
};

describe('a child in this case', () => {
  test.each([
    ['a child today', { 'profile.person.birth.date': '2010-04-02' }, 'true'],
    [
      'of age today, a child when it was decided',
      {
        ...documented,
        ...decided,
        'profile.person.birth.date': '2008-06-10',
        'profile.return.decision.on': '2026-06-09',
      },
      'true',
    ],
    [
      'of age on the day of the decision',
      {
        ...documented,
        ...decided,
        'profile.person.birth.date': '2008-06-10',
        'profile.return.decision.on': '2026-06-10',
      },
      'false',
    ],
    [
      'of age today, the day of the decision not known',
      { ...documented, ...decided, 'profile.person.birth.date': '2008-06-10' },
      'unknown',
    ],
    [
      'of age today, whether it was decided not known',
      { ...documented, 'profile.person.birth.date': '2008-06-10' },
      'unknown',
    ],
    [
      'the age open: never taken for an adult',
      {
        'profile.person.birth.date': '2006',
        'profile.person.ageDisputed': 'yes',
        'profile.return.decision.status': 'none',
      },
      'unknown',
    ],
  ])('%s', (_, given, expected) => {
    expect(setup(given).truth('person.childInThisCase')).toBe(expected);
  });
});

describe('a day that is known as a range only', () => {
  test('is named as missing, since what compares with it may wait for it', () => {
    const context = setup({ 'profile.person.birth.date': '2010' });
    expect([...context.unknownsOf('person.eighteenthBirthday')]).toContain('profile.person.birth.date');
  });

  test('is not missing where it is known to the day', () => {
    const context = setup({ 'profile.person.birth.date': '2010-04-02' });
    expect([...context.unknownsOf('person.eighteenthBirthday')]).toEqual([]);
  });
});

describe('the way back', () => {
  const two = {
    'bestInterests.options[0].id': 'with-aunt',
    'bestInterests.options[0].kind': 'return',
    'bestInterests.options[0].care.type': 'other-relatives',
    'bestInterests.options[1].id': 'foster-home',
    'bestInterests.options[1].kind': 'return',
    'bestInterests.options[1].care.type': 'foster-family',
  };

  test.each([
    ['that was chosen counts alone', { 'bestInterests.determination.option': 'foster-home' }, 'false'],
    ['until one is chosen, each counts', {}, 'true'],
    [
      'where the chosen one is not in the list, each counts',
      { 'bestInterests.determination.option': 'gone' },
      'true',
    ],
  ])('%s', (_, given, expected) => {
    expect(setup({ ...two, ...given }).truth('childsReturn.toFamily')).toBe(expected);
  });
});
