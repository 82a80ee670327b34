import { describe, expect, test } from 'vitest';
import { forms } from '../forms/forms.ts';
import { adult, caseFile, fullConsent, request } from './consent.test-support.ts';
import { disclose, type DisclosureRequest } from './disclose.ts';

type Changes = Readonly<Record<string, unknown>>;

const [grant] = fullConsent.answers.grants;
const [transfer] = fullConsent.answers.transfers;
const [given] = fullConsent.answers.events;

function consentWith(changes: Changes, more: Changes = {}): Record<string, unknown> {
  return { ...fullConsent, ...more, answers: { ...fullConsent.answers, ...changes } };
}

function withGrant(changes: Changes): Record<string, unknown> {
  return consentWith({ grants: [{ ...grant, ...changes }] });
}

/** A record of a day, with its own yes of that day. */
function recordOf(day: string, changes: Changes = {}): Record<string, unknown> {
  return consentWith({
    record: { ...fullConsent.answers.record, answeredOn: day },
    grants: [{ ...grant, from: day }],
    events: [{ ...given, on: day }],
    ...changes,
  });
}

function payloadWith(changes: Changes = {}): Record<string, unknown> {
  return {
    form: 'risk-assessment',
    version: forms['risk-assessment'].version,
    profile: { ...adult, person: { ...adult.person, sex: 'female' } },
    answers: { health: { fitToTravel: 'yes' } },
    ...changes,
  };
}

function shared(consents: readonly unknown[], more: Changes = {}, payload = payloadWith()): string {
  const asked = { ...request, ...more } as DisclosureRequest;
  return JSON.stringify(disclose(payload, consents, asked).disclosed);
}

/** What the sample holds back when nothing may go. */
const nothing = '{}';

test('the full consent shares', () => {
  expect(shared([fullConsent])).toContain('female');
});

describe('nothing goes', () => {
  test.each<[string, Record<string, unknown>]>([
    ['once the last day is over', withGrant({ until: '2026-06-14' })],
    ['where it ended that very day', consentWith({ events: [given, { kind: 'expired', on: '2026-06-15' }] })],
    ['by an end that this version does not know', withGrant({ endsWith: 'when-the-person-says' })],
    ['with kept-back places that are no text', withGrant({ itemsWithheld: ['profile.person.sex'] })],
    ['with a kept-back place that no form has', withGrant({ itemsWithheld: 'profile.person.gendre' })],
    ['with a wish to keep something back that is no list', consentWith({ withholding: { whom: 'one' } })],
    ['where nobody objected in time', consentWith({ events: [{ ...given, channel: 'by-time' }] })],
    ['where the organisation says yes', consentWith({ events: [{ ...given, by: 'organisation' }] })],
    ['where a guardian says yes for an adult', consentWith({ events: [{ ...given, by: 'guardian' }] })],
    ['where nobody knows who said yes', consentWith({ events: [{ ...given, by: 'a friend' }] })],
    [
      'under pressure, with none ticked beside it',
      consentWith({ decides: { ...fullConsent.answers.decides, pressure: ['none', 'held'] } }),
    ],
    [
      'where the person does not say whether there was pressure',
      consentWith({ decides: { ...fullConsent.answers.decides, pressure: 'declined' } }),
    ],
    [
      'where everything and nothing was told',
      consentWith({ told: { points: [...fullConsent.answers.told.points, 'none'] } }),
    ],
    [
      'where it was asked together with help',
      consentWith({ record: { ...fullConsent.answers.record, askedApart: 'no' } }),
    ],
    ['where others listened', consentWith({ how: { ...fullConsent.answers.how, private: 'no' } })],
    [
      'where two entries have one name',
      consentWith({ grants: [grant, { ...grant, purpose: 'monitoring' }] }),
    ],
    ['on the consent of another case', consentWith({}, { caseReference: 'B-2' })],
    [
      'where a danger is recorded with another purpose',
      consentWith({
        grants: [grant, { ...grant, id: 'g2', purpose: 'monitoring', dangerToSafety: 'yes' }],
      }),
    ],
    [
      'where a refusal of the same stands beside it',
      consentWith({
        grants: [grant, { ...grant, id: 'g2', answer: 'refuses' }],
      }),
    ],
  ])('%s', (_, consent) => {
    expect(shared([consent], {}, payloadWith({ caseReference: 'A-1' }))).toBe(nothing);
  });

  test('on what was agreed to as a child, alone, before the eighteenth birthday', () => {
    const profile = {
      ...adult,
      person: { ...adult.person, birth: { date: '2008-06-01', basis: 'document' } },
    };
    const young = { ...fullConsent, profile };
    const file = { caseFile: { ...caseFile, profile } };
    const payload = payloadWith({ profile: { ...profile, person: { ...profile.person, sex: 'female' } } });
    expect(shared([young], file, payload)).toBe(nothing);
    const again = [given, { kind: 'came-of-age', on: '2026-06-01' }, { kind: 'renewed', on: '2026-06-01' }];
    const asked = { ...young, answers: { ...young.answers, events: again } };
    expect(shared([asked], file, payload)).toContain('female');
  });

  test('where the case file can’t be read', () => {
    expect(shared([fullConsent], { caseFile: 'lost' })).toBe(nothing);
    expect(shared([fullConsent], { caseFile: { ...caseFile, consents: [{ version: 99 }] } })).toBe(nothing);
  });
});

test('nothing that points to somebody goes with a way of naming that this version does not know', () => {
  const out = shared([withGrant({ named: 'by-initials' })]);
  expect(out).not.toContain('female');
  expect(out).toContain('fitToTravel');
});

describe('the last word', () => {
  const january = recordOf('2026-01-10');

  test('of a later record that covers less', () => {
    const less = recordOf('2026-06-01', {
      grants: [{ ...grant, from: '2026-06-01', categories: ['health'] }],
    });
    expect(shared([january, less])).not.toContain('female');
    expect(shared([january, less])).toContain('fitToTravel');
    expect(shared([less, january])).not.toContain('female');
  });

  test('of a later record that is over', () => {
    const over = recordOf('2026-05-01', { grants: [{ ...grant, from: '2026-05-01', until: '2026-06-01' }] });
    expect(shared([january, over])).toBe(nothing);
  });

  test('of a record of the same day stands further down the list', () => {
    const first = recordOf('2026-05-20');
    const second = recordOf('2026-05-20', { grants: [{ ...grant, categories: ['health'] }] });
    expect(shared([first, second])).not.toContain('female');
    expect(shared([second, first])).toContain('female');
  });

  test.each<[string, Changes]>([
    ['everything', { kind: 'withdrawn', on: '2026-06-10' }],
    ['this', { kind: 'withdrawn', on: '2026-06-10', scope: 'g1' }],
    ['this in part', { kind: 'narrowed', on: '2026-06-10', scope: 'g1' }],
    ['something unreadable', { kind: 'gone', on: '2026-06-10' }],
    ['everything, nobody knows when', { kind: 'withdrawn', on: 'lately' }],
  ])('takes back %s where an earlier record says so', (_, event) => {
    const withdrawn = recordOf('2026-01-10', { events: [{ ...given, on: '2026-01-10' }, event] });
    const result = disclose(payloadWith(), [withdrawn, fullConsent], request);
    expect(result.disclosed).toEqual({});
    expect(result.toTell.map(({ consent }) => consent)).toEqual([0, 1]);
  });

  test('before which something was taken back gives it again', () => {
    const withdrawn = recordOf('2026-01-10', {
      events: [
        { ...given, on: '2026-01-10' },
        { kind: 'withdrawn', on: '2026-05-19' },
      ],
    });
    expect(shared([withdrawn, fullConsent])).toContain('female');
  });

  test('counts where only the case file holds it', () => {
    const later = consentWith({ record: { answeredOn: '2026-06-01' }, anySharing: 'none' });
    expect(shared([fullConsent], { caseFile: { ...caseFile, consents: [fullConsent] } })).toContain('female');
    expect(shared([fullConsent], { caseFile: { ...caseFile, consents: [fullConsent, later] } })).toBe(
      nothing,
    );
    expect(shared([], { caseFile: { ...caseFile, consents: [fullConsent] } })).toBe(nothing);
  });
});

describe('to an authority there', () => {
  const police = { kind: 'police', name: 'Police of Moldova', country: 'MD' };
  const asked = { recipient: police, purpose: 'protection-of-person' };
  const toPolice = {
    ...grant,
    recipient: { ...police, confidentiality: 'yes' },
    purpose: 'protection-of-person',
    impliesTrafficking: 'no',
  };
  const status = { askedApart: 'yes', mayTell: 'no' };
  const consent = (changes: Changes): Record<string, unknown> =>
    consentWith({ grants: [toPolice], traffickingStatus: status, ...changes });
  const payload = payloadWith({
    caseReference: 'La Strada 12',
    profile: {
      ...adult,
      recordedBy: { organisation: 'La Strada' },
      person: {
        ...adult.person,
        sex: 'female',
        children: [{ id: 'child-1', label: 'Born where she was held', where: 'with-person' }],
        hasChildren: 'yes',
      },
      return: { ...adult.return, destinationPlace: 'House of La Strada' },
    },
  });

  test('goes neither the reference nor words that may name a shelter', () => {
    const out = shared([consent({})], asked, payload);
    expect(out).toContain('female');
    expect(out).not.toContain('La Strada');
    expect(out).not.toContain('she was held');
    expect(out).not.toContain('risk-assessment');
  });

  const allowed = { ...status, impliedAllowed: ['sender-name'] };
  const sender = (changes: Changes, more: readonly unknown[] = []): boolean =>
    shared([consent({ traffickingStatus: allowed, ...changes }), ...more], asked, payload).includes(
      'organisation',
    );

  test('goes a hint that the person allowed, until it is taken back', () => {
    expect(sender({})).toBe(true);
    expect(sender({ traffickingStatus: { ...allowed, impliedAllowed: ['none', 'sender-name'] } })).toBe(
      false,
    );
    const back = { kind: 'withdrawn', on: '2026-06-01', permission: ['trafficking-status'] };
    expect(sender({ events: [given, back] })).toBe(false);
    // A yes to the whole is no yes to this.
    expect(sender({ events: [given, back, { kind: 'renewed', on: '2026-06-02' }] })).toBe(false);
    const again = { kind: 'renewed', on: '2026-06-02', permission: ['trafficking-status'] };
    expect(sender({ events: [given, back, again] })).toBe(true);
  });

  test('goes no hint that a later record does not allow any more', () => {
    const later = (traffickingStatus: Changes): unknown =>
      recordOf('2026-06-01', { grants: [], events: [], traffickingStatus });
    expect(sender({}, [later({ mayTell: 'no', impliedAllowed: ['none'] })])).toBe(false);
    expect(sender({}, [later({ mayTell: 'no' })])).toBe(false);
    expect(sender({}, [later({ mayTell: 'declined' })])).toBe(false);
    expect(sender({}, [later({})])).toBe(true);
  });

  test('goes nothing from a sender whose name tells, once that was taken back', () => {
    const tells = { ...toPolice, impliesTrafficking: 'yes' };
    const back = { kind: 'withdrawn', on: '2026-06-01', permission: ['trafficking-status'] };
    expect(shared([consent({ grants: [tells], traffickingStatus: allowed })], asked)).toContain('female');
    expect(
      shared([consent({ grants: [tells], traffickingStatus: allowed, events: [given, back] })], asked),
    ).toBe(nothing);
  });

  test('goes nothing as to a private body', () => {
    const house = { ...grant.recipient, isAuthority: 'yes' };
    const other = { ...grant, id: 'g2', purpose: 'monitoring', recipient: house };
    const told = JSON.stringify(
      disclose(payload, [consentWith({ grants: [{ ...grant, impliesTrafficking: 'no' }, other] })], request)
        .disclosed,
    );
    expect(told).toContain('female');
    expect(told).not.toContain('La Strada');
  });
});

describe('a wish to keep something from somebody', () => {
  const uncle = { kind: 'family-member', name: 'Dragan Popescu', country: 'MD' };
  const asked = { recipient: uncle, purpose: 'family-contact' };
  const toUncle = { ...grant, recipient: uncle, purpose: 'family-contact' };
  const status = { askedApart: 'yes', mayTell: 'no', toFamily: 'yes-named' };
  const consent = (changes: Changes): unknown =>
    consentWith({
      grants: [toUncle],
      traffickingStatus: status,
      permissions: { ...fullConsent.answers.permissions, familyContact: 'agrees' },
      ...changes,
    });

  test.each([
    ['uncle Dragan', false],
    ['POPESCU, Drágan', false],
    ['a man called Ivan', true],
  ])('from %s', (from, goes) => {
    const withholding = [{ whom: 'suspected-trafficker', from, extent: 'everything' }];
    expect(shared([consent({ withholding })], asked).includes('female')).toBe(goes);
  });

  test('holds for relatives once their being told is taken back', () => {
    const payload = payloadWith({
      profile: { ...adult, status: { ...adult.status, identification: 'identified' } },
    });
    const identified = (changes: Changes): boolean =>
      shared([consent(changes)], asked, payload).includes('identification');
    expect(identified({})).toBe(true);
    const back = { kind: 'withdrawn', on: '2026-06-01', permission: ['trafficking-status'] };
    expect(identified({ events: [given, back] })).toBe(false);
  });
});

describe('a guardian', () => {
  const profile = {
    ...adult,
    person: { ...adult.person, birth: { date: '2012-01-01', basis: 'document' } },
    guardian: { appointed: 'yes', appointedOn: '2026-04-01', involved: 'no' },
  };
  const childsConsent = {
    ...consentWith({
      decides: { ...fullConsent.answers.decides, by: 'guardian', childAssent: 'agrees' },
      grants: [{ ...grant, childAnswer: 'agrees', childReason: 'protection', childReasonBy: 'Ms B' }],
    }),
    profile,
  };
  const says = (guardian: Changes): string => {
    const known = { ...profile, guardian: { ...profile.guardian, ...guardian } };
    return shared([childsConsent], { caseFile: { ...caseFile, profile: known } }, payloadWith({ profile }));
  };

  test('counts by what anybody tells', () => {
    expect(says({})).toContain('2012-01-01');
    expect(says({ involved: 'yes' })).toBe(nothing);
    expect(says({ appointedOn: '2026-05-21' })).toBe(nothing);
    expect(says({ until: '2026-05-19' })).toBe(nothing);
    expect(says({ until: '2026-05-20' })).toContain('2012-01-01');
  });

  test('who is a parent does not count where the family had a part', () => {
    const byParent = (experience: Changes): string => {
      const known = { ...profile, experience };
      const decides = {
        ...fullConsent.answers.decides,
        by: 'parent',
        childAssent: 'agrees',
        representativeInvolvement: 'no',
      };
      const { answers } = childsConsent as Changes;
      const consent = { ...childsConsent, answers: { ...(answers as Changes), decides } };
      return shared([consent], { caseFile: { ...caseFile, profile: known } }, payloadWith({ profile }));
    };
    expect(byParent({})).toContain('2012-01-01');
    expect(byParent({ familyInvolved: 'took-part' })).toBe(nothing);
    expect(byParent({ relationshipToTrafficker: ['stranger', 'parent'] })).toBe(nothing);
  });
});

test('an authority that sends cannot rest the transfer on consent, whatever the entry says', () => {
  const explicit = {
    ...transfer,
    basis: 'explicit-consent',
    explicit: 'agrees',
    exporterIsAuthority: 'no',
    told: ['recipients', 'countries', 'not-adequate', 'consent-is-basis', 'risks', 'how-to-withdraw'],
  };
  const by = (controllerIsAuthority: string): string =>
    shared([
      consentWith({
        transfers: [explicit],
        record: { ...fullConsent.answers.record, controllerIsAuthority },
      }),
    ]);
  expect(by('no')).toContain('female');
  expect(by('yes')).toBe(nothing);
});

test('dangers that the plan carries over go there only as far as findings may', () => {
  const plan = {
    form: 'reintegration-plan',
    version: forms['reintegration-plan'].version,
    profile: adult,
    answers: { risksCarriedOver: ['reprisals-person'] },
  };
  const out = (riskFindings: string): string =>
    shared([consentWith({ permissions: { riskFindings } })], {}, plan);
  expect(out('agrees')).toContain('reprisals-person');
  expect(out('refuses')).not.toContain('reprisals-person');
});

test('a condition whose kind nobody can read may be an HIV infection', () => {
  const conditions = [{ id: 'c-1', kind: 'HIV+', availableThere: 'yes' }];
  expect(shared([fullConsent], {}, payloadWith({ answers: { health: { conditions } } }))).not.toContain(
    'c-1',
  );
});

test('what is no reference, no version and no row name is not copied', () => {
  const names = [{ id: 'Ana Popescu', text: 'Code A', use: 'known-as' }];
  const odd = payloadWith({
    caseReference: { secret: 'Ana' },
    profile: { ...adult, person: { ...adult.person, names } },
  });
  const out = shared([fullConsent], {}, odd);
  expect(out).toContain('Code A');
  expect(out).not.toContain('Ana');
});
