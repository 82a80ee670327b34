import { describe, expect, test } from 'vitest';
import { forms } from '../forms/forms.ts';
import { pointerTo, type Form } from '../forms/form.ts';
import { treeOf } from '../rules/given.test-support.ts';
import { adult, fullConsent, request } from './consent.test-support.ts';
import { disclose, type Disclosure, type DisclosureRequest } from './disclose.ts';
import { sampleAnswer } from './sample-answer.test-support.ts';
import { workedCases, type WorkedCase } from './worked.cases.ts';

function formFor(place: string): Form {
  const root = place.slice(0, place.indexOf('.'));
  return Object.values(forms).find((form) => form.root === root) ?? forms['risk-assessment'];
}

function merged(base: Record<string, unknown>, more: Record<string, unknown>): Record<string, unknown> {
  const both = { ...base };
  for (const [key, value] of Object.entries(more)) {
    const old = both[key];
    both[key] =
      typeof old === 'object' &&
      old !== null &&
      typeof value === 'object' &&
      value !== null &&
      !Array.isArray(value)
        ? merged(old as Record<string, unknown>, value as Record<string, unknown>)
        : value;
  }
  return both;
}

/** Puts one answer of each place into a payload of the form that asks it. */
function payloadFor(form: Form, { profile, answers }: WorkedCase): Record<string, unknown> {
  const given: Record<string, unknown> = {};
  for (const place of Object.keys(answers)) {
    if (formFor(place) !== form) continue;
    const question = form.questions.get(place.replaceAll(/\[\d+\]/g, '[]'));
    given[place] = question ? sampleAnswer(question) : 'something of a host';
    const name = /^(profile\.person\.names\[(\d)\])\.text$/.exec(place);
    if (name) given[`${name[1] ?? ''}.use`] = name[2] === '0' ? 'known-as' : 'pseudonym';
  }
  const tree = treeOf(given);
  return {
    form: form.id,
    version: form.version,
    // What the story says of the person goes before a sample.
    profile: merged((tree['profile'] ?? {}) as Record<string, unknown>, profile),
    answers: tree[form.root] ?? {},
  };
}

function valueAt(from: unknown, pointer: string): unknown {
  return pointer
    .split('/')
    .slice(1)
    .reduce<unknown>(
      (value, key) => (typeof value === 'object' && value !== null ? Reflect.get(value, key) : undefined),
      from,
    );
}

function discloseWorked(worked: WorkedCase, form: Form): Disclosure {
  const consent = {
    form: 'data-sharing-consent',
    version: 1,
    profile: worked.profile,
    answers: worked.consent,
  };
  return disclose(payloadFor(form, worked), [consent], {
    ...(worked.request as DisclosureRequest),
    caseFile: {
      profile: worked.profile,
      riskAssessment: { form: 'risk-assessment', version: 1, answers: worked.riskAssessment },
    },
  });
}

describe.each(workedCases)('$name', (worked) => {
  test.each(Object.entries(worked.answers))('%s', (place, outcome) => {
    const form = formFor(place);
    const { disclosed, withheld } = discloseWorked(worked, form);
    const pointer = pointerTo(form, place);
    const kept = withheld.find(({ path }) => path === pointer);
    expect(kept?.reasons ?? 'shared').toEqual(outcome);
    if (outcome === 'shared' && !pointer.includes('/names/1')) {
      expect(valueAt(disclosed, pointer)).toEqual(valueAt(payloadFor(form, worked), pointer));
    }
  });

  test('names who is to be told, what stands against each other, and any other basis', () => {
    const { toTell, conflicts, otherBasis } = discloseWorked(worked, forms['risk-assessment']);
    expect(toTell.map(({ recipient }) => recipient)).toEqual(worked.toTell ?? []);
    expect(conflicts.map(({ code }) => code)).toEqual(worked.conflicts ?? []);
    expect(otherBasis.map(({ recipient }) => recipient)).toEqual(worked.otherBasis ?? []);
  });
});

describe('a disclosure', () => {
  const payload = {
    form: 'risk-assessment',
    version: forms['risk-assessment'].version,
    profile: { ...adult, person: { ...adult.person, sex: 'female' } },
    answers: {},
  };
  const [grant] = fullConsent.answers.grants;
  const consentWith = (changes: Record<string, unknown>): unknown => ({
    ...fullConsent,
    answers: { ...fullConsent.answers, ...changes },
  });
  const sex = { person: { sex: 'female' } };

  test('says which entry it rests on, and whether it may be passed on', () => {
    const passes = consentWith({ grants: [{ ...grant, onward: 'to-named', onwardTo: 'House B' }] });
    const { disclosed, grants, onward } = disclose(payload, [passes], request);
    expect(disclosed).toMatchObject({ profile: sex });
    expect(grants).toEqual([{ consent: 0, grant: 'g1' }]);
    expect(onward).toBe('to-named');
    expect(disclose(payload, [fullConsent], request).onward).toBe('no');
  });

  test('takes from each entry what it covers', () => {
    const two = consentWith({
      grants: [
        { ...grant, categories: ['health'] },
        { ...grant, id: 'g2', categories: ['identity'] },
      ],
      transfers: ['g1', 'g2'].map((id) => ({ ...fullConsent.answers.transfers[0], grant: id })),
      events: [{ kind: 'given', on: '2026-05-20' }],
    });
    const { disclosed, grants } = disclose(payload, [two], request);
    expect(disclosed).toMatchObject({ profile: sex });
    expect(grants).toEqual([{ consent: 0, grant: 'g2' }]);
  });

  test('rests on the one consent that is in force', () => {
    const before = consentWith({
      record: { ...fullConsent.answers.record, answeredOn: '2026-01-10' },
      grants: [{ ...grant, until: '2026-05-01' }],
    });
    expect(disclose(payload, [before, fullConsent], request).grants).toEqual([{ consent: 1, grant: 'g1' }]);
  });

  test('counts what would bind an authority of the Union where no jurisdiction, or none that can be read, is named', () => {
    const explicit = consentWith({
      transfers: [
        {
          grant: 'g1',
          basis: 'explicit-consent',
          explicit: 'agrees',
          exporterIsAuthority: 'yes',
          told: ['recipients', 'countries', 'not-adequate', 'consent-is-basis', 'risks', 'how-to-withdraw'],
        },
      ],
    });
    const sexUnder = (jurisdiction?: string): unknown =>
      disclose(payload, [explicit], { ...request, ...(jurisdiction === undefined ? {} : { jurisdiction }) })
        .disclosed;
    expect([sexUnder(), sexUnder('nowhere'), sexUnder('FR')]).toEqual([{}, {}, {}]);
    expect(sexUnder('RS')).toMatchObject({ profile: sex });
  });

  test('takes a person for a child where only the case file knows better', () => {
    const caseFile = { profile: { ...adult, person: { birth: { date: '2012-01-01', basis: 'document' } } } };
    expect(disclose(payload, [fullConsent], { ...request, caseFile }).disclosed).toEqual({});
  });

  test('takes a row along only with something in it', () => {
    const names = [
      { id: 'name-1', text: 'Ana', use: 'known-as' },
      { id: 'name-2', text: 'Code A', use: 'pseudonym' },
    ];
    const named = { ...payload, profile: { ...adult, person: { ...adult.person, names } } };
    const identityOnly = consentWith({ grants: [{ ...grant, categories: ['identity'] }] });
    const { disclosed, withheld } = disclose(named, [identityOnly], request);
    expect(disclosed).toMatchObject({
      profile: { person: { names: [{ id: 'name-1', text: 'Ana', use: 'known-as' }] } },
    });
    expect(JSON.stringify(disclosed)).not.toContain('name-2');
    expect(withheld.map(({ path }) => path)).toContain('/profile/person/names/1/text');
  });

  test('tells of an HIV infection only those who treat the person, and only if they may know', () => {
    const conditions = [
      { id: 'c-1', kind: 'hiv', availableThere: 'yes' },
      { id: 'c-2', kind: 'injury', availableThere: 'yes' },
    ];
    const ill = { ...payload, answers: { health: { conditions } } };
    const others = [{ id: 'c-2', kind: 'injury', availableThere: 'yes' }];
    expect(disclose(ill, [fullConsent], request).disclosed).toMatchObject({
      answers: { health: { conditions: others } },
    });
    const recipient = { kind: 'health-service', name: 'Clinic', country: 'FR' } as const;
    const clinic = (hivResult: string): unknown =>
      disclose(
        ill,
        [
          consentWith({
            grants: [{ ...grant, recipient: { ...grant.recipient, ...recipient }, purpose: 'health-care' }],
            permissions: { hivResult },
          }),
        ],
        { ...request, recipient, purpose: 'health-care' },
      ).disclosed;
    expect(clinic('agrees')).toMatchObject({ answers: { health: { conditions } } });
    expect(clinic('refuses')).toMatchObject({ answers: { health: { conditions: others } } });
  });
});
