import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { forms } from '../forms/forms.ts';
import { limits } from './guard.ts';
import { issueCodes } from './issue.ts';
import { validate } from './validate.ts';
import type { Level } from './validate-form.ts';

const form = forms['risk-assessment'];

function issuesOf(
  payload: unknown,
  level: Level = 'draft',
): readonly (readonly [path: string, code: string])[] {
  const result = validate('risk-assessment', payload, { level });
  return result.ok ? [] : result.issues.map(({ path, code }) => [path, code] as const);
}

function draft(profile: unknown, answers: unknown = {}): unknown {
  return { form: 'risk-assessment', version: 2, profile, answers };
}

describe('a draft', () => {
  test('may be empty', () => {
    expect(issuesOf({ form: 'risk-assessment', version: 2 })).toEqual([]);
  });

  test.each([
    ['a number for a name', draft({ person: { names: 5 } }), '/profile/person/names', 'type'],
    ['a list for a word', draft({ return: { kind: ['forced'] } }), '/profile/return/kind', 'type'],
    [
      'a word for a list',
      draft({}, { journey: { dangers: 'transit' } }),
      '/answers/journey/dangers',
      'unknown-code',
    ],
    ['a code that is none', draft({ return: { kind: 'deported' } }), '/profile/return/kind', 'unknown-code'],
    [
      'a code in a list that is none',
      draft({}, { journey: { dangers: ['sea'] } }),
      '/answers/journey/dangers/0',
      'unknown-code',
    ],
    [
      'none beside others',
      draft({}, { journey: { dangers: ['none', 'transit'] } }),
      '/answers/journey/dangers',
      'exclusive-code',
    ],
    [
      'a code twice',
      draft({}, { journey: { dangers: ['transit', 'transit'] } }),
      '/answers/journey/dangers',
      'duplicate',
    ],
    ['30 February', draft({ recordedAt: '2026-02-30' }), '/profile/recordedAt', 'date-impossible'],
    [
      'a day and month turned round',
      draft({ recordedAt: '15.06.2026' }),
      '/profile/recordedAt',
      'date-format',
    ],
    ['a month where a day is needed', draft({ recordedAt: '2026-06' }), '/profile/recordedAt', 'date-format'],
    [
      'month 13',
      draft({ person: { birth: { date: '2008-13' } } }),
      '/profile/person/birth/date',
      'date-impossible',
    ],
    [
      'a country that is none',
      draft({ states: { returning: 'XX' } }),
      '/profile/states/returning',
      'country',
    ],
    [
      'a country among several',
      draft({ states: { transit: ['FR', 'QQ'] } }),
      '/profile/states/transit/1',
      'country',
    ],
    [
      'a language that is none',
      draft({ person: { languages: [{ language: 'English' }] } }),
      '/profile/person/languages/0/language',
      'language',
    ],
    [
      'an age that nobody reaches',
      draft({ person: { ageAssessment: { lowestAge: 900 } } }),
      '/profile/person/ageAssessment/lowestAge',
      'out-of-range',
    ],
    [
      'half a year of age',
      draft({ person: { ageAssessment: { lowestAge: 15.5 } } }),
      '/profile/person/ageAssessment/lowestAge',
      'type',
    ],
    [
      'a text without end',
      draft({ return: { destinationPlace: 'x'.repeat(501) } }),
      '/profile/return/destinationPlace',
      'too-long',
    ],
    [
      'a thousand children',
      draft({ person: { children: Array.from({ length: 1000 }, () => ({})) } }),
      '/profile/person/children',
      'too-many',
    ],
    [
      'a key that nobody asked',
      draft({ person: { shoeSize: 41 } }),
      '/profile/person/shoeSize',
      'unknown-key',
    ],
    [
      'a mark of withholding',
      draft({ return: { kind: 'withheld' } }),
      '/profile/return/kind',
      'unknown-code',
    ],
    ['null', draft(null), '/profile', 'type'],
    ['another form', { form: 'reintegration-plan', version: 2 }, '/form', 'unknown-form'],
    ['a version to come', { form: 'risk-assessment', version: 3 }, '/version', 'unknown-version'],
  ])('with %s: %#', (_, payload, path, code) => {
    expect(issuesOf(payload)).toEqual([[path, code]]);
  });

  test('with a key that may be a name does not repeat the key', () => {
    expect(issuesOf(draft({ 'Łucja K., Dorfstraße 3': true }))).toEqual([['/profile', 'unknown-key']]);
  });

  test('with several faults tells all of them at once', () => {
    const faults = issuesOf(
      draft({ recordedAt: 'soon', return: { kind: 7 } }, { journey: { dangers: [1] } }),
    );
    expect(faults).toHaveLength(3);
  });
});

describe('hostile input', () => {
  const deep = (levels: number): unknown => (levels === 0 ? {} : { a: deep(levels - 1) });
  const revoked = Proxy.revocable({}, {});
  revoked.revoke();
  test.each([
    ['a text', 'risk-assessment', '', 'type'],
    ['nothing', undefined, '', 'malformed'],
    ['a function', () => undefined, '', 'malformed'],
    [
      'a getter',
      {
        get form() {
          throw new Error('read');
        },
      },
      '',
      'malformed',
    ],
    ['a proxy that throws', revoked.proxy, '', 'malformed'],
    [
      'a fault below a key that may be a name',
      draft({ 'Łucja K.': { recordedAt: Number.NaN } }),
      '/profile',
      'malformed',
    ],
    ['a Date', draft({ recordedAt: new Date(0) }), '/profile/recordedAt', 'malformed'],
    [
      'NaN',
      draft({ person: { ageAssessment: { lowestAge: Number.NaN } } }),
      '/profile/person/ageAssessment/lowestAge',
      'malformed',
    ],
    [
      '__proto__',
      JSON.parse('{"form":"risk-assessment","version":1,"profile":{"__proto__":{"admin":true}}}'),
      '/profile',
      'forbidden-key',
    ],
    ['constructor', draft({ constructor: {} }), '/profile', 'forbidden-key'],
    [
      'a megabyte of text',
      draft({ return: { destinationPlace: 'x'.repeat(1_000_000) } }),
      '/profile/return/destinationPlace',
      'too-large',
    ],
    ['a tower of objects', deep(100), expect.any(String), 'too-deep'],
    [
      'a flood of values',
      draft({}, { journey: { dangers: Array.from({ length: limits.nodes }, () => 'transit') } }),
      '',
      'too-large',
    ],
  ])('%s is an issue, never a throw', (_, payload, path, code) => {
    expect(issuesOf(payload, 'complete')[0]).toEqual([path, code]);
  });

  test('any JSON at all gives a verdict whose issues hold no value and come from the list', () => {
    fc.assert(
      fc.property(
        fc.jsonValue({ maxDepth: 5 }),
        fc.constantFrom<Level>('draft', 'complete'),
        (payload, level) => {
          const result = validate('risk-assessment', payload, { level });
          expect(result.ok).toBe(false);
          if (!result.ok) for (const { code } of result.issues) expect(issueCodes).toContain(code);
        },
      ),
    );
  });

  test('a secret is nowhere in the issues', () => {
    const secret = 'SECRET-7f3a';
    for (const { path, question } of form.placed) {
      if (question.kind === 'text' || question.kind === 'long-text') continue;
      const segments = path.replaceAll('[]', '.0').split('.');
      const root = segments[0] === 'profile' ? 'profile' : 'answers';
      let value: unknown = secret;
      for (const segment of segments.slice(1).toReversed())
        value = segment === '0' ? [value] : { [segment]: value };
      const result = validate(
        'risk-assessment',
        { form: 'risk-assessment', version: 2, [root]: value },
        { level: 'complete' },
      );
      expect(JSON.stringify(result.ok ? [] : result.issues)).not.toContain(secret);
    }
  });
});

describe('a complete form', () => {
  test('needs what is required, by name', () => {
    const missing = issuesOf({ form: 'risk-assessment', version: 2 }, 'complete');
    expect(missing).toContainEqual(['/caseReference', 'required']);
    expect(missing).toContainEqual(['/answers/reprisals/riskToPerson', 'required']);
  });

  test('takes "not known yet" as an answer: nobody can be made to say more', () => {
    const answers = { reprisals: { riskToPerson: 'not-known', riskToFamily: 'not-asked' } };
    const missing = issuesOf(draft({}, answers), 'complete').map(([path]) => path);
    expect(missing).not.toContain('/answers/reprisals/riskToPerson');
    expect(missing).not.toContain('/answers/reprisals/riskToFamily');
  });

  test('asks what follows from an answer, in that row', () => {
    const profile = { proceedingsAny: 'yes', proceedings: [{ stage: 'investigation' }, { kind: 'asylum' }] };
    const missing = issuesOf(draft(profile), 'complete');
    expect(missing).toContainEqual(['/profile/proceedings/0/kind', 'required']);
    expect(missing).not.toContainEqual(['/profile/proceedings/1/kind', 'required']);
  });

  test('keeps nothing that has become irrelevant', () => {
    const profile = { proceedingsAny: 'no', proceedings: [{ stage: 'investigation' }] };
    expect(issuesOf(draft(profile), 'complete')).toContainEqual(['/profile/proceedings', 'not-relevant']);
    expect(issuesOf(draft(profile), 'draft')).toEqual([]);
  });

  test('has no end before its beginning', () => {
    const profile = { status: { reflection: { granted: 'yes', from: '2026-06-02', until: '2026-06-01' } } };
    expect(issuesOf(draft(profile), 'complete')).toContainEqual([
      '/profile/status/reflection/until',
      'date-order',
    ]);
  });
});
