import { facts } from './facts.ts';
import { describe, expect, test } from 'vitest';
import type { Truth } from '../conditions/truth.ts';
import { readableQuestions } from '../evaluation/readable-questions.ts';
import { resolveJurisdiction } from '../jurisdictions/resolve-jurisdiction.ts';
import { treeOf } from '../rules/given.test-support.ts';
import { CaseContext } from './case-context.ts';
import type { FactName } from './facts.ts';

function truth(fact: FactName, given: Readonly<Record<string, unknown>>): Truth {
  const context = new CaseContext({
    facts,
    answers: treeOf(given),
    questions: readableQuestions,
    on: '2026-06-15',
    jurisdiction: resolveJurisdiction('coe'),
  });
  return context.truth(fact);
}

describe('help that the person needs there', () => {
  const services = ['shelter', 'medical', 'psychological', 'legal'] as const;
  const answers = ['available.now', 'available.longTerm', 'accessible.now', 'accessible.longTerm'] as const;
  const each = services.flatMap((service) => answers.map((answer) => [service, answer] as const));
  const needed = {
    'riskAssessment.socialPosition.housing': 'family-home',
    'riskAssessment.socialPosition.housingSafe': 'no',
    'riskAssessment.health.hasNeeds': 'yes',
    'riskAssessment.health.mentalHealthNow': 'struggling',
    ...Object.fromEntries(
      each.map(([service, answer]) => [`riskAssessment.services.${service}.${answer}`, 'yes']),
    ),
  };

  test('is within reach where every answer says so', () => {
    expect(truth('services.reachable', needed)).toBe('true');
  });

  test.each(each)('is out of reach without %s %s', (service, answer) => {
    expect(
      truth('services.reachable', { ...needed, [`riskAssessment.services.${service}.${answer}`]: 'no' }),
    ).toBe('false');
  });

  test.each(each)('is open while %s %s is', (service, answer) => {
    const given = { ...needed, [`riskAssessment.services.${service}.${answer}`]: 'not-known' };
    expect(truth('services.reachable', given)).toBe('unknown');
  });

  test.each([
    ['shelter', 'riskAssessment.socialPosition.housingSafe', 'yes'],
    ['medical', 'riskAssessment.health.hasNeeds', 'no'],
    ['psychological', 'riskAssessment.health.mentalHealthNow', 'well'],
  ])('leaves out %s where %s is %s', (service, path, answer) => {
    const given = { ...needed, [path]: answer, [`riskAssessment.services.${service}.accessible.now`]: 'no' };
    expect(truth('services.reachable', given)).toBe('true');
  });
});

describe('treatment there', () => {
  const need = (more: Record<string, unknown>): Record<string, unknown> => ({
    'riskAssessment.health.hasNeeds': 'yes',
    'riskAssessment.health.conditions[0].needs': ['medicines'],
    'riskAssessment.health.conditions[0].availableThere': 'yes',
    'riskAssessment.health.conditions[0].accessibleThere': 'yes',
    ...more,
  });
  test.each<[string, Record<string, unknown>, Truth]>([
    ['there and within reach', need({}), 'true'],
    ['not there', need({ 'riskAssessment.health.conditions[0].availableThere': 'no' }), 'false'],
    ['perhaps there', need({ 'riskAssessment.health.conditions[0].availableThere': 'not-known' }), 'unknown'],
    ['out of reach', need({ 'riskAssessment.health.conditions[0].accessibleThere': 'no' }), 'false'],
    [
      'of a need that nobody wrote down',
      { 'riskAssessment.health.hasNeeds': 'yes', 'riskAssessment.health.conditions[]': [] },
      'unknown',
    ],
  ])('%s is secured: %s', (_, given, expected) => {
    expect(truth('health.treatmentSecured', given)).toBe(expected);
  });
});

describe('a child of the person', () => {
  const child = (index: number, more: Record<string, unknown> = {}): Record<string, unknown> =>
    Object.fromEntries(
      Object.entries({ situation: 'well', risk: ['no'], protectionOwed: ['nothing-now'], ...more }).map(
        ([name, answer]) => [`riskAssessment.children[${String(index)}].${name}`, answer],
      ),
    );
  const parent = { 'profile.person.hasChildren': 'yes' };
  const twins = {
    ...parent,
    'profile.person.children[0].id': 'first',
    'profile.person.children[1].id': 'second',
  };

  test.each<[string, Record<string, unknown>, Truth]>([
    ['does well', { situation: 'well' }, 'true'],
    ['does mostly well', { situation: 'mostly-well' }, 'true'],
    ['gives reason to worry', { situation: 'worried-about' }, 'true'],
    ['is set aside, which is not offered,', { situation: 'not-applicable' }, 'unknown'],
  ])('who %s was looked at: %s', (_, more, expected) => {
    expect(truth('children.examined', { ...parent, ...child(0, more) })).toBe(expected);
  });

  test.each<[string, Record<string, unknown>, Truth]>([
    ['nothing', {}, 'false'],
    ...[
      'own-assessment',
      'own-guardian',
      'health-care',
      'school',
      'safe-home',
      'family-tracing',
      'papers',
      'other',
    ].map((owed): [string, Record<string, unknown>, Truth] => [owed, { protectionOwed: [owed] }, 'true']),
    ...['from-traffickers', 'from-family', 'from-community', 'other'].map(
      (risk): [string, Record<string, unknown>, Truth] => [`protection ${risk}`, { risk: [risk] }, 'true'],
    ),
  ])('who needs %s', (_, more, expected) => {
    expect(truth('children.protectionNeeded', { ...parent, ...child(0, more) })).toBe(expected);
  });

  test.each<[string, Record<string, unknown>, Truth]>([
    [
      'is looked at beside the other',
      { ...twins, ...child(0, { childRef: 'first' }), ...child(1, { childRef: 'second' }) },
      'true',
    ],
    ['is left out', { ...twins, ...child(0, { childRef: 'first' }) }, 'unknown'],
    [
      'is left out, though another is there twice',
      { ...twins, ...child(0, { childRef: 'first' }), ...child(1, { childRef: 'first' }) },
      'unknown',
    ],
    [
      'is left out, and grown up',
      { ...twins, 'profile.person.children[1].adult': 'yes', ...child(0, { childRef: 'first' }) },
      'true',
    ],
    [
      'may be meant by the entry that names none',
      { ...twins, ...child(0, { childRef: 'first' }), ...child(1) },
      'true',
    ],
    ['is not written down at all', { ...parent, 'riskAssessment.children[]': [] }, 'unknown'],
  ])('who %s counts', (_, given, expected) => {
    expect(truth('children.examined', given)).toBe(expected);
    expect(truth('children.protectionNeeded', given)).toBe(expected === 'true' ? 'false' : 'unknown');
  });
});

describe('a danger that awaits a child at home', () => {
  const answers: readonly (readonly [danger: string, measure: string, answered: Truth])[] = [
    ['treated-worse', 'social-position', 'true'],
    ['treated-worse', 'children', 'true'],
    ['treated-worse', 'retrafficking', 'false'],
    ['treated-worse', 'reprisals-person', 'false'],
    ['attack', 'reprisals-person', 'true'],
    ['attack', 'social-position', 'true'],
    ['attack', 'children', 'true'],
    ['attack', 'retrafficking', 'false'],
    ['drawn-in-again', 'retrafficking', 'true'],
    ['drawn-in-again', 'children', 'true'],
    ['drawn-in-again', 'social-position', 'false'],
  ];
  const given = (danger: string): Record<string, unknown> => ({
    'profile.return.kind': 'forced',
    'profile.person.birth.date': '2011',
    'riskAssessment.childReturn.familyReturnDangers': [danger],
  });

  test.each(answers)('%s, and a measure about %s: answered %s', (danger, measure, answered) => {
    const withMeasure = {
      ...given(danger),
      'riskAssessment.measuresAny': 'yes',
      'riskAssessment.measures[0].risk': measure,
      'riskAssessment.measures[0].state': 'in-place',
      'riskAssessment.measures[0].residual': 'lowered',
    };
    expect(truth('measures.childStigma', withMeasure)).toBe(answered);
  });

  test.each(['treated-worse', 'attack', 'drawn-in-again'])(
    '%s is a danger that stands, so that a measure can be recorded',
    (danger) => {
      expect(truth('risk.anyStands', given(danger))).toBe('true');
    },
  );
});
