import { describe, expect, test } from 'vitest';
import { fullConsent, request } from './consent.test-support.ts';
import { disclose } from './disclose.ts';
import type { OtherBasis } from './other-basis.ts';

type Changes = Readonly<Record<string, unknown>>;

const decided = {
  recipient: 'Assize court, Lyon',
  basis: 'court-order',
  categories: ['identity', 'legal-proceedings'],
  reason: 'The court ordered it',
  decidedBy: 'Ms B',
  on: '2026-06-10',
};

/** What is undefined is not there at all. */
function consentWith(withoutConsent: readonly Changes[]): unknown {
  return JSON.parse(JSON.stringify({ ...fullConsent, answers: { ...fullConsent.answers, withoutConsent } }));
}

function basesOf(...consents: readonly unknown[]): readonly OtherBasis[] {
  return disclose(undefined, consents, request).otherBasis;
}

describe('what was decided without consent', () => {
  test('is listed with whom, what and when', () => {
    expect(basesOf(consentWith([decided]))).toEqual([
      {
        consent: 0,
        row: 0,
        recipient: 'Assize court, Lyon',
        basis: 'court-order',
        categories: ['identity', 'legal-proceedings'],
        on: '2026-06-10',
      },
    ]);
  });

  test('is listed by its place in its consent', () => {
    const listed = basesOf(fullConsent, consentWith([{ ...decided, reason: 'not-known' }, decided]));
    expect(listed.map(({ consent, row }) => [consent, row])).toEqual([[1, 1]]);
  });

  test.each<[string, Changes]>([
    ['without a reason', { reason: undefined }],
    ['where nobody knows the reason', { reason: 'not-known' }],
    ['without an author', { decidedBy: undefined }],
    ['where nobody knows the author', { decidedBy: 'not-known' }],
    ['without a basis', { basis: undefined }],
    ['on a basis that nobody knows', { basis: 'not-known' }],
    ['on a basis that this version does not know', { basis: 'common-sense' }],
    ['without a day', { on: undefined }],
    ['on a day that is none', { on: '2026-06-31' }],
    ['after the day that is asked about', { on: '2026-06-16' }],
    ['in a month that is not over', { on: '2026-06' }],
  ])('is not listed %s', (_, changes) => {
    expect(basesOf(consentWith([{ ...decided, ...changes }]))).toEqual([]);
  });

  test('is listed from its own day on', () => {
    expect(basesOf(consentWith([{ ...decided, on: '2026-06-15' }])).map(({ on }) => on)).toEqual([
      '2026-06-15',
    ]);
  });

  test('counts for the last day that it can be', () => {
    expect(basesOf(consentWith([{ ...decided, on: '2026-05' }])).map(({ on }) => on)).toEqual(['2026-05-31']);
  });

  test.each([undefined, 'not-known', 7])('names no recipient where %s stands there', (recipient) => {
    expect(basesOf(consentWith([{ ...decided, recipient }])).map((one) => one.recipient)).toEqual([
      undefined,
    ]);
  });

  test.each([undefined, 'identity', 'not-known'])(
    'names no categories where %s stands there',
    (categories) => {
      expect(basesOf(consentWith([{ ...decided, categories }])).map((one) => one.categories)).toEqual([[]]);
    },
  );
});
