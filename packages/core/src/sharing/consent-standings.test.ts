import { describe, expect, test } from 'vitest';
import { consentStandings, type EntryStanding } from './consent-standings.ts';
import { caseFile, fullConsent, request } from './consent.test-support.ts';

const on = request.on;
const [full] = fullConsent.answers.grants;

/** The entry of a consent that differs from the full one in its answers, its entry, or both. */
function entryOf(
  answers: Readonly<Record<string, unknown>> = {},
  grant: Readonly<Record<string, unknown>> = {},
  options: Parameters<typeof consentStandings>[1] = { on, caseFile },
): EntryStanding | undefined {
  const consent = {
    ...fullConsent,
    answers: { ...fullConsent.answers, grants: [{ ...full, ...grant }], ...answers },
  };
  return consentStandings([consent], options)[0];
}

describe('a yes', () => {
  test('that nothing stands against is agreed', () => {
    expect(entryOf()).toMatchObject({
      consent: 0,
      grant: 'g1',
      recipient: request.recipient,
      purpose: request.purpose,
      standings: { identity: 'agreed', health: 'agreed', 'trafficking-experience': 'agreed' },
      reasons: [],
    });
  });

  test('to some kinds leaves the others out', () => {
    expect(entryOf({}, { categories: ['health'] })?.standings).toMatchObject({
      health: 'agreed',
      identity: 'left-out',
    });
  });

  test('holds on its last day, and is over on the next', () => {
    expect(entryOf({}, { until: '2026-06-15' })?.standings.health).toBe('agreed');
    expect(entryOf({}, { until: '2026-06-14' })?.standings.health).toBe('ended');
  });

  test('without an end does not count', () => {
    for (const until of ['', 'not-known', '2026-13']) {
      expect(entryOf({}, { until })).toMatchObject({
        standings: { health: 'open' },
        reasons: ['disclose.in-force'],
      });
    }
  });

  test('that has not begun does not count, and is not over', () => {
    expect(entryOf({}, { from: '2026-07-01' })?.standings.health).toBe('open');
  });

  test('that was taken back is over, also for a day that is not said', () => {
    const events = [...fullConsent.answers.events, { kind: 'withdrawn', on: '2026-06-01' }];
    expect(entryOf({ events })).toMatchObject({
      standings: { health: 'ended' },
      reasons: ['disclose.withdrawn'],
    });
    expect(entryOf({ events }, {}, {})?.standings.health).toBe('ended');
    expect(entryOf({ events }, {}, { on: '2026-05-31', caseFile })?.standings.health).toBe('agreed');
  });

  test('counts for no day that is missing or none', () => {
    expect(entryOf({}, {}, { caseFile })?.standings.health).toBe('open');
    expect(entryOf({}, {}, { caseFile, on: '2026-06' })?.standings.health).toBe('open');
  });

  test('under pressure does not count', () => {
    const decides = { ...fullConsent.answers.decides, pressure: ['held'] };
    expect(entryOf({ decides })).toMatchObject({ standings: { health: 'open' }, reasons: ['disclose.free'] });
  });

  test('that nobody recorded as given does not count', () => {
    expect(entryOf({ events: [] })).toMatchObject({
      standings: { health: 'open' },
      reasons: ['disclose.given'],
    });
  });

  test('to papers counts for the identity alone', () => {
    expect(entryOf({}, { purpose: 'travel-and-documents' })?.standings).toMatchObject({
      identity: 'agreed',
      health: 'open',
    });
  });

  test('does not count beside a consent that cannot be read', () => {
    const [first] = consentStandings([fullConsent, { form: 'data-sharing-consent' }], { on, caseFile });
    expect(first).toMatchObject({ standings: { health: 'open' }, reasons: ['disclose.records-read'] });
  });
});

test('a no is a no to every kind', () => {
  const entry = entryOf({}, { answer: 'refuses' });
  expect(new Set(Object.values(entry?.standings ?? {}))).toEqual(new Set(['refused']));
  expect(entry?.reasons).toEqual([]);
});

test('what is kept from this recipient is refused, and the rest is not', () => {
  const withholding = [
    {
      whom: 'one',
      from: 'House A',
      fromKind: 'support-organisation',
      extent: 'some-kinds',
      categories: ['health'],
    },
  ];
  expect(entryOf({ withholding })?.standings).toMatchObject({ health: 'refused', identity: 'agreed' });
});

test('a question that was not asked, or not answered, is no yes', () => {
  for (const answer of ['', 'declined', 'not-asked', 'perhaps']) {
    expect(entryOf({}, { answer })).toMatchObject({ standings: { health: 'no-answer' }, reasons: [] });
  }
  expect(entryOf({}, { categories: 'declined' })?.standings.health).toBe('no-answer');
});

test('a child who says no is heard, whatever the guardian agreed to', () => {
  const child = { ...fullConsent.profile, person: { birth: { date: '2012-01-01', basis: 'document' } } };
  const consent = {
    ...fullConsent,
    profile: child,
    answers: {
      ...fullConsent.answers,
      decides: { ...fullConsent.answers.decides, by: 'guardian' },
      grants: [{ ...full, childAnswer: 'refuses' }],
    },
  };
  expect(consentStandings([consent], { on })[0]?.standings.health).toBe('refused');
});

test('anything that is no consent has no entries', () => {
  for (const value of [undefined, null, 'yes', [], [{}], [{ form: 'data-sharing-consent', version: 1 }]]) {
    expect(consentStandings(value, { on })).toEqual([]);
  }
});
