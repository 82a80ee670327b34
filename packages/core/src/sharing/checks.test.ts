import { describe, expect, test } from 'vitest';
import type { Condition, Operand } from '../conditions/condition.ts';
import { evaluateCondition } from '../conditions/evaluate.ts';
import { dataSharingConsent } from '../forms/data-sharing-consent/data-sharing-consent.ts';
import { legalGrounds } from '../provisions/legal.ts';
import { checkCases } from './checks.cases.ts';
import { checks, type CheckId } from './checks.ts';
import { sharingFacts } from './facts.ts';
import { situationOf } from './situation.test-support.ts';

const ids = Object.keys(checks) as CheckId[];

describe.each(ids)('%s', (id) => {
  test.each(checkCases[id])('$name: $withholds', ({ given, jurisdiction, withholds }) => {
    expect(evaluateCondition(checks[id].when, situationOf(given, jurisdiction))).toBe(withholds);
  });

  test('is tried where it withholds and where it lets pass', () => {
    const values = checkCases[id].map(({ withholds }) => withholds);
    expect(values).toContain('false');
    expect(values.filter((value) => value !== 'false')).not.toEqual([]);
  });

  test('cites provisions, each once', () => {
    const { basis } = checks[id];
    expect(new Set(basis).size).toBe(basis.length);
    for (const provision of basis) expect(Object.hasOwn(legalGrounds, provision), provision).toBe(true);
  });

  test('reads what a consent, a request or an answer can have', () => {
    for (const path of reads(checks[id].when)) expect(isAsked(path), path).toBe(true);
  });
});

const known = new Set([
  'request.recipient.kind',
  'request.purpose',
  'answer.category',
  'answer.reveals',
  'answer.identifies',
]);

function isAsked(path: string): boolean {
  if (path.startsWith('fact:')) return Object.hasOwn(sharingFacts, path.slice(5));
  const place = path.replace(/^grant\./, 'consent.grants[].').replace(/^transfer\./, 'consent.transfers[].');
  return known.has(path) || dataSharingConsent.questions.has(place);
}

function* reads(condition: Condition): Generator<string> {
  switch (condition.op) {
    case 'all':
    case 'any':
      for (const part of condition.of) yield* reads(part);
      return;
    case 'not':
      yield* reads(condition.of);
      return;
    case 'some':
    case 'every':
    case 'is':
    case 'answered':
    case 'known':
      yield condition.path;
      return;
    case 'fact':
      yield `fact:${condition.name}`;
      return;
    case 'before':
    case 'notAfter':
    case 'atLeast':
    case 'moreThan':
    case 'lessThan':
      yield* [condition.left, condition.right].flatMap(operandReads);
  }
}

function operandReads(operand: Operand): string[] {
  if ('answer' in operand) return [operand.answer];
  return 'fact' in operand ? [`fact:${operand.fact}`] : [];
}
