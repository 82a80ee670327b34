import { facts } from './facts.ts';
import { describe, expect, test } from 'vitest';
import { readableQuestions } from '../evaluation/readable-questions.ts';
import { CaseContext } from './case-context.ts';
import { monitoringConsentOn, type MonitoringConsent } from './monitoring-consent.ts';

type Answers = Readonly<Record<string, unknown>>;

const today = '2026-06-15';
const given = { kind: 'given', on: '2026-02-01', by: 'person', permission: ['monitoring'] };
const withdrawn = { kind: 'withdrawn', on: '2026-03-01', by: 'person', permission: ['monitoring'] };

interface Setup {
  readonly birth?: string | undefined;
  readonly permission?: string;
  readonly decides?: Answers;
  readonly events?: readonly Answers[] | undefined;
  readonly grants?: readonly Answers[];
  readonly answeredOn?: string;
  readonly on?: string;
}

function consentOf(setup: Setup): MonitoringConsent {
  const { permission = 'agrees', decides = {}, grants, answeredOn, on = today } = setup;
  const birth = 'birth' in setup ? setup.birth : '1990-06-01';
  const events = 'events' in setup ? setup.events : [given];
  const context = new CaseContext({
    answers: {
      profile: {
        person: {
          ...(birth === undefined ? {} : { birth: { date: birth } }),
          ageDisputed: 'no',
          ageReasonToBelieveChild: 'no',
        },
      },
      consent: {
        ...(answeredOn === undefined ? {} : { record: { answeredOn } }),
        decides: { by: 'person', free: 'yes', ...decides },
        permissions: { monitoring: permission },
        ...(events ? { events } : {}),
        ...(grants ? { anySharing: 'some', grants } : {}),
      },
    },
    questions: readableQuestions,
    facts,
    on,
    jurisdiction: undefined,
  });
  return monitoringConsentOn(context, on);
}

const inForce: MonitoringConsent = { truth: 'true', cameOfAge: false, missing: [] };
const not: MonitoringConsent = { truth: 'false', cameOfAge: false, missing: [] };
const cameOfAge: MonitoringConsent = { truth: 'false', cameOfAge: true, missing: [] };
const open = (...missing: string[]): MonitoringConsent => ({ truth: 'unknown', cameOfAge: false, missing });
const openEvents = open('consent.events[]');
const openBy = open('consent.decides.by');

describe('an adult’s consent', () => {
  test.each<[string, Setup, MonitoringConsent]>([
    ['the person’s own and free', {}, inForce],
    ['not asked', { permission: 'not-asked' }, open('consent.permissions.monitoring')],
    ['refused', { permission: 'refuses' }, not],
    ['not free', { decides: { free: 'no' } }, not],
    ['not known whether free', { decides: { free: 'not-known' } }, open('consent.decides.free')],
    [
      'not asked, and not free: nothing is waited for',
      { permission: 'not-asked', decides: { free: 'no' } },
      not,
    ],
    ['under pressure, whatever else is said', { decides: { pressure: ['pressure-by-family'] } }, not],
    ['under no pressure', { decides: { pressure: ['none'] } }, inForce],
    [
      'not known whether under pressure',
      { decides: { pressure: 'not-known' } },
      open('consent.decides.free'),
    ],
    ['not told whether under pressure', { decides: { pressure: 'declined' } }, open('consent.decides.free')],
    ['decided by nobody knows whom', { decides: { by: 'not-known' } }, openBy],
    [
      'decided by a guardian, who gave it',
      { decides: { by: 'guardian' }, events: [{ ...given, by: 'guardian' }] },
      not,
    ],
    ['decided by a guardian, given by the person', { decides: { by: 'guardian' } }, openBy],
    ['decided by a guardian, and given by nobody', { decides: { by: 'guardian' }, events: [withdrawn] }, not],
  ])('%s', (_, setup, expected) => {
    expect(consentOf(setup)).toEqual(expected);
  });
});

describe('what happened to a consent', () => {
  const of = (...events: readonly Answers[]): Setup => ({ events });
  const later = '2026-06-16';
  test.each<[string, Setup, MonitoringConsent]>([
    ['no list of it', { events: undefined }, openEvents],
    ['nothing', of(), openEvents],
    ['given today', of({ ...given, on: today }), inForce],
    ['to be given tomorrow', of({ ...given, on: later }), not],
    ['to be withdrawn tomorrow, and never given', of({ ...withdrawn, on: later }), openEvents],
    [
      'to be given tomorrow, after it was asked for',
      of({ kind: 'requested', on: '2026-01-01' }, { ...given, on: later }),
      not,
    ],
    [
      'to be given tomorrow, after what cannot be read',
      of({ kind: 'odd', on: '2026-01-01' }, { ...given, on: later }),
      openEvents,
    ],
    ['only withdrawn', of(withdrawn), not],
    [
      'withdrawn, and given on a day that nobody wrote down',
      of({ ...given, on: undefined }, withdrawn),
      openEvents,
    ],
    ['given on a day that nobody wrote down', of({ ...given, on: undefined }), openEvents],
    [
      'given, and withdrawn on a day that nobody wrote down',
      of(given, { ...withdrawn, on: undefined }),
      openEvents,
    ],
    ['renewed', of({ ...given, kind: 'renewed' }), inForce],
    ['given after it was withdrawn', of(withdrawn, { ...given, on: '2026-03-02' }), inForce],
    ['given before it was withdrawn, recorded after', of(withdrawn, given), not],
    ['withdrawn before it was given, recorded after', of({ ...given, on: '2026-04-01' }, withdrawn), inForce],
    ['given and withdrawn on one day', of({ ...given, on: '2026-03-01' }, withdrawn), not],
    ['withdrawn and given on one day', of(withdrawn, { ...given, on: '2026-03-01' }), inForce],
    ['withdrawn today', of(given, { ...withdrawn, on: today }), not],
    ['withdrawn tomorrow', of(given, { ...withdrawn, on: later }), inForce],
    ['withdrawn in this month', of(given, { ...withdrawn, on: '2026-06' }), not],
    ['a code that cannot be read', of(given, { ...withdrawn, kind: 'odd' }), openEvents],
    [
      'narrowed by monitoring',
      of(given, { ...withdrawn, kind: 'narrowed', permission: ['media', 'monitoring'] }),
      not,
    ],
    [
      'narrowed by something else',
      of(given, { ...withdrawn, kind: 'narrowed', permission: ['media'] }),
      inForce,
    ],
    [
      'narrowed as a whole, by something else',
      of(given, { ...withdrawn, kind: 'narrowed', permission: ['media'], scope: 'all' }),
      inForce,
    ],
    [
      'narrowed on a day that nobody wrote down',
      of(given, { ...withdrawn, kind: 'narrowed', on: undefined }),
      openEvents,
    ],
  ])('%s', (_, setup, expected) => {
    expect(consentOf(setup)).toEqual(expected);
  });

  test.each(['refused', 'withdrawn', 'revoked-by-other', 'expired', 'invalidated'])('%s: ended', (kind) => {
    expect(consentOf(of(given, { ...withdrawn, kind }))).toEqual(not);
  });

  test.each(['requested', 'put-off', 'shared'])('%s: changes nothing', (kind) => {
    expect(consentOf(of(given, { ...withdrawn, kind }))).toEqual(inForce);
  });
});

describe('what an event is about', () => {
  const grants = [
    { id: 'g1', answer: 'agrees', purpose: 'monitoring' },
    { id: 'g2', answer: 'agrees', purpose: 'reintegration' },
    { id: 'g3', answer: 'agrees' },
  ];
  const about = (more: Answers): Answers => ({ ...withdrawn, permission: undefined, ...more });
  test.each<[string, Answers, MonitoringConsent]>([
    ['everything', {}, not],
    ['everything, in a word', { scope: 'all' }, not],
    ['everything, in a word, beside another permission', { scope: 'all', permission: ['media'] }, not],
    ['another permission', { permission: ['media'] }, inForce],
    ['an entry for monitoring', { scope: 'g1' }, not],
    ['an entry for something else', { scope: 'g2' }, inForce],
    ['an entry for something else, and monitoring', { scope: 'g2', permission: ['monitoring'] }, not],
    ['an entry of which it is not known what for', { scope: 'g3' }, not],
    ['an entry that is not there', { scope: 'gone' }, not],
  ])('ended: %s', (_, more, expected) => {
    expect(consentOf({ grants, events: [given, about(more)] })).toEqual(expected);
  });

  test.each<[string, Answers, MonitoringConsent]>([
    ['everything', {}, inForce],
    ['another permission', { permission: ['media'] }, openEvents],
    ['an entry for monitoring', { scope: 'g1' }, inForce],
    ['an entry for something else', { scope: 'g2' }, openEvents],
    ['an entry of which it is not known what for', { scope: 'g3' }, openEvents],
    ['an entry that is not there', { scope: 'gone' }, openEvents],
  ])('given: %s', (_, more, expected) => {
    expect(consentOf({ grants, events: [about({ kind: 'given', ...more })] })).toEqual(expected);
  });
});

describe('the day until which it was given', () => {
  const until = (day: string | undefined, more: Answers = {}): Answers => ({
    id: 'g1',
    answer: 'agrees',
    purpose: 'monitoring',
    until: day,
    ...more,
  });
  const yesterday = '2026-06-14';
  test.each<[string, readonly Answers[], MonitoringConsent]>([
    ['yesterday', [until(yesterday)], not],
    ['today', [until(today)], inForce],
    ['in this month', [until('2026-06')], not],
    ['not told', [until(undefined)], inForce],
    ['yesterday, and another one that runs on', [until(yesterday), until('2026-12-31')], inForce],
    ['yesterday, for something else', [until(yesterday, { purpose: 'reintegration' })], inForce],
    ['yesterday, which was refused anyway', [until(yesterday, { answer: 'refuses' })], inForce],
    ['no entry at all', [], inForce],
  ])('%s', (_, grants, expected) => {
    expect(consentOf({ grants })).toEqual(expected);
  });
});

describe('a child’s consent', () => {
  const child = (decides: Answers = {}, more: Setup = {}): Setup => ({
    birth: '2012-04-01',
    decides: { by: 'person-with-guardian', childAssent: 'agrees', ...decides },
    ...more,
  });
  test.each<[string, Setup, MonitoringConsent]>([
    ['the child’s own and the guardian’s', child(), inForce],
    ['agrees in part', child({ childAssent: 'agrees-in-part' }), inForce],
    ['does not agree', child({ childAssent: 'refuses' }), not],
    ['undecided', child({ childAssent: 'undecided' }), open('consent.decides.childAssent')],
    ['not asked', child({ childAssent: 'not-asked' }), open('consent.decides.childAssent')],
    ['without a guardian', child({ by: 'person' }), not],
    ['nobody knows who decides', child({ by: 'not-known' }), openBy],
  ])('%s', (_, setup, expected) => {
    expect(consentOf(setup)).toEqual(expected);
  });

  test.each(['guardian', 'parent', 'court', 'legal-representative'])('with the %s’s', (by) => {
    expect(consentOf(child({ by }, { events: [{ ...given, by: 'organisation' }] }))).toEqual(inForce);
  });
});

describe('who has come of age since', () => {
  const asChild = { ...given, on: '2026-01-02', by: 'guardian' };
  const again = { ...given, on: '2026-03-01' };
  const noted = { kind: 'came-of-age', on: '2026-03-01' };
  const grown = (...events: readonly Answers[]): Setup => ({
    birth: '2008-03-01',
    decides: { by: 'person-with-guardian' },
    events,
  });
  test.each<[string, Setup, MonitoringConsent]>([
    ['was not asked anew', grown(asChild), cameOfAge],
    ['was not asked anew, on the very birthday', { ...grown(asChild), on: '2026-03-01' }, cameOfAge],
    ['had agreed as a child, on the day before', grown({ ...again, on: '2026-02-28' }), cameOfAge],
    ['was not asked anew, and had refused', { ...grown(asChild), permission: 'refuses' }, not],
    ['gave it again on the birthday', grown(asChild, again), inForce],
    ['gave it again, says a record of before', { ...grown(again), answeredOn: '2026-01-02' }, inForce],
    ['gave it, with a guardian named for an adult', grown(again), openBy],
    ['gave it again, says a record of after', { ...grown(asChild, again), answeredOn: '2026-03-01' }, openBy],
    ['for whom the guardian gave it again', grown(asChild, { ...again, by: 'guardian' }), not],
    [
      'gave it on a day that nobody wrote down',
      grown(asChild, { ...again, on: undefined }),
      { truth: 'unknown', cameOfAge: true, missing: ['consent.events[]'] },
    ],
    ['which was noted', grown(asChild, noted), cameOfAge],
    [
      'which was noted beside another permission',
      grown(asChild, { ...noted, permission: ['media'] }),
      cameOfAge,
    ],
    ['which was noted, and gave it again', grown(asChild, noted, again), inForce],
    ['which was noted, and withdrew', grown(asChild, noted, { ...withdrawn, on: '2026-03-02' }), not],
    [
      'who had withdrawn, which was noted',
      grown(asChild, { ...withdrawn, on: '2026-02-01' }, noted),
      cameOfAge,
    ],
  ])('%s', (_, setup, expected) => {
    expect(consentOf(setup)).toEqual(expected);
  });

  // Of age on some day of 2026.
  const grownThatYear = (...events: readonly Answers[]): Setup => ({
    birth: '2008',
    events,
    on: '2027-01-15',
  });
  const early = { ...noted, on: '2025-12-01' };
  test.each<[string, Setup, MonitoringConsent]>([
    [
      'asked anew on the first day that can be',
      grownThatYear(early, { ...given, on: '2026-01-01' }),
      inForce,
    ],
    ['asked anew before it', grownThatYear(early, { ...given, on: '2025-12-31' }), cameOfAge],
    ['given by a guardian after it', grownThatYear(early, { ...given, by: 'guardian' }), cameOfAge],
    ['given by the person, not asked anew', grownThatYear(given), cameOfAge],
    ['given on the last day that can be', grownThatYear({ ...given, on: '2026-12-31' }), inForce],
    ['given on the day before that', grownThatYear({ ...given, on: '2026-12-30' }), cameOfAge],
    [
      'asked anew, after what came before was taken back',
      grownThatYear(given, early, withdrawn, { ...given, on: '2026-04-01' }),
      inForce,
    ],
  ])('of whom only the year of birth is known: %s', (_, setup, expected) => {
    expect(consentOf(setup)).toEqual(expected);
  });

  test('of whom no birth is known, and nobody believes in a child: the person’s own', () => {
    expect(consentOf({ birth: undefined })).toEqual(inForce);
  });
});
