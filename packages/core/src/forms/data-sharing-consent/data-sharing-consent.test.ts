import { describe, expect, test } from 'vitest';
import consent from '../../../../../examples/payloads/data-sharing-consent.json' with { type: 'json' };
import { validateDataSharingConsent } from '../../entries/data-sharing-consent.ts';
import { askedQuestions, contextOf } from '../../validation/completeness.ts';
import { validate } from '../../validation/validate.ts';
import { dataSharingConsent } from './data-sharing-consent.ts';

type Payload = typeof consent;

/** Copies the worked consent and changes the copy. */
function setup(change: (payload: Payload) => void): unknown {
  const payload = structuredClone(consent);
  change(payload);
  return JSON.parse(JSON.stringify(payload));
}

/** Puts an answer where the worked consent has another, or none. */
function put(holder: object | undefined, key: string, answer: unknown): void {
  Object.assign(holder ?? {}, { [key]: answer });
}

function issuesOf(payload: unknown): readonly (readonly [path: string, code: string])[] {
  const result = validateDataSharingConsent(payload, { level: 'complete' });
  return result.ok ? [] : result.issues.map(({ path, code }) => [path, code] as const);
}

describe('the worked consent', () => {
  test('is complete', () => {
    expect(issuesOf(consent)).toEqual([]);
    expect(validate('data-sharing-consent', consent, { level: 'complete' }).ok).toBe(true);
  });

  test('asks for at most 35 answers of its own: two entries, one of them abroad, an adult, an interpreter', () => {
    const required = askedQuestions(dataSharingConsent, contextOf(dataSharingConsent, consent)).filter(
      ({ path, required: needed, question }) =>
        needed && question.kind !== 'repeat' && path.startsWith('consent.'),
    );
    expect(required.length).toBeLessThanOrEqual(35);
  });
});

const given = { kind: 'given', on: '2026-04-20' };

describe('what must fit together', () => {
  test('an event names an entry that is there, or none', () => {
    const payload = setup(({ answers }) => put(answers.events[0], 'scope', 'gone'));
    expect(issuesOf(payload)).toContainEqual(['/answers/events/0/scope', 'reference-missing']);
    expect(issuesOf(setup(({ answers }) => put(answers.events[0], 'scope', 'all')))).toEqual([]);
  });

  test('a transfer names an entry that is there, and an entry abroad has one', () => {
    const payload = setup(({ answers }) => put(answers.transfers[0], 'grant', 'gone'));
    expect(issuesOf(payload)).toEqual([
      ['/answers/transfers/0/grant', 'reference-missing'],
      ['/answers/grants/1/recipient/country', 'transfer-missing'],
    ]);
  });

  test('no transfer is asked for within the country, or where the person did not agree', () => {
    const refused = setup(({ answers }) => {
      put(answers.grants[1], 'answer', 'refuses');
      put(answers, 'transfers', []);
    });
    expect(issuesOf(refused)).toEqual([]);
  });

  test('no two entries have one id', () => {
    const payload = setup(({ answers }) => put(answers.grants[1], 'id', 'lawyer-here'));
    expect(issuesOf(payload)).toContainEqual(['/answers/grants/1', 'id-repeated']);
  });

  test('nothing stands after what happened later', () => {
    const events = (on: string): unknown =>
      setup(({ answers }) =>
        put(answers, 'events', [
          { kind: 'requested', on: '2026-04-13' },
          { kind: 'given', on },
        ]),
      );
    expect(issuesOf(events('2026-04-12'))).toEqual([['/answers/events/1/on', 'event-out-of-order']]);
    expect(issuesOf(events('2026-04-13'))).toEqual([]);
  });

  test.each([
    ['withdrawn before it was given', [{ kind: 'withdrawn', on: '2026-04-20' }], [0]],
    ['given again though it never was given', [{ kind: 'renewed', on: '2026-04-20' }], [0]],
    [
      'withdrawn twice',
      [given, { kind: 'withdrawn', on: '2026-05-02' }, { kind: 'withdrawn', on: '2026-05-03' }],
      [2],
    ],
    [
      'one entry withdrawn, given only for the other',
      [
        { ...given, scope: 'lawyer-here' },
        { kind: 'withdrawn', on: '2026-05-02', scope: 'house-there' },
      ],
      [1],
    ],
    [
      'withdrawn, given again, withdrawn',
      [
        given,
        { kind: 'withdrawn', on: '2026-05-02' },
        { kind: 'renewed', on: '2026-05-03' },
        { kind: 'expired', on: '2026-05-04' },
      ],
      [],
    ],
    [
      'a permission taken back by itself',
      [
        given,
        { kind: 'withdrawn', on: '2026-05-02', permission: ['monitoring'] },
        { kind: 'withdrawn', on: '2026-05-03' },
      ],
      [],
    ],
    [
      'shared after it was withdrawn: that has to be written down',
      [given, { kind: 'withdrawn', on: '2026-05-02' }, { kind: 'shared', on: '2026-05-03' }],
      [],
    ],
  ])('%s', (_, events, wrong) => {
    const payload = setup(({ answers }) => {
      put(answers, 'events', events);
      put(answers, 'heldByOthers', 'yes');
      put(answers, 'afterWithdrawal', [{ recipient: 'Partner organisation there', toldOn: '2026-05-04' }]);
    });
    const found = issuesOf(payload).filter(([, code]) => code === 'event-cannot-follow');
    expect(found).toEqual(
      wrong.map((index) => [`/answers/events/${String(index)}/kind`, 'event-cannot-follow']),
    );
  });

  describe('a withdrawal', () => {
    const withdrawn = [
      given,
      { kind: 'shared', on: '2026-04-21', scope: 'house-there' },
      { kind: 'withdrawn', on: '2026-05-02', scope: 'house-there' },
    ];

    test('names the recipients to tell', () => {
      const payload = setup(({ answers }) => {
        put(answers, 'events', withdrawn);
        put(answers, 'heldByOthers', 'not-known');
      });
      expect(issuesOf(payload)).toEqual([['/answers/events/2/kind', 'recipients-to-tell-missing']]);
    });

    test('does so also where nobody is said to hold anything, if something was shared', () => {
      const payload = setup(({ answers }) => {
        put(answers, 'events', withdrawn);
        put(answers, 'heldByOthers', 'no');
      });
      expect(issuesOf(payload)).toEqual([['/answers/events/2/kind', 'recipients-to-tell-missing']]);
    });

    test('is complete with them, or where nothing was shared and nobody holds anything', () => {
      const told = setup(({ answers }) => {
        put(answers, 'events', withdrawn);
        put(answers, 'heldByOthers', 'yes');
        put(answers, 'afterWithdrawal', [
          { grant: 'house-there', recipient: 'Partner organisation there', toldOn: '2026-05-02' },
        ]);
      });
      const nothing = setup(({ answers }) => {
        put(answers, 'events', [given, { kind: 'withdrawn', on: '2026-05-02', scope: 'house-there' }]);
        put(answers, 'heldByOthers', 'no');
      });
      expect([issuesOf(told), issuesOf(nothing)]).toEqual([[], []]);
    });
  });
});
