import { describe, expect, test } from 'vitest';
import { evaluate } from '../evaluation/evaluate.ts';
import { caseFileFrom } from '../evaluation/generated-case-files.test-support.ts';
import type { Finding } from './finding.ts';

function find(rule: string, given: Readonly<Record<string, unknown>>): Finding | undefined {
  const { findings } = evaluate(caseFileFrom(given), { on: '2026-06-15', jurisdiction: 'coe' });
  return findings.find((finding) => finding.rule === rule);
}

describe('what could settle an open finding', () => {
  test('is the one answer that decides by itself', () => {
    const finding = find('safe.torture', { 'profile.return.proposed': 'yes' });
    expect(finding?.settledBy).toContainEqual(['riskAssessment.persecution.torture.signs']);
    expect(finding?.settledBy.every((set) => set.length === 1)).toBe(true);
  });

  test('names two answers together where one alone leaves it open', () => {
    const given = {
      'profile.return.proposed': 'yes',
      'riskAssessment.reprisals.riskToPerson': 'no',
      'riskAssessment.reprisals.threatsMade': 'no',
      'riskAssessment.measuresAny': 'no',
    };
    expect(find('safe.reprisals', given)?.settledBy).toContainEqual([
      'riskAssessment.reprisals.riskToFamily',
    ]);
    const open = { ...given, 'riskAssessment.authorities.ableToProtect': 'yes' };
    expect(find('safe.reprisals', open)?.outcome).toBe('undetermined');
  });

  test('asks first what must be answered first', () => {
    const finding = find('leave.restriction-justified', { 'profile.return.proposed': 'yes' });
    expect(finding?.missing).toEqual(['profile.return.wishNow']);
  });

  test('names the form itself where there is none', () => {
    const { findings } = evaluate({}, { on: '2026-06-15', jurisdiction: 'coe' });
    expect(findings.find(({ rule }) => rule === 'safe.coi-two-sources')?.missing).toEqual(['riskAssessment']);
  });

  test('is nothing where the finding is settled', () => {
    expect(find('safe.torture', { 'profile.return.proposed': 'no' })?.settledBy).toEqual([]);
  });
});

test('giving what could settle a finding can settle it', () => {
  const { findings } = evaluate({}, { on: '2026-06-15', jurisdiction: 'coe' });
  const single = findings.filter(({ settledBy }) =>
    settledBy.some((set) => set.join() === 'profile.return.proposed'),
  );
  expect(single.length).toBeGreaterThan(10);
  for (const { rule } of single) {
    expect(find(rule, { 'profile.return.proposed': 'no' })?.outcome).toBe('not-applicable');
  }
});
