import { describe, expect, test } from 'vitest';
import type { SharingConflict } from './conflicts.ts';
import { adult, caseFile, fullConsent, request } from './consent.test-support.ts';
import { disclose } from './disclose.ts';
import { forms } from '../forms/forms.ts';

type Changes = Readonly<Record<string, unknown>>;

const [grant] = fullConsent.answers.grants;

const child = {
  ...adult,
  person: { ...adult.person, birth: { date: '2012-01-01', basis: 'document' } },
};

function consentWith(changes: Changes, profile: Changes = adult): Changes {
  return { ...fullConsent, profile, answers: { ...fullConsent.answers, ...changes } };
}

function conflictsOf(consents: readonly unknown[], profile: Changes = adult): readonly SharingConflict[] {
  const payload = {
    form: 'risk-assessment',
    version: forms['risk-assessment'].version,
    profile,
    answers: {},
  };
  return disclose(payload, consents, { ...request, caseFile: { ...caseFile, profile } }).conflicts;
}

describe('a child who says no where the guardian says yes', () => {
  const refused = { ...grant, childAnswer: 'refuses' };

  test('stands against the entry', () => {
    expect(conflictsOf([consentWith({ grants: [refused] }, child)], child)).toEqual([
      { code: 'child-dissents', consent: 0, grant: 'g1' },
    ]);
  });

  test('stands against the entry that it is about, in the consent that holds it', () => {
    const agreed = { ...grant, childAnswer: 'agrees' };
    const consents = [
      consentWith({ grants: [agreed] }, child),
      consentWith({ grants: [agreed, { ...refused, id: 'g2' }] }, child),
    ];
    expect(conflictsOf(consents, child)).toEqual([{ code: 'child-dissents', consent: 1, grant: 'g2' }]);
  });

  test('stands against everything where it is about the whole', () => {
    const decides = { ...fullConsent.answers.decides, childAssent: 'refuses' };
    expect(conflictsOf([consentWith({ decides }, child)], child)).toEqual([
      { code: 'child-dissents', consent: 0, grant: 'g1' },
    ]);
  });

  test.each<[string, Changes]>([
    ['to another recipient', { recipient: { ...grant.recipient, name: 'House B' } }],
    ['for another purpose', { purpose: 'monitoring' }],
    ['that the guardian refuses too', { answer: 'refuses' }],
    ['of which the child was not asked', { childAnswer: 'not-asked' }],
  ])('stands against nothing in an entry %s', (_, changes) => {
    expect(conflictsOf([consentWith({ grants: [{ ...refused, ...changes }] }, child)], child)).toEqual([]);
  });

  test('is no child’s no once the person is an adult', () => {
    expect(conflictsOf([consentWith({ grants: [refused] })])).toEqual([]);
  });
});

describe('sharing without consent', () => {
  const row = { id: 'w1', askedFirst: 'refused' };

  test('stands against the wish of a person who refused', () => {
    const consents = [
      fullConsent,
      consentWith({
        withoutConsent: [
          { ...row, askedFirst: 'not-asked-law' },
          { ...row, id: 'w2' },
        ],
      }),
    ];
    expect(conflictsOf(consents)).toEqual([{ code: 'against-wish', consent: 1, grant: 'w2' }]);
  });

  test('stands against nobody’s wish where the person could not answer', () => {
    expect(
      conflictsOf([consentWith({ withoutConsent: [{ ...row, askedFirst: 'could-not-answer' }] })]),
    ).toEqual([]);
  });

  test('is named after what the child says', () => {
    const both = consentWith(
      { grants: [{ ...grant, childAnswer: 'refuses' }], withoutConsent: [row] },
      child,
    );
    expect(conflictsOf([both], child)).toEqual([
      { code: 'child-dissents', consent: 0, grant: 'g1' },
      { code: 'against-wish', consent: 0, grant: 'w1' },
    ]);
  });
});
