import { expect, test } from 'vitest';
import { answersOf } from './case-file.ts';

const profile = { recordedAt: '2026-06-01' };

function determinationFor(subject: string): object {
  return {
    bestInterests: {
      form: 'best-interests',
      version: 1,
      profile,
      answers: { opening: { subject }, determination: { returnInBestInterests: 'yes' } },
    },
  };
}

test('a determination for the person is read as one about the person', () => {
  expect(answersOf(determinationFor('person-in-case'))['bestInterests']).toMatchObject({
    determination: { returnInBestInterests: 'yes' },
  });
});

test('a determination for a child of the person says nothing about the person, but its profile counts', () => {
  const answers = answersOf(determinationFor('child-of-person'));
  expect(answers['bestInterests']).toBeUndefined();
  expect(answers['profile']).toEqual(profile);
});
