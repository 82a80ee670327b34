import { describe, expect, test } from 'vitest';
import { treeOf } from '../rules/given.test-support.ts';
import { rules } from '../rules/rules.ts';
import { conflicts } from './conflicts.ts';
import { evaluate, type Evaluation } from './evaluate.ts';

const told = 'riskAssessment.outcome.otherStateTold';
const danger = { 'profile.return.proposed': 'yes', 'riskAssessment.reprisals.riskToPerson': 'yes' };

function setup(given: Readonly<Record<string, unknown>>, jurisdiction = 'coe'): Evaluation {
  const { profile, riskAssessment } = treeOf(given);
  const caseFile: object = {
    profile,
    riskAssessment: { form: 'risk-assessment', version: 1, answers: riskAssessment },
  };
  return evaluate(caseFile, { on: '2026-06-15', jurisdiction });
}

function idsOf({ conflicts: found }: Evaluation): readonly string[] {
  return found.map(({ conflict }) => conflict);
}

describe('a danger abroad that the other state has not been told of', () => {
  test('against the wish of the person: both duties are shown', () => {
    const evaluation = setup({ ...danger, [told]: 'person-against' });
    expect(idsOf(evaluation)).toEqual(['danger-told-against-wish']);
    const [telling, keeping] = evaluation.conflicts[0]?.sides ?? [];
    expect(telling?.citations.map(({ provision }) => provision)).toEqual(['er5.140']);
    expect(telling?.force).toBe('must');
    expect(keeping?.citations.map(({ provision }) => provision)).toContain('er1.78');
    expect(keeping?.force).toBe('must');
  });

  test('is not resolved: the finding stays breached', () => {
    const { findings } = setup({ ...danger, [told]: 'person-against' });
    expect(findings.find(({ rule }) => rule === 'harm.notify-risk-abroad')?.outcome).toBe('breached');
  });

  test.each(['riskAssessment.reprisals.threatsMade', 'riskAssessment.reprisals.familyThreatened'])(
    'a threat is a danger, whatever the overall answer: %s',
    (threat) => {
      const given = { ...danger, 'riskAssessment.reprisals.riskToPerson': 'no', [threat]: 'yes' };
      expect(idsOf(setup({ ...given, [told]: 'person-against' }))).toEqual(['danger-told-against-wish']);
    },
  );

  test('because telling would not be safe', () => {
    expect(idsOf(setup({ ...danger, [told]: 'not-safe' }))).toEqual(['danger-told-unsafe']);
  });

  test.each(['yes', 'no', 'not-known'])('no conflict where the answer is %s', (answer) => {
    expect(idsOf(setup({ ...danger, [told]: answer }))).toEqual([]);
  });

  test('no conflict where the duty to tell does not bind the state', () => {
    expect(idsOf(setup({ ...danger, [told]: 'person-against' }, 'osce-only'))).toEqual([]);
  });

  test('no conflict while it is not known whether there is a danger', () => {
    const unknown = { ...danger, 'riskAssessment.reprisals.riskToPerson': 'not-known' };
    expect(idsOf(setup({ ...unknown, [told]: 'person-against' }))).toEqual([]);
  });
});

test('each conflict has an id of its own and names rules that there are', () => {
  const ids = conflicts.map(({ id }) => id);
  expect(new Set(ids).size).toBe(ids.length);
  const known = new Set(rules.map(({ id }) => id));
  const named = conflicts.flatMap(({ sides }) => sides.flatMap((side) => side.rules));
  expect(named.filter((id) => !known.has(id))).toEqual([]);
});

test('each conflict can be found, with a provision on either side that asks something of the state', () => {
  const found = ['person-against', 'not-safe'].flatMap((answer) =>
    idsOf(setup({ ...danger, [told]: answer })),
  );
  expect(found).toEqual(conflicts.map(({ id }) => id));
});
