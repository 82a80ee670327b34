import { describe, expect, expectTypeOf, test } from 'vitest';
import { loadMessages } from './load-messages.ts';
import type { Locale } from './locales.ts';
import { sayPlace } from './say-condition.ts';
import { createMessages, MissingMessage, type Messages, type MessagesSpec } from './messages.ts';

async function setup(locale: Locale, spec: Partial<MessagesSpec> = {}): Promise<Messages> {
  const messages = await loadMessages(locale, ['ui', 'words', 'issues']);
  return createMessages({ locale, messages, ...spec });
}

/** Collects what a developer would hear. */
function listen(): { readonly heard: Error[]; readonly onError: (error: Error) => void } {
  const heard: Error[] = [];
  return { heard, onError: (error) => void heard.push(error) };
}

describe('a message', () => {
  test.each([
    ['en', 0, 'no entries'],
    ['en', 1, '1 entry'],
    ['en', 1000, '1,000 entries'],
    ['fr', 0, 'aucune entrée'],
    ['fr', 1, '1 entrée'],
    ['ar', 0, 'لا مدخلات'],
    ['ar', 1, 'مدخل واحد'],
    ['ar', 2, 'مدخلان'],
    ['ar', 3, '3 مدخلات'],
    ['ar', 11, '11 مدخلًا'],
    ['ar', 100, '100 مدخل'],
  ] as const)('is said in %s with the plural of %d', async (locale, count, said) => {
    const { heard, onError } = listen();
    const messages = await setup(locale, { onError });
    expect(messages.format('condition.rows', { count })).toBe(said);
    expect(heard).toEqual([]);
  });

  test('that is missing is said in English, and the developer hears of it', async () => {
    const { heard, onError } = listen();
    const fallback = await loadMessages('en', ['words']);
    const french = await setup('fr', { messages: {}, fallback, onError });
    expect(french.format('answer.yes')).toBe('Yes');
    expect(french.format('condition.rows', { count: 0 })).toBe('no entries');
    expect(french.format('condition.rows', { count: 2 })).toBe('2 entries');
    expect(heard).toHaveLength(3);
    expect(heard[0]).toBeInstanceOf(MissingMessage);
  });

  test('that is missing in English too shows its id, and does not throw', async () => {
    const { heard, onError } = listen();
    const french = await setup('fr', { messages: {}, onError });
    expect(french.format('answer.yes')).toBe('answer.yes');
    expect(french.format('condition.rows', { count: 2 })).toBe('condition.rows');
    expect(french.formatKnown('constructor')).toBe('constructor');
    expect(heard).toHaveLength(3);
  });

  test('that lacks a value does not throw, and the developer hears of it', async () => {
    const { heard, onError } = listen();
    const french = await setup('fr', { onError });
    expect(french.formatKnown('ui.draft.saved')).toBe('ui.draft.saved');
    expect(heard).toHaveLength(1);
  });

  test('with a wrong id, or with other values than it takes, does not compile', async () => {
    const { format } = await setup('en');
    expectTypeOf(format).toBeCallableWith('answer.yes');
    expectTypeOf(format).toBeCallableWith('ui.draft.saved', { time: '14:05' });
    // @ts-expect-error: there is no such id.
    format('answer.perhaps');
    // @ts-expect-error: the time is missing.
    format('ui.draft.saved');
    // @ts-expect-error: a count is a number.
    format('condition.rows', { count: 'two' });
    // @ts-expect-error: this message takes nothing.
    format('answer.yes', { time: '14:05' });
  });

  test('repeats what somebody wrote as it is, without reading it as a pattern', async () => {
    const messages = await setup('en');
    expect(messages.format('ui.errors.item', { question: "{count} '<b>", error: '{' })).toBe(
      "{count} '<b> – {",
    );
  });
});

describe('an issue', () => {
  const about = (kind: string, reserved: readonly string[] = []) => ({
    path: 'profile.person.birth.date',
    question: { kind, reserved },
  });

  test('instructs, with the bound where there is one', async () => {
    const english = await setup('en');
    const issue = { code: 'too-long', params: { max: 10_000 } };
    expect(english.issue(issue)).toBe('Shorten this answer to 10,000 characters or less.');
    expect(english.issue({ code: 'too-long', params: {} })).toBe('Shorten this answer.');
  });

  test('says what the kind of question asks for', async () => {
    const english = await setup('en');
    const required = { code: 'required', params: {} };
    expect(english.issue(required)).toBe('Answer this question.');
    expect(english.issue(required, about('yes-no'))).toBe('Choose yes or no.');
    expect(english.issue(required, about('country', ['not-known']))).toBe(
      'Choose a country. If it is not known yet, choose that.',
    );
  });

  test('uses the question’s own sentence where it has one', async () => {
    const messages = {
      'issue.required': 'Answer.',
      'profile.person.birth.date.error': 'Say when the person was born.',
    };
    const english = await setup('en', { messages });
    expect(english.issue({ code: 'required', params: {} }, about('date'))).toBe(
      'Say when the person was born.',
    );
    expect(english.issue({ code: 'type', params: {} }, about('date'))).toBe('issue.type');
  });

  test('names another question in its own words', async () => {
    const catalogue = await loadMessages('en', ['issues']);
    const english = await setup('en', { messages: { ...catalogue, 'profile.x.from': 'When did it begin?' } });
    expect(english.issue({ code: 'date-order', params: { after: 'profile.x.from' } })).toBe(
      'Check both dates: this one can’t come before the answer to “When did it begin?”.',
    );
  });
});

describe('a place', () => {
  test('in what a form keeps of the profile is said as in the profile', async () => {
    const messages = await setup('en');
    expect(sayPlace('plan.profile.return.destination', messages)).toBe(
      messages.formatKnown('profile.return.destination'),
    );
  });
});

describe('names', () => {
  test('of countries and languages come from the platform', async () => {
    const french = await setup('fr');
    expect(french.country('AL')).toBe('Albanie');
    expect(french.country('XK')).toBe('Kosovo');
    expect(french.language('ckb')).toMatch(/kurde|sorani/i);
  });

  test('that do not exist come back as they are', async () => {
    const french = await setup('fr');
    expect(french.country('not a code')).toBe('not a code');
    expect(french.language('!')).toBe('!');
  });

  test('are sorted by the alphabet of the language', async () => {
    const french = await setup('fr');
    expect(french.countries(['SE', 'EG', 'DE']).map(({ name }) => name)).toEqual([
      'Allemagne',
      'Égypte',
      'Suède',
    ]);
    expect(french.languages(['sq', 'ar']).map(({ code }) => code)).toEqual(['sq', 'ar']);
  });
});

describe('numbers, lists and times', () => {
  test('are said as the language does', async () => {
    const [english, french] = await Promise.all([setup('en'), setup('fr')]);
    expect(french.number(1234.5)).toBe('1\u202F234,5');
    expect(english.list(['a', 'b', 'c'])).toBe('a, b, and c');
    expect(french.list(['a', 'b'], 'disjunction')).toBe('a ou b');
    expect(french.time(Date.UTC(2026, 0, 1, 12, 5))).toMatch(/\d{1,2}:05/);
  });
});

describe('a provision', () => {
  test.each([
    ['gp4.30', 'Guiding Principles, Part 1, Principle 4 (gp4.30)'],
    ['er2.102', 'Guiding Principles, Part 2, Principle 2 (er2.102)'],
    ['gl.11', 'Guiding Principles, glossary (gl.11)'],
    ['in.53', 'Guiding Principles, introduction (in.53)'],
    ['nonsense', 'nonsense'],
  ])('%s is placed in the source: %s', async (id, said) => {
    expect((await setup('en')).provision(id)).toBe(said);
  });
});
