import { facts } from './facts.ts';
import { describe, expect, test } from 'vitest';
import type { Truth } from '../conditions/truth.ts';
import { readableQuestions } from '../evaluation/readable-questions.ts';
import { resolveJurisdiction } from '../jurisdictions/resolve-jurisdiction.ts';
import { dangers, noDanger } from '../rules/principle-1/dangers.test-support.ts';
import { treeOf } from '../rules/given.test-support.ts';
import { CaseContext } from './case-context.ts';
import type { FactName } from './facts.ts';

type Given = Readonly<Record<string, unknown>>;

const on = '2026-06-15';
const inPlace = 'risk.everyStandingHasMeasureInPlace';
const agreed = 'risk.everyStandingHasMeasureAgreed';

function contextOf(given: Given): CaseContext {
  return new CaseContext({
    facts,
    answers: treeOf(given),
    questions: readableQuestions,
    on,
    jurisdiction: resolveJurisdiction('coe'),
  });
}

function truth(fact: FactName, given: Given): Truth {
  return contextOf(given).truth(fact);
}

const calm: Given = {
  ...noDanger,
  'profile.return.kind': 'forced',
  'profile.return.date': '2026-07-20',
  'profile.person.birth.date': '1990-01-01',
  'profile.experience.familyInvolved': 'no',
  'profile.proceedingsAny': 'no',
  'riskAssessment.reprisals.gaveEvidence': 'no',
  'plan.risksCarriedOver': ['none'],
};
const retrafficking: Given = {
  ...calm,
  'riskAssessment.retrafficking.risk': 'yes',
  'riskAssessment.persecution.privateHarmReachesBar': 'no',
};

function measure(more: Given = {}, index = 0): Given {
  const answers: Given = {
    id: 'm1',
    risk: 'retrafficking',
    what: 'A place in a shelter',
    owner: 'House A',
    state: 'in-place',
    by: '2026-06-01',
    review: '2026-08-01',
    residual: 'lowered',
    personKnows: 'yes',
    ...more,
  };
  return {
    'riskAssessment.measuresAny': 'yes',
    ...Object.fromEntries(
      Object.entries(answers).map(([name, value]) => [
        `riskAssessment.measures[${String(index)}].${name}`,
        value,
      ]),
    ),
  };
}

function row(more: Given = {}, index = 0): Given {
  const answers: Given = {
    risk: 'retrafficking',
    measure: 'A place in a shelter',
    owner: 'House A',
    by: '2026-06-01',
    status: 'in-place',
    checkedOn: '2026-06-10',
    effect: 'lowered',
    personKnows: 'yes',
    reviewOn: '2026-08-01',
    ...more,
  };
  return Object.fromEntries(
    Object.entries(answers).map(([name, value]) => [`plan.safety[${String(index)}].${name}`, value]),
  );
}

const linked = {
  fromMeasure: 'm1',
  measure: undefined,
  owner: undefined,
  by: undefined,
  personKnows: undefined,
  reviewOn: undefined,
};
const planLater: Given = {
  'riskAssessment.profile.recordedAt': '2026-06-01',
  'plan.profile.recordedAt': '2026-06-10',
};
const assessmentLater: Given = {
  'riskAssessment.profile.recordedAt': '2026-06-10',
  'plan.profile.recordedAt': '2026-06-01',
};
const sameDay: Given = {
  'riskAssessment.profile.recordedAt': '2026-06-10',
  'plan.profile.recordedAt': '2026-06-10',
};

describe('every danger that stands has a measure', () => {
  test.each([inPlace, agreed] as const)('%s: nothing stands', (fact) => {
    expect(truth(fact, calm)).toBe('true');
  });

  test.each(dangers)('not when it stands without one: $name', ({ recorded }) => {
    expect(truth(inPlace, { ...calm, ...recorded })).not.toBe('true');
    expect(truth(agreed, { ...calm, ...recorded })).not.toBe('true');
  });

  test.each(Object.keys(noDanger))('open while %s is not known', (path) => {
    expect(truth(inPlace, { ...calm, [path]: 'not-known' })).toBe('unknown');
  });

  test.each<[string, Given]>([
    ['persecution', { 'riskAssessment.persecution.risk': 'yes' }],
    ['a danger to life', { 'riskAssessment.persecution.otherThreat': 'yes' }],
    ['torture, carried over', { 'plan.risksCarriedOver': ['torture'] }],
  ])('never against %s', (_, recorded) => {
    expect(truth(inPlace, { ...retrafficking, ...recorded, ...measure(), ...row() })).toBe('false');
  });

  test.each<[string, Given]>([
    ['the traffickers know the address', { 'riskAssessment.reprisals.knowAddress': 'yes' }],
    ['their network waits on arrival', { 'riskAssessment.reprisals.networkThere': 'yes-on-arrival' }],
    ['a cause is still there', { 'riskAssessment.retrafficking.causesStillPresent': ['debt'] }],
    ['officials work with traffickers', { 'riskAssessment.authorities.officialsInvolved': 'linked' }],
    ['the family took part', { 'profile.experience.familyInvolved': 'took-part' }],
    ['a statement was made', { 'riskAssessment.reprisals.gaveEvidence': 'statement' }],
    ['the plan carries it over', { 'plan.risksCarriedOver': ['stigma'] }],
  ])('owed although every overall answer is no: %s', (_, recorded) => {
    const given = { ...calm, 'riskAssessment.measuresAny': 'no', 'plan.safety[]': [], ...recorded };
    expect(truth(inPlace, given)).not.toBe('true');
  });

  test('a promise of officials answers nothing where officials work with traffickers', () => {
    const given = { ...calm, 'riskAssessment.authorities.officialsInvolved': 'linked' };
    const promise = row({ risk: 'officials-involved', kind: 'official-assurance' });
    expect(truth(inPlace, { ...given, ...promise })).not.toBe('true');
    expect(truth(inPlace, { ...given, ...row({ risk: 'officials-involved', kind: 'secret-address' }) })).toBe(
      'true',
    );
  });
});

describe('a measure of the assessment', () => {
  test.each<[string, Given, Truth, Truth]>([
    ['in place and known to the person', {}, 'true', 'true'],
    ['only agreed', { state: 'agreed' }, 'false', 'true'],
    ['an idea', { state: 'idea' }, 'false', 'false'],
    ['failed', { state: 'failed' }, 'false', 'false'],
    ['without effect', { residual: 'not-lowered' }, 'false', 'false'],
    ['of an effect that is not known', { residual: 'not-known' }, 'unknown', 'unknown'],
    ['without an owner', { owner: undefined }, 'unknown', 'unknown'],
    ['agreed for the day of return', { state: 'agreed', by: '2026-07-20' }, 'false', 'true'],
    ['agreed for the day after', { state: 'agreed', by: '2026-07-21' }, 'false', 'false'],
    ['agreed without a day', { state: 'agreed', by: undefined }, 'false', 'unknown'],
    ['not known to the person', { personKnows: 'no' }, 'true', 'false'],
    ['to be looked at again today', { review: on }, 'true', 'true'],
    ['overdue since yesterday', { review: '2026-06-14' }, 'false', 'false'],
    ['against another danger', { risk: 'health' }, 'false', 'false'],
  ])('%s', (_, more, forced, voluntary) => {
    const given = { ...retrafficking, 'plan.safety[]': [], ...measure(more) };
    expect(truth(inPlace, given)).toBe(forced);
    expect(truth(agreed, given)).toBe(voluntary);
  });
});

describe('a measure of the plan', () => {
  test.each<[string, Given, Truth, Truth]>([
    ['in place, checked and known to the person', {}, 'true', 'true'],
    ['only agreed', { status: 'agreed' }, 'false', 'true'],
    ['proposed', { status: 'proposed' }, 'false', 'false'],
    ['refused', { status: 'refused' }, 'false', 'false'],
    ['ended', { status: 'ended' }, 'false', 'false'],
    ['that removes the danger', { effect: 'removed' }, 'true', 'true'],
    ['without effect', { effect: 'not-lowered' }, 'false', 'false'],
    ['of an effect that nobody told', { effect: undefined }, 'unknown', 'unknown'],
    ['checked today', { checkedOn: on }, 'true', 'true'],
    ['to be checked tomorrow', { checkedOn: '2026-06-16' }, 'false', 'true'],
    ['never checked', { checkedOn: undefined }, 'unknown', 'true'],
    ['that does not fit the person', { fits: 'no' }, 'false', 'false'],
    ['that the person does not know', { personKnows: 'no' }, 'true', 'false'],
    ['overdue', { reviewOn: '2026-06-14' }, 'false', 'false'],
    ['without an owner', { owner: undefined }, 'unknown', 'unknown'],
    ['agreed for the day after the return', { status: 'agreed', by: '2026-07-21' }, 'false', 'false'],
    ['against another danger', { risk: 'health' }, 'false', 'false'],
    ['against a danger that is not told', { risk: 'not-known' }, 'unknown', 'unknown'],
  ])('%s', (_, more, forced, voluntary) => {
    const given = { ...retrafficking, 'riskAssessment.measuresAny': 'no', ...row(more) };
    expect(truth(inPlace, given)).toBe(forced);
    expect(truth(agreed, given)).toBe(voluntary);
  });
});

describe('one measure in two places', () => {
  const works = measure();
  const failed = measure({ state: 'failed' });
  test.each<[string, Given, Truth]>([
    [
      'the plan takes it over and says nothing else',
      { ...works, ...row({ ...linked, status: undefined, effect: undefined }) },
      'true',
    ],
    ['both say that it works', { ...works, ...row(linked), ...sameDay }, 'true'],
    [
      'the later plan says that it failed',
      { ...works, ...row({ ...linked, status: 'failed' }), ...planLater },
      'false',
    ],
    [
      'the earlier plan says that it failed',
      { ...works, ...row({ ...linked, status: 'failed' }), ...assessmentLater },
      'true',
    ],
    [
      'which came later can’t be told, and one says that it failed',
      { ...works, ...row({ ...linked, status: 'failed' }), ...sameDay },
      'false',
    ],
    [
      'no day is recorded, and one says that it failed',
      { ...works, ...row({ ...linked, status: 'failed' }) },
      'false',
    ],
    ['the later plan says that it works', { ...failed, ...row(linked), ...planLater }, 'true'],
    ['the later assessment says that it failed', { ...failed, ...row(linked), ...assessmentLater }, 'false'],
    [
      'the plan takes over one that is not there',
      { 'riskAssessment.measuresAny': 'no', ...row(linked) },
      'unknown',
    ],
    [
      'two that are not linked, and the later plan’s failed',
      { ...works, ...row({ status: 'failed' }), ...planLater },
      'false',
    ],
    [
      'two that are not linked, and the later assessment’s works',
      { ...works, ...row({ status: 'failed' }), ...assessmentLater },
      'true',
    ],
    [
      'two that are not linked, of the same day, and one failed',
      { ...works, ...row({ status: 'failed' }), ...sameDay },
      'false',
    ],
    [
      'a second one of the plan is only proposed',
      { ...works, ...row(linked), ...row({ status: 'proposed' }, 1), ...sameDay },
      'true',
    ],
  ])('%s', (_, given, expected) => {
    expect(truth(inPlace, { ...retrafficking, ...given })).toBe(expected);
  });
});

describe('a measure that the plan takes over from the assessment', () => {
  const later = (planned: Given, assessed: Given = {}): Given => ({
    ...retrafficking,
    ...measure(assessed),
    ...row({ ...linked, ...planned }),
    ...planLater,
  });
  test.each<[string, Given, Truth, Truth]>([
    ['works, says the plan', later({}), 'true', 'true'],
    ['is agreed for the day of return', later({ status: 'agreed' }, { by: '2026-07-20' }), 'false', 'true'],
    ['is agreed for the day after', later({ status: 'agreed' }, { by: '2026-07-21' }), 'false', 'false'],
    [
      'works before the day it was agreed for',
      later({}, { state: 'agreed', by: '2026-07-21' }),
      'true',
      'true',
    ],
    ['is known to the person, says the assessment', later({}, { personKnows: 'yes' }), 'true', 'true'],
    ['is not known to the person, says the assessment', later({}, { personKnows: 'no' }), 'true', 'false'],
    ['is not known to the person, says the plan', later({ personKnows: 'no' }), 'true', 'false'],
    [
      'has become known to the person since',
      later({ personKnows: 'yes' }, { personKnows: 'no' }),
      'true',
      'true',
    ],
    ['is overdue, says the plan', later({ reviewOn: '2026-06-14' }), 'false', 'false'],
    ['is overdue, says the assessment', later({}, { review: '2026-06-14' }), 'false', 'false'],
    ['has a new day of review', later({ reviewOn: '2026-08-01' }, { review: '2026-06-14' }), 'true', 'true'],
    ['has an effect, and nobody told how far it is', later({ status: undefined }), 'unknown', 'unknown'],
    ['is in place, and nobody told its effect', later({ effect: undefined }), 'unknown', 'unknown'],
    [
      'failed in the assessment, and the plan says nothing else',
      later({ status: undefined, effect: undefined }, { state: 'failed' }),
      'false',
      'false',
    ],
    [
      'does not fit the person, and the plan says nothing else',
      later({ status: undefined, effect: undefined, fits: 'no' }),
      'false',
      'false',
    ],
    ['has no owner', later({}, { owner: undefined }), 'unknown', 'unknown'],
    [
      'stands beside another of the assessment',
      {
        ...retrafficking,
        ...measure({ id: 'm0', risk: 'health', state: 'failed' }),
        ...measure({}, 1),
        ...row(linked),
        ...planLater,
      },
      'true',
      'true',
    ],
    [
      'failed in both, and one of the plan’s own works',
      {
        ...retrafficking,
        ...measure({ state: 'failed' }),
        ...row({ ...linked, status: 'failed' }),
        ...row({}, 1),
        ...sameDay,
      },
      'true',
      'true',
    ],
    ['is in an assessment that is not at hand', { ...retrafficking, ...row(linked) }, 'unknown', 'unknown'],
    [
      'failed in the assessment of the same day',
      { ...later({}, { state: 'failed' }), ...sameDay },
      'false',
      'false',
    ],
    [
      'failed in an assessment of which the day is not recorded',
      { ...later({}, { state: 'failed' }), 'riskAssessment.profile.recordedAt': undefined },
      'false',
      'false',
    ],
    [
      'failed in an assessment, and the day of the plan is not recorded',
      { ...later({}, { state: 'failed' }), 'plan.profile.recordedAt': undefined },
      'false',
      'false',
    ],
  ])('%s', (_, given, forced, voluntary) => {
    expect(truth(inPlace, given)).toBe(forced);
    expect(truth(agreed, given)).toBe(voluntary);
  });

  test('and that is not there is named as missing', () => {
    const given = { ...retrafficking, ...measure({ id: 'm2', risk: 'health' }), ...row(linked) };
    expect([...contextOf(given).unknownsOf(inPlace)]).toContain('riskAssessment.measures[]');
  });
});

describe('what answers a danger', () => {
  test.each<[string, Given, Truth]>([
    [
      'nothing in the plan, and an assessment that is not at hand',
      { ...retrafficking, 'plan.safety[]': [] },
      'unknown',
    ],
    ['a measure of the plan alone', { ...retrafficking, ...row() }, 'true'],
    [
      'a measure of the plan that comes from nowhere',
      { ...retrafficking, ...row({ fromMeasure: 'not-applicable' }) },
      'true',
    ],
    [
      'a measure of the assessment against one of two dangers that it can be',
      {
        ...retrafficking,
        'plan.risksCarriedOver': ['family-involved'],
        'plan.safety[]': [],
        ...measure(),
      },
      'true',
    ],
    [
      'a safe place to go to',
      {
        ...calm,
        'riskAssessment.socialPosition.housing': 'street',
        'riskAssessment.measuresAny': 'no',
        'plan.safety[]': [],
        'plan.arrival.safePlace': 'House A',
        'plan.arrival.safePlaceConfirmedOn': '2026-06-10',
        'plan.arrival.placeKnownToTraffickers': 'no',
      },
      'true',
    ],
    [
      'a safe place that the traffickers know',
      {
        ...calm,
        'riskAssessment.socialPosition.housing': 'street',
        'riskAssessment.measuresAny': 'no',
        'plan.safety[]': [],
        'plan.arrival.safePlace': 'House A',
        'plan.arrival.safePlaceConfirmedOn': '2026-06-10',
        'plan.arrival.placeKnownToTraffickers': 'yes',
      },
      'false',
    ],
  ])('%s', (_, given, expected) => {
    expect(truth(inPlace, given)).toBe(expected);
  });
});

describe('whether every danger is known', () => {
  test('true of no danger at all', () => {
    expect(truth('risk.everyKnown', calm)).toBe('true');
  });

  test('true of a danger that stands', () => {
    expect(truth('risk.everyKnown', retrafficking)).toBe('true');
  });

  test.each(Object.keys(noDanger))('open while %s is not known, though another danger stands', (path) => {
    const violence = { ...calm, 'riskAssessment.socialPosition.violenceAtHome': 'yes' };
    const standing = path.includes('violenceAtHome') ? retrafficking : violence;
    expect(truth('risk.everyKnown', { ...standing, [path]: 'not-known' })).toBe('unknown');
  });
});
