import { describe, expect, test } from 'vitest';
import { evaluateCondition } from '../conditions/evaluate.ts';
import type { CaseContext } from '../facts/case-context.ts';
import { ruleCases } from './cases.ts';
import { contextOfCase } from './evaluate-case.test-support.ts';
import { mutantsOf } from './mutants.test-support.ts';
import type { Rule } from './rule.ts';
import { rules } from './rules.ts';

/** How a rule comes out where it speaks to the state at all. */
function outcomeOf({ when, expect: expected }: Pick<Rule, 'when' | 'expect'>, context: CaseContext): string {
  const applies = evaluateCondition(when, context);
  return applies === 'true' ? evaluateCondition(expected, context) : `when ${applies}`;
}

/** Lists the changes of a rule that none of its cases notices. */
function survivors(rule: Rule): readonly string[] {
  const cases = (ruleCases[rule.id] ?? []).map((each) => {
    const context = contextOfCase(each);
    return { context, outcome: outcomeOf(rule, context) };
  });
  const survives = (mutant: Pick<Rule, 'when' | 'expect'>): boolean =>
    cases.every(({ context, outcome }) => outcomeOf(mutant, context) === outcome);
  const found: string[] = [];
  for (const { change, condition } of mutantsOf(rule.when)) {
    if (survives({ ...rule, when: condition as Rule['when'] })) found.push(`when: ${change}`);
  }
  for (const { change, condition } of mutantsOf(rule.expect)) {
    if (survives({ ...rule, expect: condition as Rule['expect'] })) found.push(`expect: ${change}`);
  }
  return found;
}

describe('a change to a rule is noticed by one of its cases', () => {
  test.each(rules.map((rule) => [rule.id, rule] as const))('%s', (_, rule) => {
    expect(survivors(rule)).toEqual([]);
  });
});
