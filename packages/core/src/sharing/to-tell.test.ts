import { describe, expect, test } from 'vitest';
import { fullConsent, request } from './consent.test-support.ts';
import { disclose } from './disclose.ts';
import type { ToTell } from './to-tell.ts';

type Changes = Readonly<Record<string, unknown>>;

const [grant] = fullConsent.answers.grants;
const [given] = fullConsent.answers.events;
const other = { ...grant, id: 'g2', recipient: { ...grant.recipient, name: 'House B' } };
const sharedThen = { kind: 'shared', on: '2026-05-25', scope: 'g1' };
const withdrawn = { kind: 'withdrawn', on: '2026-06-01', scope: 'g1' };

/** What is undefined is not there at all. */
function consentWith(changes: Changes): unknown {
  return JSON.parse(JSON.stringify({ ...fullConsent, answers: { ...fullConsent.answers, ...changes } }));
}

function toTellOf(...consents: readonly unknown[]): readonly ToTell[] {
  return disclose(undefined, consents, request).toTell;
}

/** An entry that was given, shared and taken back, with what was done since. */
function takenBack(afterWithdrawal: readonly Changes[], changes: Changes = {}): unknown {
  return consentWith({ events: [given, sharedThen, withdrawn], afterWithdrawal, ...changes });
}

const houseA = { consent: 0, grant: 'g1', recipient: 'House A', shared: 'yes' } as const;

describe('somebody is told', () => {
  test('where something was shared under an entry that was taken back', () => {
    expect(toTellOf(takenBack([]))).toEqual([houseA]);
  });

  test('where nobody wrote down who was told', () => {
    expect(toTellOf(consentWith({ events: [given, sharedThen, withdrawn] }))).toEqual([houseA]);
  });

  test('where it is not on record that anything was shared', () => {
    expect(toTellOf(consentWith({ events: [given, withdrawn] }))).toEqual([
      { ...houseA, shared: 'not-known' },
    ]);
  });

  test('where others may hold something', () => {
    const events = [given, withdrawn];
    for (const heldByOthers of ['yes', 'not-known']) {
      expect(toTellOf(consentWith({ events, heldByOthers }))).toEqual([{ ...houseA, shared: 'not-known' }]);
    }
  });

  test('where nobody else is said to hold anything, and yet it was shared', () => {
    expect(toTellOf(consentWith({ events: [given, sharedThen, withdrawn], heldByOthers: 'no' }))).toEqual([
      houseA,
    ]);
  });

  test('where the entry lapsed', () => {
    expect(toTellOf(consentWith({ events: [given, { ...withdrawn, kind: 'expired' }] }))).toEqual([
      { ...houseA, shared: 'not-known' },
    ]);
  });

  test('of the entry that was taken back, in the consent that holds it', () => {
    const second = consentWith({
      record: { ...fullConsent.answers.record, answeredOn: '2026-05-21' },
      grants: [other, { ...other, id: 'g3', recipient: { ...grant.recipient, name: 'House C' } }],
      events: [
        { ...given, on: '2026-05-21', scope: 'all' },
        { ...withdrawn, scope: 'g3' },
      ],
    });
    expect(toTellOf(fullConsent, second)).toEqual([
      { consent: 1, grant: 'g3', recipient: 'House C', shared: 'not-known' },
    ]);
  });

  test.each([undefined, 'not-known', 7])('without a name where %s stands there', (name) => {
    const unnamed = { ...grant, recipient: { ...grant.recipient, name } };
    expect(toTellOf(takenBack([], { grants: [unnamed] }))).toEqual([{ ...houseA, recipient: undefined }]);
  });
});

describe('nobody is told', () => {
  test.each<[string, Changes]>([
    ['while the entry stands', {}],
    ['where there is no list of entries', { grants: undefined }],
    ['where it was given again', { events: [given, withdrawn, { ...given, on: '2026-06-02' }] }],
    ['where it was refused, and never given', { events: [{ ...withdrawn, kind: 'refused' }] }],
    ['before it is taken back', { events: [given, { ...withdrawn, on: '2026-06-16' }] }],
    ['where nobody else holds anything', { events: [given, withdrawn], heldByOthers: 'no' }],
  ])('%s', (_, changes) => {
    expect(toTellOf(consentWith(changes))).toEqual([]);
  });
});

describe('who is listed since', () => {
  const told = { grant: 'g1', recipient: 'House A', toldOn: '2026-06-15' };

  test('was told, that very day', () => {
    expect(toTellOf(takenBack([told]))).toEqual([]);
  });

  test.each<[string, Changes]>([
    ['after the day that is asked about', { toldOn: '2026-06-16' }],
    ['in a month that is not over', { toldOn: '2026-06' }],
    ['nobody knows when', { toldOn: 'not-known' }],
    ['on no day', { toldOn: undefined }],
  ])('is to be told, once, where it was told %s', (_, changes) => {
    expect(toTellOf(takenBack([{ ...told, ...changes }]))).toEqual([houseA]);
  });

  test('is the recipient of the entry, however its name is spelt', () => {
    expect(toTellOf(takenBack([{ ...told, recipient: 'HOUSE  a' }]))).toEqual([]);
  });

  test('is to be told beside the recipient of the entry', () => {
    const passedOn = { grant: 'g1', recipient: 'Clinic B', toldOn: 'not-known' };
    const clinicB = { ...houseA, recipient: 'Clinic B' };
    expect(toTellOf(takenBack([passedOn]))).toEqual([clinicB, houseA]);
    expect(toTellOf(takenBack([passedOn, told]))).toEqual([clinicB]);
    expect(toTellOf(takenBack([{ ...passedOn, toldOn: '2026-06-02' }]))).toEqual([houseA]);
  });

  test('holds something for certain, whatever the events say', () => {
    const untold = { ...told, toldOn: 'not-known' };
    expect(toTellOf(takenBack([untold], { events: [given, withdrawn] }))).toEqual([houseA]);
  });

  test.each(['not-known', undefined])('has no name where %s stands there', (recipient) => {
    expect(toTellOf(takenBack([{ grant: 'g1', recipient, toldOn: 'not-known' }]))).toEqual([
      { ...houseA, recipient: undefined },
      houseA,
    ]);
  });

  test.each<[string, unknown, boolean]>([
    ['the entry', 'g1', true],
    ['all of them', 'all', true],
    ['nothing in particular', undefined, true],
    ['nobody knows which', 'not-known', true],
    ['another entry', 'g2', false],
  ])('counts where it is about %s', (_, about, counts) => {
    expect(toTellOf(takenBack([{ ...told, grant: about }]))).toEqual(counts ? [] : [houseA]);
  });
});

describe('an entry that another record takes back', () => {
  const refusing = consentWith({
    record: { ...fullConsent.answers.record, answeredOn: '2026-06-01' },
    anySharing: 'none',
  });

  test('is told of where it was given', () => {
    expect(toTellOf(fullConsent, refusing)).toEqual([{ ...houseA, shared: 'not-known' }]);
  });

  test('is told of where it was never given, and yet shared', () => {
    expect(toTellOf(consentWith({ events: [sharedThen] }), refusing)).toEqual([houseA]);
  });

  test('is told of to nobody where it was neither given nor shared', () => {
    expect(toTellOf(consentWith({ events: [] }), refusing)).toEqual([]);
    expect(toTellOf(consentWith({ grants: [grant, other] }), refusing)).toEqual([
      { ...houseA, shared: 'not-known' },
    ]);
  });

  test('is told of to nobody where the other record takes nothing back', () => {
    const earlier = consentWith({
      record: { ...fullConsent.answers.record, answeredOn: '2026-01-10' },
      anySharing: 'none',
    });
    expect(toTellOf(earlier, fullConsent)).toEqual([]);
  });
});

describe('what the events say', () => {
  const again = { kind: 'renewed', on: '2026-06-15', scope: 'g1' };

  test.each<[string, Changes]>([
    ['that very day', { on: '2026-06-15' }],
    ['nobody knows when', { on: 'not-known' }],
    ['under an entry that is not there', { scope: 'gone' }],
  ])('was shared where it is said to be %s', (_, changes) => {
    const events = [given, withdrawn, { ...sharedThen, ...changes }];
    expect(toTellOf(consentWith({ events }))).toEqual([houseA]);
  });

  test('is not known to be shared after the day that is asked about', () => {
    const events = [given, withdrawn, { ...sharedThen, on: '2026-06-16' }];
    expect(toTellOf(consentWith({ events }))).toEqual([{ ...houseA, shared: 'not-known' }]);
  });

  test.each<[string, Changes, string, boolean]>([
    ['that very day', {}, 'person', true],
    ['with everything', { scope: 'all' }, 'person', true],
    ['by the person', { by: 'person' }, 'person', true],
    ['by the guardian of an adult who decides', { by: 'guardian' }, 'person', false],
    ['by the guardian who decides', { by: 'guardian' }, 'guardian', true],
    ['by the organisation', { by: 'organisation' }, 'guardian', false],
    ['by nobody knows whom', { by: 'a friend' }, 'guardian', false],
    ['in person', { channel: 'in-person' }, 'person', true],
    ['in a way that this version does not know', { channel: 'smoke' }, 'person', false],
    ['with nothing said of the way', { channel: null, by: null }, 'person', true],
    ['after the day that is asked about', { on: '2026-06-16' }, 'person', false],
  ])('gives it again %s', (_, changes, by, gives) => {
    const decides = { ...fullConsent.answers.decides, by };
    const events = [given, sharedThen, withdrawn, { ...again, ...changes }];
    expect(toTellOf(consentWith({ decides, events }))).toEqual(gives ? [] : [houseA]);
  });

  test('takes back on the day on which it was given, where it was recorded later', () => {
    const events = [given, sharedThen, { ...withdrawn, on: given.on }];
    expect(toTellOf(consentWith({ events }))).toEqual([houseA]);
  });

  test('takes back everything where nobody can read which permissions it is about', () => {
    const back = { kind: 'withdrawn', on: '2026-06-01', permission: 'trafficking-status' };
    expect(toTellOf(consentWith({ events: [given, sharedThen, back] }))).toEqual([houseA]);
    const apart = { ...back, permission: ['trafficking-status'] };
    expect(toTellOf(consentWith({ events: [given, sharedThen, apart] }))).toEqual([]);
  });

  test.each(['all', '', 7])('names no entry that is called %j', (id) => {
    const events = [{ ...withdrawn, scope: 'all' }];
    expect(toTellOf(consentWith({ grants: [{ ...grant, id }], events }))).toEqual([
      { consent: 0, grant: undefined, recipient: 'House A', shared: 'not-known' },
    ]);
  });

  test.each<[string, Changes, boolean]>([
    ['that very day', { on: '2026-06-15' }, true],
    ['nobody knows when', { on: 'not-known' }, true],
    ['after the day that is asked about', { on: '2026-06-16' }, false],
    ['on the day on which it was given', { on: given.on }, false],
    ['by an end that only its own entries have', { kind: 'expired' }, false],
  ])('takes back in an earlier record %s', (_, changes, ends) => {
    const earlier = consentWith({
      record: { ...fullConsent.answers.record, answeredOn: '2026-01-10' },
      grants: [],
      events: [{ kind: 'withdrawn', on: '2026-06-01', ...changes }],
    });
    const told = ends ? [{ ...houseA, consent: 1, shared: 'not-known' }] : [];
    expect(toTellOf(earlier, fullConsent)).toEqual(told);
  });

  test('holds by the last day on which it was given, wherever that stands', () => {
    const earlier = consentWith({
      record: { ...fullConsent.answers.record, answeredOn: '2026-01-10' },
      grants: [],
      events: [{ kind: 'withdrawn', on: '2026-06-01' }],
    });
    const renewed = { ...again, on: '2026-06-05' };
    expect(toTellOf(earlier, consentWith({ events: [renewed, given] }))).toEqual([]);
    expect(toTellOf(earlier, consentWith({ events: [given, renewed] }))).toEqual([]);
  });

  test.each([
    ['2026-06-15', true],
    ['2026-06-16', false],
  ])('is given on %s, before another record takes it back or not', (on, told) => {
    const refusing = consentWith({
      record: { ...fullConsent.answers.record, answeredOn: '2026-06-15' },
      anySharing: 'none',
    });
    const asked = consentWith({ events: [{ ...given, on }] });
    expect(toTellOf(asked, refusing)).toEqual(told ? [{ ...houseA, shared: 'not-known' }] : []);
  });
});
