import { describe, expect, test } from 'vitest';
import { CaseContext } from '../facts/case-context.ts';
import { readableQuestions } from '../evaluation/evaluate.ts';
import { resolveJurisdiction } from '../jurisdictions/jurisdiction.ts';
import { evaluateRule } from './evaluate-rule.ts';
import { treeOf } from './given.test-support.ts';
import type { CaseTable } from './rule-case.ts';
import { rules } from './rules.ts';

const modules = import.meta.glob<{ readonly cases: CaseTable }>('./principle-*/*.cases.ts', { eager: true });
const tables: CaseTable = Object.assign({}, ...Object.values(modules).map(({ cases }) => cases));

for (const rule of rules) {
  describe(`${rule.id} (${rule.basis.join(', ')})`, () => {
    for (const { name, given, jurisdiction, on, outcome, force } of tables[rule.id] ?? []) {
      test(`${name}: ${outcome}`, () => {
        const state = resolveJurisdiction(jurisdiction);
        const established: Record<string, 'true' | 'false' | 'unknown'> = {};
        const answers: Record<string, unknown> = {};
        for (const [place, value] of Object.entries(given)) {
          if (!place.startsWith('fact:')) answers[place] = value;
          else if (value === 'true' || value === 'false' || value === 'unknown')
            established[place.slice(5)] = value;
        }
        const context = new CaseContext({
          answers: treeOf(answers),
          questions: readableQuestions,
          on,
          jurisdiction: state,
          given: established,
        });
        const finding = evaluateRule(rule, context, state);
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
