import { describe, expect, test } from 'vitest';
import { resolveJurisdiction } from '../jurisdictions/resolve-jurisdiction.ts';
import { ruleCases as tables } from './cases.ts';
import { contextOfCase } from './evaluate-case.test-support.ts';
import { evaluateRule } from './evaluate-rule.ts';
import { rules } from './rules.ts';

for (const rule of rules) {
  describe(`${rule.id} (${rule.basis.join(', ')})`, () => {
    for (const { name, given, jurisdiction, on, outcome, force } of tables[rule.id] ?? []) {
      test(`${name}: ${outcome}`, () => {
        const context = contextOfCase({ given, jurisdiction, on });
        const finding = evaluateRule(rule, context, resolveJurisdiction(jurisdiction));
        expect({ outcome: finding.outcome, force: finding.force }).toEqual({ outcome, force });
      });
    }
  });
}

/** Rules that only ask that something be answered: with an answer they are met, without one open. */
const asksForAnswers = new Set(['safe.minimum-domains', 'safe.reprisal-indicators']);

describe('every rule', () => {
  test.each(rules.map((rule) => [rule.id, rule] as const))(
    '%s has a table with each outcome it can have',
    (id) => {
      const outcomes = new Set((tables[id] ?? []).map(({ outcome }) => outcome));
      const owed = asksForAnswers.has(id) ? ['met', 'undetermined'] : ['met', 'breached', 'undetermined'];
      expect([...outcomes]).toEqual(expect.arrayContaining(owed));
    },
  );

  test('has an id of its own, and no table stands without its rule', () => {
    const ids = rules.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(Object.keys(tables).filter((id) => !ids.includes(id))).toEqual([]);
  });
});
