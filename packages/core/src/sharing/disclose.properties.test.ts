import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { forms } from '../forms/forms.ts';
import { locationOf, type Form } from '../forms/form.ts';
import { treeOf } from '../rules/given.test-support.ts';
import { adult, caseFile, fullConsent, request } from './consent.test-support.ts';
import { disclose, type Disclosure, type DisclosureRequest } from './disclose.ts';
import { sampleAnswer } from './sample-answer.test-support.ts';

const secret = 'Words of somebody';

/** A payload that answers every question once, whatever it says. */
function everything(form: Form): Record<string, unknown> {
  const given: Record<string, unknown> = {};
  for (const { path, question } of form.placed) {
    if (question.kind === 'repeat' || path === 'caseReference') continue;
    given[path.replaceAll('[]', '[0]')] = sampleAnswer(question);
  }
  const tree = treeOf(given);
  return {
    form: form.id,
    version: form.version,
    caseReference: 'A-1',
    profile: tree['profile'],
    answers: tree[form.root],
  };
}

const payloads = Object.values(forms).map((form) => {
  const payload = everything(form);
  const profile = payload['profile'] as Record<string, unknown>;
  return { form, payload: { ...payload, profile: { ...profile, ...adult } } };
});
const anyForm = fc.nat(payloads.length - 1);

function at(index: number): (typeof payloads)[number] {
  const found = payloads[index];
  if (!found) throw new RangeError('there is no such form');
  return found;
}

function kept({ withheld }: Disclosure): ReadonlySet<string> {
  return new Set(withheld.map(({ path }) => path));
}

/** What was kept back and is not any more; what lies under a place that is kept back as a whole is kept back with it. */
function freed(before: Disclosure, after: Disclosure): readonly string[] {
  const now = [...kept(after)];
  return [...kept(before)].filter((path) => !now.some((one) => path === one || path.startsWith(`${one}/`)));
}

type Tree = Record<string, unknown>;

function leavesOf(
  tree: unknown,
  path: readonly (string | number)[] = [],
): readonly (readonly (string | number)[])[] {
  if (typeof tree !== 'object' || tree === null) return [path];
  return Object.entries(tree).flatMap(([key, value]) =>
    leavesOf(value, [...path, Array.isArray(tree) ? Number(key) : key]),
  );
}

function changed(tree: unknown, path: readonly (string | number)[], to: unknown): unknown {
  const [first, ...rest] = path;
  if (first === undefined) return to;
  const copy: Tree | unknown[] = Array.isArray(tree) ? [...(tree as unknown[])] : { ...(tree as Tree) };
  const value = changed(Reflect.get(copy, first), rest, to);
  if (value === undefined) Reflect.deleteProperty(copy, first);
  else Reflect.set(copy, first, value);
  return Array.isArray(copy) ? copy.filter((one) => one !== undefined) : copy;
}

const consentLeaves = leavesOf(fullConsent.answers);
const unknowns = fc.constantFrom<unknown>(
  undefined,
  null,
  'not-known',
  'declined',
  'no-such-code',
  7,
  {},
  [],
);

describe('a disclosure', () => {
  test('opens what the full consent covers, of every form', () => {
    for (const { form, payload } of payloads) {
      const { disclosed } = disclose(payload, [fullConsent], request);
      expect(Object.keys(disclosed), form.id).toEqual([
        'form',
        'version',
        'caseReference',
        'profile',
        'answers',
      ]);
    }
  });

  test('comes out of anything', () => {
    fc.assert(
      fc.property(fc.jsonValue(), fc.jsonValue(), fc.jsonValue(), (payload, consents, asked) => {
        const { disclosed } = disclose(payload, consents, asked as unknown as DisclosureRequest);
        expect(disclosed).toEqual({});
      }),
    );
  });

  test('comes out of a sound payload with anything in it, and keeps that back', () => {
    fc.assert(
      fc.property(anyForm, fc.jsonValue(), fc.jsonValue(), (which, inProfile, more) => {
        const { payload } = at(which);
        const spoilt = { ...payload, profile: { ...payload.profile, person: inProfile }, more };
        const { disclosed, withheld } = disclose(spoilt, [fullConsent], request);
        expect(disclosed).not.toHaveProperty('more');
        // A key such as `__proto__` spoils the whole payload.
        expect(withheld.some(({ path }) => path === '/more' || path === '')).toBe(true);
      }),
    );
  });

  test('shares no kind of information that no consent in force covers', () => {
    const categories = fc.subarray([...fullConsent.answers.grants[0].categories]);
    const until = fc.constantFrom('2026-06-14', '2026-06-15', '2026-12-31');
    fc.assert(
      fc.property(anyForm, categories, until, (which, covered, last) => {
        const { form, payload } = at(which);
        const grant = { ...fullConsent.answers.grants[0], categories: covered, until: last };
        const consent = { ...fullConsent, answers: { ...fullConsent.answers, grants: [grant] } };
        const result = disclose(payload, [consent], request);
        const shared = leavesOf(result.disclosed)
          .map((path) => locationOf(form, `/${path.join('/')}`).replaceAll(/\[\d+\]/g, '[]'))
          .map((path) => path.replace(/(?<=nationalities|languages|told|codes)\[\]$/, ''))
          .map((path) => form.questions.get(path) ?? form.questions.get(path.replace(/\[\]$/, '')))
          .map((question) => question?.category ?? 'process');
        if (last === '2026-06-14') expect(shared).toEqual([]);
        for (const category of shared) expect(covered).toContain(category);
      }),
    );
  });

  test('grows with nothing that is unknown', () => {
    fc.assert(
      fc.property(anyForm, fc.constantFrom(...consentLeaves), unknowns, (which, leaf, unknown) => {
        const { payload } = at(which);
        const before = disclose(payload, [fullConsent], request);
        const answers = changed(fullConsent.answers, leaf, unknown);
        expect(freed(before, disclose(payload, [{ ...fullConsent, answers }], request))).toEqual([]);
      }),
      { numRuns: 300 },
    );
  });

  test('grows with no withdrawal, wherever and whenever it was recorded', () => {
    const withdrawal = fc.record(
      {
        kind: fc.constantFrom(
          'withdrawn',
          'narrowed',
          'revoked-by-other',
          'expired',
          'invalidated',
          'refused',
        ),
        on: fc.constantFrom('2026-05-01', '2026-05-20', '2026-06-15', '2026-06-16', 'some day'),
        scope: fc.constantFrom('g1', 'g2', 'all'),
        permission: fc.constantFrom(['monitoring'], ['hiv-result'], ['trafficking-status']),
      },
      { requiredKeys: ['kind'] },
    );
    const events = fc.array(
      fc.record({
        kind: fc.constantFrom('given', 'renewed', 'withdrawn', 'shared', 'requested'),
        on: fc.constantFrom('2026-05-20', '2026-06-01', '2026-06-15'),
        scope: fc.constantFrom('g1', 'all'),
      }),
      { maxLength: 4 },
    );
    fc.assert(
      fc.property(anyForm, events, withdrawal, fc.nat(4), (which, happened, taken, place) => {
        const { payload } = at(which);
        const withEvents = (list: readonly unknown[]): unknown => ({
          ...fullConsent,
          answers: { ...fullConsent.answers, events: list },
        });
        const before = disclose(payload, [withEvents(happened)], request);
        const after = disclose(
          payload,
          [withEvents([...happened.slice(0, place), taken, ...happened.slice(place)])],
          request,
        );
        expect(freed(before, after)).toEqual([]);
      }),
      { numRuns: 200 },
    );
  });

  test('grows with no consent that can’t be read, and with no later refusal', () => {
    const more = fc.constantFrom<unknown>(
      null,
      { form: 'data-sharing-consent', version: 99 },
      { ...fullConsent, answers: { anySharing: 'none' } },
      { ...fullConsent, answers: { record: { answeredOn: '2026-06-01' }, anySharing: 'none' } },
    );
    fc.assert(
      fc.property(anyForm, more, (which, other) => {
        expect(disclose(at(which).payload, [fullConsent, other], request).disclosed).toEqual({});
      }),
    );
  });

  test('repeats no answer in what it says of those kept back, and nothing of a host’s own keys', () => {
    for (const { payload } of payloads) {
      const { answers } = payload as Tree;
      const odd = { ...payload, answers: { ...(answers as Tree), 'Ana Popescu, 12 Rose Street': 1 } };
      const { withheld } = disclose(odd, [], { ...request, caseFile });
      const said = JSON.stringify(withheld);
      expect(said).not.toContain(secret);
      expect(said).not.toContain('Popescu');
    }
  });

  test('leaves the payload as it was, and shares none of its objects', () => {
    const [first] = payloads;
    const before = structuredClone(first?.payload);
    const { disclosed } = disclose(first?.payload, [fullConsent], request);
    expect(first?.payload).toEqual(before);
    const profile = disclosed['profile'] as { person: { nationalities: string[] } };
    profile.person.nationalities.push('XX');
    expect(first?.payload).toEqual(before);
  });
});
