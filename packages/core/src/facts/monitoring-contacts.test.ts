import { facts } from './facts.ts';
import { describe, expect, test } from 'vitest';
import { readableQuestions } from '../evaluation/readable-questions.ts';
import { CaseContext } from './case-context.ts';
import { layContacts } from './monitoring-contacts.ts';

type Answers = Readonly<Record<string, unknown>>;

const returned = '2026-05-15';

interface Setup {
  readonly birth?: string;
  readonly follow?: Answers;
  readonly reports?: readonly Answers[];
  readonly day?: string;
}

/** The contacts as they are laid: code, day, the day they are counted from, and why they are dropped. */
function contactsOf({
  birth = '1990-06-01',
  follow = {},
  reports,
  day = returned,
}: Setup): readonly string[] {
  const child = birth > '2008-05-15';
  const context = new CaseContext({
    answers: {
      profile: { person: { birth: { date: birth }, ageDisputed: 'no', ageReasonToBelieveChild: 'no' } },
      consent: {
        decides: { by: child ? 'person-with-guardian' : 'person', childAssent: 'agrees', free: 'yes' },
        permissions: { monitoring: 'agrees' },
        events: [{ kind: 'given', on: '2026-01-02', by: 'person', permission: ['monitoring'] }],
      },
      plan: { mode: 'return', monitoring: { planned: 'yes', ...follow } },
      ...(reports ? { monitoring: { reports } } : {}),
    },
    questions: readableQuestions,
    facts,
    on: day,
    jurisdiction: undefined,
  });
  return layContacts(context, day).map(({ code, due, from, dropped }) =>
    [code, due, ...(from === day ? [] : [`from ${from}`]), ...(dropped ? [dropped] : [])].join(' '),
  );
}

const year = [
  'journey 2026-05-15',
  'month-1 2026-06-15',
  'month-2 2026-07-15',
  'month-3 2026-08-15',
  'month-6 2026-11-15',
  'month-9 2027-02-15',
  'month-12 2027-05-15',
];

describe('a change of placement', () => {
  const moved = (more: Answers = {}, placement = 'moved'): Answers => ({
    contact: { due: 'month-3', dueOn: '2026-08-15', outcome: 'met', ...more },
    child: { placement },
  });
  const birth = '2009-08-15';
  const followed = [...year, 'child-review 2027-08-15'].slice(0, -1);
  const fromAugust = [
    ...year.slice(0, 4),
    'month-1 2026-09-15 from 2026-08-15',
    'month-2 2026-10-15 from 2026-08-15',
    'month-3 2026-11-15 from 2026-08-15',
    'month-6 2027-02-15 from 2026-08-15',
    'month-9 2027-05-15 from 2026-08-15',
    'month-12 2027-08-15 from 2026-08-15 majority-without-own-consent',
  ];

  test('none: the year, up to the 18th birthday itself', () => {
    expect(contactsOf({ birth })).toEqual(followed);
    expect(contactsOf({ birth, reports: [] })).toEqual(followed);
    expect(contactsOf({ birth: '2009-08-16' })).toEqual([...year, 'child-review 2027-08-15']);
  });

  test.each<[string, Answers]>([
    ['moved', moved()],
    ['moved, found on the day of the visit', moved({ on: '2026-08-15', dueOn: '2026-07-15' })],
    ['gone', moved({}, 'gone')],
  ])('%s: begins the close rhythm again', (_, report) => {
    expect(contactsOf({ birth, reports: [report] })).toEqual(fromAugust);
    expect(contactsOf({ birth, reports: [report, report] })).toEqual(fromAugust);
  });

  test.each<[string, Answers]>([
    ['placed as before', moved({}, 'same-and-right')],
    ['moved on the day of return', moved({ on: returned })],
    ['moved before the return', moved({ on: '2026-05-01' })],
    ['moved on a day that nobody wrote down', moved({ dueOn: undefined })],
  ])('%s: changes nothing', (_, report) => {
    expect(contactsOf({ birth, reports: [report] })).toEqual(followed);
  });

  test('on a day between two contacts: that day itself has none', () => {
    expect(contactsOf({ birth, reports: [moved({ on: '2026-09-01' })] }).slice(3, 6)).toEqual([
      'month-3 2026-08-15',
      'month-1 2026-10-01 from 2026-09-01',
      'month-2 2026-11-01 from 2026-09-01',
    ]);
  });

  test('of an adult changes nothing', () => {
    expect(contactsOf({ reports: [moved()] })).toEqual(year);
  });
});

describe('contacts that do not take place', () => {
  const pausedFrom = (index: number): readonly string[] =>
    year.map((contact, at) => (at < index ? contact : `${contact} paused-until-safe-way-agreed`));
  const trouble = (on: string | undefined, value = 'yes'): Answers => ({
    contact: { due: 'month-1', on, outcome: 'met', trouble: value },
  });
  const safeWay = (on: string | undefined, ...reports: readonly Answers[]): Setup => ({
    follow: { safeWayAgreedOn: on },
    reports,
  });
  test.each<[string, Setup, readonly string[]]>([
    ['after trouble, not that of the very day', safeWay(undefined, trouble('2026-07-15')), pausedFrom(3)],
    [
      'after the last of two troubles',
      safeWay(undefined, trouble('2026-07-15'), trouble('2026-06-15')),
      pausedFrom(3),
    ],
    ['after trouble on a day that nobody wrote down', safeWay(undefined, trouble(undefined)), pausedFrom(0)],
    ['not after a contact without trouble', safeWay(undefined, trouble('2026-07-15', 'no')), year],
    [
      'until the day on which the safe way was agreed',
      safeWay('2026-11-15', trouble('2026-07-15')),
      year.map((contact, at) => (at === 3 ? `${contact} paused-until-safe-way-agreed` : contact)),
    ],
    ['not when it was agreed on the day of the trouble', safeWay('2026-07-15', trouble('2026-07-15')), year],
    ['when it was agreed the day before', safeWay('2026-07-14', trouble('2026-07-15')), pausedFrom(3)],
    [
      'after the agreed end',
      { follow: { until: '2026-08-15' } },
      year.map((contact, at) => (at < 4 ? contact : `${contact} after-agreed-end`)),
    ],
    [
      'of whom the person wishes for fewer',
      { follow: { rhythm: 'less-often' } },
      year.map((contact, at) => ([1, 2, 5].includes(at) ? `${contact} person-wants-fewer` : contact)),
    ],
    [
      'of a child, which is visited after the year all the same',
      { birth: '2009-08-16', follow: { rhythm: 'less-often' } },
      [
        ...year.map((contact, at) => ([1, 2, 5].includes(at) ? `${contact} person-wants-fewer` : contact)),
        'child-review 2027-08-15',
      ],
    ],
    ['of a wish for more', { follow: { rhythm: 'more-often' } }, year],
  ])('%s', (_, setup, expected) => {
    expect(contactsOf(setup)).toEqual(expected);
  });
});

test('past the year 9999 there are none', () => {
  const laid = contactsOf({ day: '9999-10-15' });
  expect(laid).toEqual(['journey 9999-10-15', 'month-1 9999-11-15', 'month-2 9999-12-15']);
});

test('a birth date after the return carries the follow-up no further than eighteen years', () => {
  expect(contactsOf({ birth: '2030-01-01' }).at(-1)).toMatch(/^child-review 2044-02-15/);
});
