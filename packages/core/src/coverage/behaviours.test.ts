import { expect, test } from 'vitest';
import type { Condition, Operand } from '../conditions/condition.ts';
import { facts, isFactName } from '../facts/facts.ts';
import { forms } from '../forms/forms.ts';
import { instruments } from '../instruments/index.ts';
import type { InstrumentId } from '../instruments/validity.ts';
import { binds } from '../jurisdictions/jurisdiction.ts';
import { behaviours, type BehaviourName } from '../provisions/behaviours.ts';
import { legalGrounds } from '../provisions/legal.ts';
import type { Finding } from '../rules/finding.ts';
import { deriveForce } from '../rules/force.ts';
import { rules } from '../rules/rules.ts';
import { conclude, evaluate } from './evaluate.ts';

function operandReads(operand: Operand): readonly string[] {
  if ('answer' in operand) return [operand.answer];
  return 'fact' in operand ? factReads(operand.fact) : [];
}

function factReads(name: string): readonly string[] {
  const fact = isFactName(name) ? facts[name] : undefined;
  return fact && 'is' in fact ? reads(fact.is) : [`fact ${name}`];
}

/** Lists the answers that a condition can turn on, through facts; a fact that is a function stands by its name. */
function reads(condition: Condition): readonly string[] {
  switch (condition.op) {
    case 'all':
    case 'any':
      return condition.of.flatMap(reads);
    case 'not':
      return reads(condition.of);
    case 'is':
    case 'answered':
    case 'known':
      return [condition.path];
    case 'fact':
      return factReads(condition.name);
    case 'some':
    case 'every':
      return [condition.path, ...reads(condition.where)];
    case 'before':
    case 'notAfter':
    case 'atLeast':
    case 'moreThan':
    case 'lessThan':
      return [...operandReads(condition.left), ...operandReads(condition.right)];
  }
}

const byRules = rules.map(({ id, liftable, when, expect: expected }) => ({
  id,
  liftable,
  paths: [...reads(when), ...reads(expected)],
}));

/** One proof for each behaviour: what is claimed without one is not there. */
const proofs: Readonly<Record<BehaviourName, () => void>> = {
  'instruments-told-apart': () => {
    const kinds: Partial<Record<InstrumentId, string>> = {
      crc: 'treaty',
      'crc-gc14': 'guidance',
      echr: 'treaty',
      'ecthr-mss': 'case-law',
      iccpr: 'treaty',
      uncat: 'treaty',
      untoc: 'treaty',
      'un-trafficking-protocol': 'treaty',
      'refugee-convention': 'treaty',
      'crc-op-sale': 'treaty',
      'odihr-nrm-2004': 'guidance',
      'osce-action-plan': 'political-commitment',
      'osce-addendum-2005': 'political-commitment',
      'osce-addendum-2013': 'political-commitment',
      'osce-mc-1-2000': 'political-commitment',
      'osce-declaration-2002': 'political-commitment',
      'osce-mc-8-07': 'political-commitment',
      'osce-mc-5-08': 'political-commitment',
      'osce-mc-7-13': 'political-commitment',
      'ohchr-principles': 'guidance',
      'unicef-trafficking': 'guidance',
      'unhcr-trafficking': 'guidance',
      'unodc-model-law': 'guidance',
      'eu-qualification': 'eu-law',
      'eu-2004-81': 'eu-law',
    };
    const ids = Object.keys(kinds) as InstrumentId[];
    expect(Object.fromEntries(ids.map((id) => [id, instruments[id].kind]))).toEqual(kinds);
    for (const id of ids) expect(instruments[id].name).not.toBe('');
    expect(instruments.uncat.name + instruments.uncat.citation).toContain('Inhuman');
    expect(instruments.iccpr.citation).toContain('Civil and Political');
  },
  'successors-counted': () => {
    const at = (provision: 'er4.185' | 'er6.45', on: string): unknown =>
      deriveForce([provision], { preset: 'eu' }, on).citations[0]?.instruments.map(
        ({ id, inForce, replacedBy }) => [id, inForce, replacedBy],
      );
    expect(at('er6.45', '2015-11-15')).toContainEqual(['eu-framework-2001-220', 'true', undefined]);
    expect(at('er6.45', '2015-11-16')).toContainEqual(['eu-framework-2001-220', 'false', 'eu-victims']);
    expect(at('er4.185', '2026-06-01')).toContainEqual(['eu-reception-2003', 'false', 'eu-reception-2013']);
  },
  'jurisdictions-by-circle': () => {
    const bound = (preset: 'eu' | 'coe' | 'un-only' | 'osce-only'): readonly string[] =>
      (['osce', 'unTraffickingProtocol', 'coeTraffickingConvention', 'echr', 'eu'] as const).map((circle) =>
        binds(circle, { preset }, '2026-06-15'),
      );
    expect(bound('osce-only')).toEqual(['true', 'false', 'false', 'false', 'false']);
    expect(bound('un-only')).toEqual(['true', 'true', 'false', 'false', 'false']);
    expect(bound('coe')).toEqual(['true', 'true', 'true', 'true', 'false']);
    expect(bound('eu')).toEqual(['true', 'true', 'true', 'true', 'true']);
    expect(instruments['eu-trafficking'].boundBy).toBe('eu');
  },
  'refoulement-in-any-form': () => {
    const absolute = byRules.filter(({ liftable }) => liftable === 'never');
    expect(absolute.map(({ id }) => id)).toEqual(
      expect.arrayContaining(['safe.persecution', 'safe.torture', 'safe.inhuman-treatment']),
    );
    for (const { id, paths } of absolute) {
      const manner = paths.filter((path) => /^profile\.return\.(?!proposed$)/.test(path));
      expect([id, manner]).toEqual([id, []]);
    }
  },
  'no-means-for-a-child': () => {
    const means = 'profile.experience.control';
    expect(byRules.filter(({ paths }) => paths.includes(means)).map(({ id }) => id)).toEqual([]);
    const { placed, questions } = forms['risk-assessment'];
    expect(questions.get(means)?.required).toBeUndefined();
    const turning = placed.filter(({ question: { relevant, required } }) =>
      [relevant, required === 'always' ? undefined : required].some(
        (condition) => condition !== undefined && reads(condition).includes(means),
      ),
    );
    expect(turning.map(({ path }) => path)).toEqual([]);
  },
  'every-rule-has-a-source': () => {
    for (const { id, basis } of rules) expect([id, basis.length > 0]).toEqual([id, true]);
    const { findings } = evaluate({}, { on: '2026-06-15', jurisdiction: 'eu' });
    for (const [index, { citations }] of findings.entries()) {
      expect(citations.map(({ provision }) => provision)).toEqual(rules[index]?.basis);
    }
    expect(Object.keys(legalGrounds).filter((id) => !/^(gl|in|gp[1-7]|er[1-7])\.\d+$/.test(id))).toEqual([]);
  },
  'one-conclusion': () => {
    const { findings } = evaluate({}, { on: '2026-06-15', jurisdiction: 'eu' });
    expect(findings.map(({ rule }) => rule)).toEqual(rules.map(({ id }) => id));
    const breached: readonly Finding[] = findings.map((finding, index) =>
      index % 5 === 0 ? { ...finding, outcome: 'breached' } : finding,
    );
    expect(conclude(breached.toReversed())).toBe(conclude(breached));
    expect(conclude(breached.map((finding) => ({ ...finding, principle: 7 })))).toBe(conclude(breached));
  },
  'assessment-owed-everywhere': () => {
    const basis = rules.find(({ id }) => id === 'safe.risk-assessment-before-return')?.basis ?? [];
    for (const preset of ['osce-only', 'un-only', 'coe', 'eu'] as const) {
      expect([preset, deriveForce(basis, { preset }, '2026-06-15').force]).toEqual([preset, 'must']);
    }
  },
  'reflection-from-those-who-fix-it': () => {
    const length = (jurisdiction: string): string | undefined =>
      evaluate({}, { on: '2026-06-15', jurisdiction }).findings.find(
        ({ rule }) => rule === 'process.reflection-30-days',
      )?.outcome;
    expect([length('coe'), length('un-only')]).toEqual(['undetermined', 'not-applicable']);
  },
};

test.each(Object.entries(proofs))('%s', (_, proof) => {
  expect.hasAssertions();
  proof();
});

test('no provision is served twice by behaviour', () => {
  const served = Object.values(behaviours).flatMap(({ serves }) => [...serves]);
  expect(new Set(served).size).toBe(served.length);
});
