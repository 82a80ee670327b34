import { facts } from './facts.ts';
import { describe, expect, test } from 'vitest';
import type { FactValue } from '../conditions/evaluate.ts';
import { readableQuestions } from '../evaluation/readable-questions.ts';
import { resolveJurisdiction } from '../jurisdictions/resolve-jurisdiction.ts';
import { treeOf } from '../rules/given.test-support.ts';
import { CaseContext } from './case-context.ts';
import type { FactName } from './facts.ts';

type Given = Readonly<Record<string, unknown>>;

function contextOf(given: Given): CaseContext {
  return new CaseContext({
    facts,
    answers: treeOf(given),
    questions: readableQuestions,
    on: '2026-06-15',
    jurisdiction: resolveJurisdiction('coe'),
  });
}

function valueOf(fact: FactName, given: Given): FactValue {
  return contextOf(given).fact(fact);
}

test.each<[string, Given, string]>([
  ['returned yesterday', { 'plan.travel.returnedOn': '2026-06-14' }, 'true'],
  ['returned today', { 'plan.travel.returnedOn': '2026-06-15' }, 'true'],
  ['to return tomorrow', { 'plan.travel.returnedOn': '2026-06-16' }, 'false'],
  ['returned at some time this month', { 'plan.travel.returnedOn': '2026-06' }, 'unknown'],
  ['a report of a contact', { 'monitoring.reports[0].contact.due': 'journey' }, 'true'],
  ['planned for tomorrow', { 'profile.return.date': '2026-06-16' }, 'false'],
  ['planned for today', { 'profile.return.date': '2026-06-15' }, 'unknown'],
  ['planned for this month', { 'profile.return.date': '2026-06' }, 'unknown'],
  ['no day planned', {}, 'false'],
])('a return that is carried out: %s', (_, given, expected) => {
  expect(valueOf('return.carriedOut', given)).toEqual({ kind: 'truth', truth: expected });
});

type Row = Readonly<Record<string, unknown>>;

function truthOf(fact: FactName, given: Given): string {
  const value = valueOf(fact, given);
  return value.kind === 'truth' ? value.truth : value.kind;
}

const everyTask = ['safe-return', 'reception', 'documents', 'follow-up'];
const actors = (...rows: readonly Row[]): Given => ({ 'plan.actors': rows });

describe('each task has one lead', () => {
  const one = { country: 'MD', tasks: everyTask };
  test.each<[string, Given, string]>([
    ['no list of organisations', {}, 'unknown'],
    ['no organisation', actors(), 'false'],
    ['one for all', actors(one), 'true'],
    ['one of no known country for all', actors({ tasks: everyTask }), 'true'],
    ['one whose tasks nobody told', actors({ country: 'MD' }), 'unknown'],
    ['one for all, and one whose tasks nobody told', actors(one, { country: 'RO' }), 'unknown'],
    ['one here and one there share a task', actors(one, { country: 'RO', tasks: ['follow-up'] }), 'true'],
    ['two of one country have one task', actors(one, { country: 'MD', tasks: ['documents'] }), 'false'],
    ['two of one country have tasks of their own', actors(one, { country: 'MD', tasks: ['legal'] }), 'true'],
    ['two have one task, one of no known country', actors(one, { tasks: ['documents'] }), 'unknown'],
    [
      'two have one task, their countries not known',
      actors({ ...one, country: 'not-known' }, { country: 'not-known', tasks: ['documents'] }),
      'unknown',
    ],
    [
      'two of one country have one task, and the tasks of a third are not told',
      actors(one, one, { country: 'RO' }),
      'false',
    ],
  ])('%s', (_, given, expected) => {
    expect(truthOf('plan.everyTaskHasOneLead', given)).toBe(expected);
  });

  test.each(everyTask)('nobody for %s', (task) => {
    const given = actors({ country: 'MD', tasks: everyTask.filter((other) => other !== task) });
    const wish = (monitoring: string): Given => ({ ...given, 'consent.permissions.monitoring': monitoring });
    expect(truthOf('plan.everyTaskHasOneLead', given)).toBe('false');
    expect(truthOf('plan.everyTaskHasOneLead', wish('agrees'))).toBe('false');
    const unwanted = task === 'follow-up' ? 'true' : 'false';
    expect(truthOf('plan.everyTaskHasOneLead', wish('refuses'))).toBe(unwanted);
  });
});

describe('the authorities of the other state were contacted', () => {
  const requests = [
    'identityCheck',
    'riskAssessment',
    'inclusionAssessment',
    'personalDocuments',
    'travelDocument',
    'otherDocuments',
  ];
  const notAsked: Given = {
    ...Object.fromEntries(requests.map((request) => [`plan.receivingState.${request}.state`, 'not-asked'])),
    'riskAssessment.assessment.authoritiesReceivingTookPart': 'not-asked',
  };

  test.each(requests)('%s', (request) => {
    const withState = (state: string | undefined): Given => ({
      ...notAsked,
      [`plan.receivingState.${request}.state`]: state,
    });
    const found = [
      'requested',
      'done',
      'refused',
      'not-requested',
      'not-needed',
      'not-asked',
      'not-known',
      undefined,
    ].map((state) => truthOf('return.stateContacted', withState(state)));
    expect(found).toEqual(['true', 'true', 'true', 'false', 'false', 'false', 'unknown', 'unknown']);
  });

  test.each<[string, Given, string]>([
    ['of nothing asked', {}, 'false'],
    ['they took part', { 'riskAssessment.assessment.authoritiesReceivingTookPart': 'yes' }, 'true'],
    ['they did not take part', { 'riskAssessment.assessment.authoritiesReceivingTookPart': 'no' }, 'true'],
    ['asking was unsafe', { 'riskAssessment.assessment.authoritiesReceivingTookPart': 'unsafe' }, 'false'],
    [
      'they were not approached',
      { 'riskAssessment.assessment.authoritiesReceivingTookPart': 'not-approached' },
      'false',
    ],
    [
      'nobody knows whether they took part',
      { 'riskAssessment.assessment.authoritiesReceivingTookPart': undefined },
      'unknown',
    ],
    ['they were told', { 'riskAssessment.outcome.statusToldThere': 'told' }, 'true'],
    ['they are to be told', { 'riskAssessment.outcome.statusToldThere': 'planned' }, 'false'],
    ['papers were asked for', { 'profile.return.documents.requestedOn': '2026-05-01' }, 'true'],
    ['the embassy is one of those involved', actors({ kind: 'embassy-consulate' }), 'true'],
    ['the police here are', actors({ kind: 'police' }), 'false'],
    ['the embassy beside the police', actors({ kind: 'police' }, { kind: 'embassy-consulate' }), 'true'],
    ['a request gave it away', { 'plan.coordination.traffickingRevealed': 'yes' }, 'true'],
    ['no request gave it away', { 'plan.coordination.traffickingRevealed': 'no' }, 'false'],
    [
      'the authority for children there agreed',
      { 'plan.child.authorityThereAgreed': 'yes', 'profile.person.birth.date': '2012-04-01' },
      'true',
    ],
    [
      'the authority for children there did not agree',
      { 'plan.child.authorityThereAgreed': 'no', 'profile.person.birth.date': '2012-04-01' },
      'false',
    ],
  ])('%s', (_, given, expected) => {
    expect(truthOf('return.stateContacted', { ...notAsked, ...given })).toBe(expected);
  });

  test('not in a plan to stay', () => {
    expect(
      truthOf('return.stateContacted', {
        'plan.mode': 'stay',
        'riskAssessment.assessment.authoritiesReceivingTookPart': 'not-asked',
      }),
    ).toBe('false');
  });
});

describe('the person agreed that they learn of the trafficking', () => {
  const told = 'riskAssessment.outcome.statusToldThere';
  const agreed = 'riskAssessment.outcome.statusToldConsent';
  const mayTell = 'consent.traffickingStatus.mayTell';
  const apart = 'consent.traffickingStatus.askedApart';
  const ended = (permission: string): Given => ({
    'consent.events[0].kind': 'withdrawn',
    'consent.events[0].on': '2026-06-01',
    'consent.events[0].permission': [permission],
  });
  test.each<[string, Given, string]>([
    ['told, with consent', { [told]: 'told', [agreed]: 'yes' }, 'true'],
    ['told, without consent', { [told]: 'told', [agreed]: 'no' }, 'false'],
    ['told, and nobody knows about consent', { [told]: 'told', [agreed]: 'not-known' }, 'unknown'],
    [
      'told, with consent that the record refuses',
      { [told]: 'told', [agreed]: 'yes', [mayTell]: 'no' },
      'unknown',
    ],
    [
      'told, with consent that was declined',
      { [told]: 'told', [agreed]: 'yes', [mayTell]: 'declined' },
      'unknown',
    ],
    [
      'told, with consent that ended since',
      { [told]: 'told', [agreed]: 'yes', ...ended('trafficking-status') },
      'true',
    ],
    ['planned, with consent', { [told]: 'planned', [agreed]: 'yes' }, 'true'],
    ['planned, without consent', { [told]: 'planned', [agreed]: 'no' }, 'false'],
    ['planned, and nobody knows about consent', { [told]: 'planned' }, 'unknown'],
    [
      'planned, with consent that the record refuses',
      { [told]: 'planned', [agreed]: 'yes', [mayTell]: 'no' },
      'false',
    ],
    [
      'planned, with consent that was declined',
      { [told]: 'planned', [agreed]: 'yes', [mayTell]: 'declined' },
      'false',
    ],
    [
      'planned, with consent that ended',
      { [told]: 'planned', [agreed]: 'yes', ...ended('trafficking-status') },
      'false',
    ],
    ['planned, another consent ended', { [told]: 'planned', [agreed]: 'yes', ...ended('media') }, 'true'],
    ['not told, and refused', { [told]: 'no', [mayTell]: 'no' }, 'false'],
    ['not told, and declined', { [told]: 'no', [mayTell]: 'declined' }, 'false'],
    [
      'not told, and agreed when asked apart',
      { [told]: 'no', [mayTell]: 'yes-named', [apart]: 'yes' },
      'true',
    ],
    [
      'not told, and agreed among other things',
      { [told]: 'no', [mayTell]: 'yes-named', [apart]: 'no' },
      'false',
    ],
    ['not told, agreed, not known how it was asked', { [told]: 'no', [mayTell]: 'yes-named' }, 'unknown'],
    ['not told, asked apart, not known what was said', { [told]: 'no', [apart]: 'yes' }, 'unknown'],
  ])('%s', (_, given, expected) => {
    expect(truthOf('status.agreed', given)).toBe(expected);
  });

  test('what contradicts a consent after it was told is named', () => {
    const context = contextOf({ [told]: 'told', [agreed]: 'yes', [mayTell]: 'no' });
    expect([...context.unknownsOf('status.agreed')]).toContain(agreed);
  });
});

describe('the consent for the organisation there', () => {
  const adult: Given = {
    'profile.person.birth.date': '1990-06-01',
    'profile.person.ageDisputed': 'no',
    'profile.person.ageReasonToBelieveChild': 'no',
  };
  const child: Given = { 'profile.person.birth.date': '2012-04-01' };
  const grant = (more: Row = {}): Given => ({
    'consent.grants': [
      { id: 'g0', answer: 'refuses' },
      {
        id: 'g1',
        answer: 'agrees',
        purpose: 'reception-on-return',
        until: '2026-12-31',
        recipient: { name: 'House A' },
        ...more,
      },
    ],
  });
  const covered: Given = {
    ...adult,
    'consent.anySharing': 'some',
    'profile.return.date': '2026-07-20',
    'plan.coordination.leadThere': 'House A',
    'plan.coordination.leadThereConsent': 'g1',
    'consent.decides.by': 'person',
    'consent.events[0].kind': 'given',
    'consent.events[0].by': 'person',
    'consent.events[0].scope': 'g1',
    'consent.events[0].on': '2026-06-01',
    ...grant(),
  };
  const of = (country: string, destination: string): Given => ({
    ...grant({ recipient: { name: 'House A', country } }),
    'profile.return.destination': destination,
  });
  const ofChild = (more: Row, given: Given = {}): Given => ({
    ...child,
    'consent.decides.by': 'person-with-guardian',
    ...grant(more),
    ...given,
  });
  const tooYoung: Given = {
    'consent.decides.childMaturity': 'little',
    'consent.decides.childAssent': 'not-asked',
    'consent.decides.childNotAskedWhy': 'A baby',
  };
  test.each<[string, Given, string]>([
    ['is in force', {}, 'true'],
    ['is not known', { 'plan.coordination.leadThereConsent': 'not-known' }, 'unknown'],
    ['is not named', { 'plan.coordination.leadThereConsent': undefined }, 'unknown'],
    ['is not there', { 'plan.coordination.leadThereConsent': 'gone' }, 'unknown'],
    ['is in a record that is not at hand', { 'consent.grants': undefined }, 'unknown'],
    ['was refused', grant({ answer: 'refuses' }), 'false'],
    ['was not asked for', grant({ answer: 'not-asked' }), 'unknown'],
    ['is for nobody knows what', grant({ purpose: undefined }), 'unknown'],
    ['is for something else', grant({ purpose: 'criminal-proceedings' }), 'false'],
    ['is for reintegration', grant({ purpose: 'reintegration' }), 'true'],
    ['is for shelter', grant({ purpose: 'shelter-and-support' }), 'true'],
    ['is for coordination', grant({ purpose: 'coordination' }), 'true'],
    ['has nothing recorded that happened to it', { 'consent.events[0].scope': 'g0' }, 'unknown'],
    ['was withdrawn', { 'consent.events[0].kind': 'withdrawn' }, 'false'],
    ['is for another country', of('RO', 'MD'), 'false'],
    ['is for that country', of('MD', 'MD'), 'true'],
    ['is for a country, the destination not known', of('RO', 'not-known'), 'true'],
    ['is for a country that is not known', of('not-known', 'MD'), 'true'],
    ['is for somebody of another name', grant({ recipient: { name: 'Centre B' } }), 'unknown'],
    ['ends with the departure', grant({ endsWith: 'on-departure' }), 'false'],
    ['ends when its purpose is met', grant({ endsWith: 'when-purpose-met' }), 'true'],
    ['begins today', grant({ from: '2026-06-15' }), 'true'],
    ['begins tomorrow', grant({ from: '2026-06-16' }), 'false'],
    ['begins in this month', grant({ from: '2026-06' }), 'unknown'],
    ['ran out yesterday', { ...grant({ until: '2026-06-14' }), 'profile.return.date': undefined }, 'false'],
    ['runs out today', { ...grant({ until: '2026-06-15' }), 'profile.return.date': undefined }, 'true'],
    ['runs out on the day of travel', grant({ until: '2026-07-20' }), 'true'],
    ['runs out before the travel', grant({ until: '2026-07-19' }), 'false'],
    ['runs out in the month of travel', grant({ until: '2026-07' }), 'unknown'],
    ['runs until nobody knows when', grant({ until: 'not-known' }), 'unknown'],
    ['is a child’s, who agrees', ofChild({ childAnswer: 'agrees' }), 'true'],
    ['is a child’s, who does not agree', ofChild({ childAnswer: 'refuses' }), 'false'],
    ['is a child’s, who does not know', ofChild({ childAnswer: 'undecided' }), 'unknown'],
    ['is a child’s, who was not asked', ofChild({ childAnswer: 'not-asked' }), 'unknown'],
    ['is a child’s, who is too young to be asked', ofChild({ childAnswer: 'not-asked' }, tooYoung), 'true'],
    [
      'is a child’s, too young, who does not know',
      ofChild({ childAnswer: 'undecided' }, tooYoung),
      'unknown',
    ],
    [
      'is a child’s, who could have been asked',
      ofChild({ childAnswer: 'not-asked' }, { ...tooYoung, 'consent.decides.childMaturity': 'partly' }),
      'unknown',
    ],
    [
      'is a child’s, who was not asked, and nobody says why',
      ofChild({ childAnswer: 'not-asked' }, { ...tooYoung, 'consent.decides.childNotAskedWhy': 'not-known' }),
      'unknown',
    ],
  ])('%s', (_, given, expected) => {
    expect(truthOf('coordination.leadThereCovered', { ...covered, ...given })).toBe(expected);
  });

  test.each<[string, Given, string]>([
    ['the entry', { 'plan.coordination.leadThereConsent': 'gone' }, 'consent.grants[]'],
    ['what happened to it', { 'consent.events[0].scope': 'g0' }, 'consent.events[]'],
    ['the name', grant({ recipient: { name: 'Centre B' } }), 'consent.grants[1].recipient.name'],
  ])('is open, and what is missing is named: %s', (_, given, missing) => {
    const unknowns = contextOf({ ...covered, ...given }).unknownsOf('coordination.leadThereCovered');
    expect([...unknowns]).toContain(missing);
  });

  test('is open for another reason: what happened to it is not named as missing', () => {
    const given = { ...covered, ...grant({ until: 'not-known' }) };
    const unknowns = contextOf(given).unknownsOf('coordination.leadThereCovered');
    expect([...unknowns]).toContain('consent.grants[1].until');
    expect([...unknowns]).not.toContain('consent.events[]');
  });
});
