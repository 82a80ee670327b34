import { facts } from './facts.ts';
import { describe, expect, test } from 'vitest';
import type { Truth } from '../conditions/truth.ts';
import { readableQuestions } from '../evaluation/readable-questions.ts';
import { resolveJurisdiction } from '../jurisdictions/resolve-jurisdiction.ts';
import { treeOf } from '../rules/given.test-support.ts';
import { CaseContext } from './case-context.ts';
import type { FactName } from './facts.ts';

function truthOn(on: string, fact: FactName, given: Readonly<Record<string, unknown>>): Truth {
  const context = new CaseContext({
    facts,
    answers: treeOf(given),
    questions: readableQuestions,
    on,
    jurisdiction: resolveJurisdiction('eu'),
  });
  return context.truth(fact);
}

function truth(fact: FactName, given: Readonly<Record<string, unknown>>): Truth {
  return truthOn('2026-06-15', fact, given);
}

/** Called voluntary, with everything that makes it so. */
const freely = {
  'profile.return.kind': 'voluntary',
  'profile.return.consent.state': 'yes',
  'profile.return.consent.on': '2026-05-10',
  'profile.return.voluntary.optionsExplained': ['return', 'stay', 'third-country'],
  'profile.return.voluntary.explainedOn': '2026-05-02',
  'profile.return.voluntary.informationComplete': 'yes',
  'profile.return.voluntary.languageUnderstood': 'yes',
  'profile.return.voluntary.pressureToGo': 'no',
};

describe('a return', () => {
  test.each<[string, Record<string, unknown>, Truth]>([
    ['freely chosen', {}, 'false'],
    ['forced', { 'profile.return.kind': 'forced' }, 'true'],
    ['of a kind that nobody recorded', { 'profile.return.kind': 'not-known' }, 'unknown'],
    [
      'of a kind that nobody recorded, without agreement',
      { 'profile.return.kind': 'not-known', 'profile.return.consent.state': 'no' },
      'unknown',
    ],
    ['agreed to no longer', { 'profile.return.consent.state': 'withdrawn' }, 'true'],
    [
      'assisted, and agreed to no longer',
      { 'profile.return.kind': 'assisted', 'profile.return.consent.state': 'withdrawn' },
      'true',
    ],
    ['agreed to under pressure', { 'profile.return.voluntary.pressureToGo': 'yes' }, 'true'],
    [
      'agreed to without knowing what is open',
      { 'profile.return.voluntary.informationComplete': 'no' },
      'true',
    ],
    [
      'agreed to, whether informed is not known',
      { 'profile.return.voluntary.informationComplete': 'not-known' },
      'unknown',
    ],
    ['under pressure to stay', { 'profile.return.voluntary.pressureToStay': 'yes' }, 'false'],
  ])('%s counts as forced: %s', (_, given, expected) => {
    expect(truth('return.treatedAsForced', { ...freely, ...given })).toBe(expected);
  });

  test.each<[string, Truth]>([
    ['2026-06-15', 'true'],
    ['2026-06-16', 'false'],
  ])('not asked for yet, explained on %s, is informed: %s', (explainedOn, expected) => {
    const given = {
      ...freely,
      'profile.return.consent.state': 'not-asked-yet',
      'profile.return.voluntary.explainedOn': explainedOn,
    };
    expect(truth('return.choiceInformed', given)).toBe(expected);
  });
});

describe('the assessment', () => {
  const on = (assessment: string, more: Record<string, unknown>): Record<string, unknown> => ({
    'riskAssessment.assessment.on': assessment,
    ...more,
  });
  const decided = (status: string): Record<string, unknown> => ({
    'profile.return.decision.status': status,
    'profile.return.decision.on': '2026-05-10',
  });
  test.each<[string, Record<string, unknown>, Truth]>([
    ['on the day of the decision', on('2026-05-10', decided('notified')), 'true'],
    ['the day after the decision', on('2026-05-11', decided('notified')), 'false'],
    ['without any decision', on('2026-05-11', decided('none')), 'true'],
    ['after a decision that was withdrawn', on('2026-05-11', decided('withdrawn')), 'true'],
    ['while the decision is being prepared', on('2026-05-11', decided('planned')), 'true'],
    [
      'on the day of return',
      on('2026-06-20', { ...decided('none'), 'profile.return.date': '2026-06-20' }),
      'true',
    ],
    [
      'the day after the return',
      on('2026-06-21', { ...decided('none'), 'profile.return.date': '2026-06-20' }),
      'false',
    ],
    [
      'in the month of return, the day open',
      on('2026-06-20', { ...decided('none'), 'profile.return.date': '2026-06' }),
      'unknown',
    ],
  ])('%s is in time: %s', (_, given, expected) => {
    expect(truth('assessment.inTime', given)).toBe(expected);
  });
});

describe('the period of reflection', () => {
  const period = {
    'profile.status.identification': 'presumed',
    'profile.status.reflection.granted': 'yes',
    'profile.status.reflection.from': '2026-06-01',
    'profile.status.reflection.until': '2026-06-30',
  };
  test.each<[string, Truth]>([
    ['2026-05-31', 'false'],
    ['2026-06-01', 'true'],
    ['2026-06-30', 'true'],
    ['2026-07-01', 'false'],
  ])('runs on %s: %s', (on, expected) => {
    expect(truthOn(on, 'reflection.running', period)).toBe(expected);
  });

  test('does not run where none was granted', () => {
    const given = { ...period, 'profile.status.reflection.granted': 'no-refused' };
    expect(truth('reflection.running', given)).toBe('false');
  });

  test('may run where it is not known whether one was granted', () => {
    const given = { ...period, 'profile.status.reflection.granted': 'not-known' };
    expect(truth('reflection.running', given)).toBe('unknown');
  });

  test.each<[string, string, Truth]>([
    ['2026-06-30', '2026-06-30', 'false'],
    ['2026-06-30', '2026-07-01', 'true'],
    ['2026-07-01', '2026-07-01', 'true'],
  ])('on %s, a removal on %s lies outside: %s', (on, removal, expected) => {
    const given = { ...period, 'profile.return.date': removal };
    expect(truthOn(on, 'removal.outsideReflection', given)).toBe(expected);
  });
});

describe('a permit given because of trafficking', () => {
  const permit = (more: Record<string, unknown> = {}): Record<string, unknown> => ({
    'profile.status.permitsAny': 'yes',
    ...Object.fromEntries(
      Object.entries({
        kind: 'co-operation',
        underVictimsDirective: 'no',
        state: 'granted',
        from: '2026-01-01',
        until: '2026-12-31',
        ...more,
      }).map(([name, answer]) => [`profile.status.permits[0].${name}`, answer]),
    ),
  });
  test.each<[string, Record<string, unknown>, Truth]>([
    ['for help in the case', {}, 'true'],
    ['for the personal situation', { kind: 'personal-situation' }, 'true'],
    ['for proceedings', { kind: 'proceedings' }, 'true'],
    ['for a child', { kind: 'child' }, 'true'],
    ['of another kind', { kind: 'other' }, 'false'],
    ['of another kind, under the directive', { kind: 'other', underVictimsDirective: 'yes' }, 'true'],
    ['renewed', { state: 'renewed' }, 'true'],
    ['only asked for', { state: 'asked' }, 'false'],
    ['from today', { from: '2026-06-15' }, 'true'],
    ['from tomorrow', { from: '2026-06-16' }, 'false'],
    ['until today', { until: '2026-06-15' }, 'true'],
    ['until yesterday', { until: '2026-06-14' }, 'false'],
  ])('%s protects now: %s', (_, more, expected) => {
    expect(truth('permit.protectsNow', permit(more))).toBe(expected);
  });
});

describe('a case or claim', () => {
  const proceeding = (answers: Record<string, unknown>): Record<string, unknown> => ({
    'profile.proceedingsAny': 'yes',
    ...Object.fromEntries(
      Object.entries(answers).map(([name, answer]) => [`profile.proceedings[0].${name}`, answer]),
    ),
  });

  test.each<[string, Truth]>([
    ['not-started', 'true'],
    ['investigation', 'true'],
    ['before-court', 'true'],
    ['appeal', 'true'],
    ['decided', 'true'],
    ['carried-out', 'false'],
    ['closed', 'false'],
  ])('that is %s holds an interest: %s', (stage, expected) => {
    expect(truth('proceedings.interest', proceeding({ stage }))).toBe(expected);
  });

  const live = { stage: 'before-court', presenceNeeded: 'yes', wantsToTakePart: 'yes', viewsHeard: 'yes' };
  test.each<[string, Record<string, unknown>, Truth]>([
    ['with nothing arranged', { arrangement: ['none'] }, 'false'],
    ['until whose end the person stays', { arrangement: ['stay-until-end'] }, 'true'],
    ['for which the person can come back', { arrangement: ['return-visit'] }, 'true'],
    ['followed by video', { arrangement: ['video'] }, 'true'],
    ['with a recorded statement', { arrangement: ['statement-recorded'] }, 'true'],
    ['with a lawyer who stands in', { arrangement: ['lawyer-represents'] }, 'true'],
    ['with a power of attorney', { arrangement: ['power-of-attorney'] }, 'true'],
    ['in which the person was not heard', { arrangement: ['video'], viewsHeard: 'no' }, 'false'],
    [
      'that the person wants no part in',
      { arrangement: ['none'], wantsToTakePart: 'no', viewsHeard: 'no' },
      'true',
    ],
    ['that is closed', { stage: 'closed', arrangement: ['none'], viewsHeard: 'no' }, 'true'],
    ['that is carried out', { stage: 'carried-out', arrangement: ['none'], viewsHeard: 'no' }, 'true'],
    ['decided and not carried out', { stage: 'decided', arrangement: ['none'] }, 'false'],
  ])('%s is regarded: %s', (_, more, expected) => {
    expect(truth('proceedings.regarded', proceeding({ ...live, ...more }))).toBe(expected);
  });

  const silent = {
    'profile.status.identification': 'presumed',
    'profile.status.cooperation.intention': 'no',
    'riskAssessment.reprisals.gaveEvidence': 'no',
  };
  test.each<[string, Truth]>([
    ['witness', 'true'],
    ['complainant', 'true'],
    ['civil-party', 'true'],
    ['claimant', 'true'],
    ['applicant', 'false'],
    ['accused', 'false'],
    ['no-part-yet', 'false'],
  ])('makes a witness of the %s: %s', (role, expected) => {
    expect(truth('witness.any', { ...silent, ...proceeding({ role }) })).toBe(expected);
  });

  test.each<[string, Truth]>([
    ['no', 'false'],
    ['information', 'true'],
    ['statement', 'true'],
    ['testified', 'true'],
    ['not-yet', 'true'],
    ['not-known', 'unknown'],
  ])('is not needed for a witness who told the authorities: %s, %s', (gaveEvidence, expected) => {
    const given = {
      ...silent,
      'profile.proceedingsAny': 'no',
      'riskAssessment.reprisals.gaveEvidence': gaveEvidence,
    };
    expect(truth('witness.any', given)).toBe(expected);
  });
});

describe('papers', () => {
  test.each<[string, Record<string, unknown>, Truth]>([
    ['given today', { issuedOn: '2026-06-15' }, 'true'],
    ['to be given tomorrow', { issuedOn: '2026-06-16' }, 'false'],
    ['still missing', { obstacles: ['no-papers'] }, 'false'],
    ['of which nothing is recorded', { obstacles: ['identity-unconfirmed'] }, 'unknown'],
  ])('%s have come: %s', (_, { issuedOn, obstacles }, expected) => {
    const given = {
      'profile.return.proposed': 'yes',
      'profile.return.practicalObstacles': obstacles ?? ['no-papers'],
      'profile.return.documents.requestedOn': '2026-05-01',
      'profile.return.documents.issuedOn': issuedOn,
    };
    expect(truth('documents.issued', given)).toBe(expected);
  });
});
