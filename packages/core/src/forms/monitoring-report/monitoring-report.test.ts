import { describe, expect, test } from 'vitest';
import payload from '../../../../../examples/payloads/monitoring-report.json' with { type: 'json' };
import { askedQuestions, contextOf } from '../../validation/completeness.ts';
import { validateForm } from '../../validation/validate-form.ts';
import { monitoringReport } from './monitoring-report.ts';

function issuesOf(answers: object = payload.answers): readonly (readonly [string, string])[] {
  const validation = validateForm(monitoringReport, { ...payload, answers }, { level: 'complete' });
  return validation.ok ? [] : validation.issues.map(({ path, code }) => [path, code] as const);
}

describe('the worked report', () => {
  test('is complete', () => {
    expect(issuesOf()).toEqual([]);
  });

  test('asks for at most 20 required answers of its own', () => {
    const required = askedQuestions(monitoringReport, contextOf(monitoringReport, payload)).filter(
      ({ path, required: isRequired, question }) =>
        isRequired && question.kind !== 'repeat' && path.startsWith('monitoring.'),
    );
    expect(required.length).toBeLessThanOrEqual(20);
  });
});

test('of a contact that failed, nothing is asked of the person', () => {
  const contact = {
    due: 'month-2',
    dueOn: '2026-07-18',
    on: '2026-07-18',
    outcome: 'not-reached',
    side: 'receiving-support',
    lostContactSteps: 'Asked her sister, as agreed: she is well and was at work.',
  };
  expect(issuesOf({ contact, safety: { concern: 'no' } })).toEqual([]);
});

test('where the person does not agree to the contact, nothing more is written down', () => {
  const contact = { ...payload.answers.contact, agreedNow: 'no' };
  const kept = { contact, safety: { concern: 'no' } };
  expect(issuesOf(kept)).toEqual([]);
  expect(issuesOf({ ...kept, life: { wellbeing: 'badly' } })).toEqual([
    ['/answers/life/wellbeing', 'not-relevant'],
  ]);
});

test('the next contact does not come before this one', () => {
  const next = { ...payload.answers.next, nextOn: '2026-06-17' };
  expect(issuesOf({ ...payload.answers, next })).toEqual([['/answers/next/nextOn', 'date-order']]);
});

test('a worry about the person’s safety asks what is done about it', () => {
  const { action: _, ...safety } = payload.answers.safety;
  expect(issuesOf({ ...payload.answers, safety })).toEqual([['/answers/safety/action', 'required']]);
});
