import { examples } from '@safe-return/examples';
import { expect, test } from 'vitest';
import { placesAtFault } from './check-elsewhere.ts';

test('the example names places, and no answer', () => {
  const { riskAssessment } = examples['reprisals-at-home'].caseFile;
  expect(placesAtFault(riskAssessment)).toEqual([]);
  expect(placesAtFault({ ...riskAssessment, caseReference: 17 })).toEqual(['/caseReference']);
  expect(placesAtFault({ ...riskAssessment, answers: { reprisals: 'SECRET-51f0' } })).toContain(
    '/answers/reprisals',
  );
});
