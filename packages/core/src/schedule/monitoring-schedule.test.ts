import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addDays, birthday } from '../answers/partial-date.ts';
import type { DataSharingConsent } from '../forms/data-sharing-consent/data-sharing-consent.ts';
import type { MonitoringReport } from '../forms/monitoring-report/monitoring-report.ts';
import type { ReintegrationPlan } from '../forms/reintegration-plan/reintegration-plan.ts';
import { monitoringSchedule, type MonitoringSchedule } from './monitoring-schedule.ts';

type Event = NonNullable<NonNullable<DataSharingConsent['answers']>['events']>[number];
type Follow = NonNullable<NonNullable<ReintegrationPlan['answers']>['monitoring']>;

const given: Event = { kind: 'given', on: '2026-01-02', by: 'person', permission: ['monitoring'] };

interface Setup {
  readonly returnedOn?: string;
  readonly plannedOn?: string;
  readonly birthDate?: string;
  readonly mode?: 'return' | 'stay' | 'third-country';
  readonly follow?: Follow;
  readonly permission?: 'agrees' | 'refuses' | 'not-asked';
  readonly events?: readonly Event[];
  readonly grantUntil?: string;
  readonly child?: boolean;
  readonly assent?: 'agrees' | 'refuses' | 'undecided';
  readonly consent?: 'none';
  readonly reports?: readonly NonNullable<MonitoringReport['answers']>[];
  readonly on?: string;
}

function setup({
  returnedOn,
  plannedOn,
  birthDate = '1990-06-01',
  mode = 'return',
  follow = {},
  permission = 'agrees',
  events = [given],
  grantUntil,
  child = false,
  assent = 'agrees',
  consent,
  reports = [],
  on,
}: Setup): MonitoringSchedule {
  const plan: ReintegrationPlan = {
    form: 'reintegration-plan',
    version: 1,
    profile: {
      recordedAt: '2026-01-02',
      person: { birth: { date: birthDate }, ageDisputed: 'no', ageReasonToBelieveChild: 'no' },
      return: { proposed: 'yes', ...(plannedOn === undefined ? {} : { date: plannedOn }) },
    },
    answers: {
      mode,
      travel: returnedOn === undefined ? {} : { returnedOn },
      monitoring: { planned: 'yes', ...follow },
    },
  };
  const record: DataSharingConsent = {
    form: 'data-sharing-consent',
    version: 1,
    answers: {
      decides: child
        ? { by: 'person-with-guardian', childAssent: assent, free: 'yes' }
        : { by: 'person', free: 'yes' },
      permissions: { monitoring: permission },
      events: [...events],
      ...(grantUntil === undefined
        ? {}
        : {
            anySharing: 'some',
            grants: [{ id: 'g1', answer: 'agrees', purpose: 'monitoring', until: grantUntil }],
          }),
    },
  };
  return monitoringSchedule(plan, {
    consents: consent === 'none' ? [] : [record],
    reports: reports.map((answers) => ({ form: 'monitoring-report', version: 1, answers })),
    ...(on === undefined ? {} : { on }),
  });
}

/** The days from the first month on. */
function days({ contacts }: MonitoringSchedule): readonly string[] {
  return contacts.filter(({ kind }) => kind !== 'journey').map(({ due }) => due);
}

describe('contacts after a return', () => {
  test('month ends count from the day of return, not from the last visit', () => {
    expect(days(setup({ returnedOn: '2026-01-31' }))).toEqual([
      '2026-02-28',
      '2026-03-31',
      '2026-04-30',
      '2026-07-31',
      '2026-10-31',
      '2027-01-31',
    ]);
  });

  test('a leap year has a 29 February', () => {
    expect(days(setup({ returnedOn: '2027-11-30' }))).toEqual([
      '2027-12-30',
      '2028-01-30',
      '2028-02-29',
      '2028-05-30',
      '2028-08-30',
      '2028-11-30',
    ]);
  });

  test('a return on 29 February comes round on 28 February', () => {
    expect(days(setup({ returnedOn: '2028-02-29' }))).toEqual([
      '2028-03-29',
      '2028-04-29',
      '2028-05-29',
      '2028-08-29',
      '2028-11-29',
      '2029-02-28',
    ]);
  });

  test('the journey itself is followed, on the day of return', () => {
    expect(setup({ returnedOn: '2026-03-10' }).contacts[0]).toEqual({
      code: 'journey',
      kind: 'journey',
      due: '2026-03-10',
      from: '2026-03-10',
      planned: false,
      state: 'due',
      basis: ['gp1.44', 'gp1.81'],
    });
  });

  test('before the return, they are counted from the planned day and marked so', () => {
    const { contacts } = setup({ plannedOn: '2026-03-10' });
    expect(contacts.map(({ due }) => due).slice(0, 2)).toEqual(['2026-03-10', '2026-04-10']);
    expect(contacts.every(({ planned }) => planned)).toBe(true);
  });

  test('no day of return known to the day gives no contacts, and says what is missing', () => {
    expect(setup({ returnedOn: '2026-05' })).toEqual({
      contacts: [],
      dropped: [],
      missing: ['plan.travel.returnedOn'],
    });
    expect(setup({})).toEqual({ contacts: [], dropped: [], missing: ['profile.return.date'] });
    expect(setup({ plannedOn: '2026-05' }).missing).toEqual(['profile.return.date']);
  });

  test.each(['stay', 'third-country'] as const)('a plan to %s has none', (mode) => {
    expect(setup({ mode, returnedOn: '2026-03-10' })).toEqual({ contacts: [], dropped: [], missing: [] });
  });

  test('who wishes for fewer is asked less often, and the others are named as dropped', () => {
    const schedule = setup({ returnedOn: '2026-03-10', follow: { rhythm: 'less-often' } });
    expect(days(schedule)).toEqual(['2026-06-10', '2026-09-10', '2027-03-10']);
    expect(schedule.dropped.map(({ code, reason }) => `${code}: ${reason}`)).toEqual([
      'month-1: person-wants-fewer',
      'month-2: person-wants-fewer',
      'month-9: person-wants-fewer',
    ]);
  });
});

describe('consent', () => {
  test('withdrawn on the very day of a visit: that visit is not made', () => {
    const events = [given, { kind: 'withdrawn', on: '2026-06-10', by: 'person' } as const];
    expect(days(setup({ returnedOn: '2026-03-10', events }))).toEqual(['2026-04-10', '2026-05-10']);
  });

  test('withdrawn for something else: nothing changes', () => {
    const other: Event = { kind: 'withdrawn', on: '2026-04-01', by: 'person', permission: ['media'] };
    expect(days(setup({ returnedOn: '2026-03-10', events: [given, other] }))).toHaveLength(6);
  });

  test('an end of a grant of which nobody knows what it is for stops the contacts', () => {
    const events: Event[] = [given, { kind: 'withdrawn', on: '2026-04-01', by: 'person', scope: 'gone' }];
    expect(days(setup({ returnedOn: '2026-03-10', events }))).toEqual([]);
  });

  test('given again after it was withdrawn: contacts go on', () => {
    const events: Event[] = [
      given,
      { kind: 'withdrawn', on: '2026-04-01', by: 'person', permission: ['monitoring'] },
      { kind: 'renewed', on: '2026-06-01', by: 'person', permission: ['monitoring'] },
    ];
    expect(days(setup({ returnedOn: '2026-03-10', events }))).toEqual([
      '2026-06-10',
      '2026-09-10',
      '2026-12-10',
      '2027-03-10',
    ]);
  });

  test.each([
    ['a grant', { grantUntil: '2026-06-10' }],
    ['the plan', { follow: { until: '2026-06-10' } }],
  ] as const)('agreed until a day in %s: that day still counts', (_, until) => {
    expect(days(setup({ returnedOn: '2026-03-10', ...until }))).toEqual([
      '2026-04-10',
      '2026-05-10',
      '2026-06-10',
    ]);
  });

  test('none on record: no contacts, and no fault', () => {
    const { contacts, missing } = setup({ returnedOn: '2026-05-15', consent: 'none' });
    expect(contacts).toEqual([]);
    expect(missing).toContain('consent.permissions.monitoring');
  });

  test('refused: no contacts, and nothing missing', () => {
    expect(setup({ returnedOn: '2026-05-15', permission: 'refuses' })).toMatchObject({
      contacts: [],
      missing: [],
    });
  });

  test('not asked yet: no contacts', () => {
    const { contacts, missing } = setup({ returnedOn: '2026-05-15', permission: 'not-asked' });
    expect(contacts).toEqual([]);
    expect(missing).toEqual(['consent.permissions.monitoring']);
  });

  test('given only later: what came before is not made up for', () => {
    const events: Event[] = [{ ...given, on: '2026-04-20' }];
    expect(days(setup({ returnedOn: '2026-03-10', events }))).toEqual([
      '2026-05-10',
      '2026-06-10',
      '2026-09-10',
      '2026-12-10',
      '2027-03-10',
    ]);
  });

  test('withdrawn on a day that nobody wrote down: no contacts', () => {
    const events: Event[] = [given, { kind: 'withdrawn', by: 'person', permission: ['monitoring'] }];
    const { contacts, missing } = setup({ returnedOn: '2026-03-10', events });
    expect(contacts).toEqual([]);
    expect(missing).toEqual(['consent.events[]']);
  });
});

describe('trouble that a contact brought', () => {
  const reports = [
    { contact: { dueOn: '2026-04-10', on: '2026-04-11', outcome: 'met', trouble: 'yes' } } as const,
  ];

  test('stops the next ones', () => {
    const schedule = setup({ returnedOn: '2026-03-10', reports });
    expect(days(schedule)).toEqual(['2026-04-10']);
    expect(schedule.dropped[0]?.reason).toBe('paused-until-safe-way-agreed');
  });

  test('until the safe way has been agreed again', () => {
    const follow = { safeWayAgreedOn: '2026-05-20' };
    expect(days(setup({ returnedOn: '2026-03-10', reports, follow })).slice(0, 2)).toEqual([
      '2026-04-10',
      '2026-06-10',
    ]);
  });

  test('an agreement of before does not count', () => {
    const follow = { safeWayAgreedOn: '2026-03-01' };
    expect(days(setup({ returnedOn: '2026-03-10', reports, follow }))).toEqual(['2026-04-10']);
  });
});

describe('a child', () => {
  const child = { child: true, returnedOn: '2026-05-15' } as const;

  test('of 16 at return is followed at three-month steps until the day before the 18th birthday', () => {
    expect(days(setup({ ...child, birthDate: '2010-02-10' }))).toEqual([
      '2026-06-15',
      '2026-07-15',
      '2026-08-15',
      '2026-11-15',
      '2027-02-15',
      '2027-05-15',
      '2027-08-15',
      '2027-11-15',
    ]);
  });

  test('is visited after the first year too, which is a kind of contact of its own', () => {
    const { contacts } = setup({ returnedOn: '2026-05-20', birthDate: '2010-05-20', child: true });
    expect(new Set(contacts.map(({ kind, code }) => `${kind} ${code}`))).toEqual(
      new Set([
        'journey journey',
        'contact month-1',
        'contact month-2',
        'contact month-3',
        'contact month-6',
        'contact month-9',
        'contact month-12',
        'child-review child-review',
      ]),
    );
  });

  test('is asked for own consent from 18 on, an adult is not', () => {
    const { ownConsentAskedFrom: child } = setup({
      returnedOn: '2026-05-20',
      birthDate: '2010-05-20',
      child: true,
    });
    expect(child).toBe('2028-05-20');
    const adult = setup({ returnedOn: '2026-05-20' });
    expect(adult.ownConsentAskedFrom).toBeUndefined();
    expect(adult.missing).toEqual([]);
    // On the very day of the birthday the person is of age.
    expect(setup({ returnedOn: '2026-05-20', birthDate: '2008-05-20' }).ownConsentAskedFrom).toBeUndefined();
  });

  test('who turns 18 four months after the return, own consent not asked: no contact from then on', () => {
    const schedule = setup({ ...child, birthDate: '2008-09-20' });
    expect(days(schedule)).toEqual(['2026-06-15', '2026-07-15', '2026-08-15']);
    expect(schedule.dropped.map(({ due, reason }) => `${due} ${reason}`)).toEqual([
      '2026-11-15 majority-without-own-consent',
      '2027-02-15 majority-without-own-consent',
      '2027-05-15 majority-without-own-consent',
    ]);
  });

  test('the same, own consent given on the birthday', () => {
    const events: Event[] = [
      given,
      { kind: 'came-of-age', on: '2026-09-20' },
      { kind: 'given', on: '2026-09-20', by: 'person', permission: ['monitoring'] },
    ];
    expect(days(setup({ ...child, birthDate: '2008-09-20', events }))).toEqual([
      '2026-06-15',
      '2026-07-15',
      '2026-08-15',
      '2026-11-15',
      '2027-02-15',
      '2027-05-15',
    ]);
  });

  test('of whom only the birth year is known is a child until the latest 18th birthday; own consent is asked from the earliest', () => {
    const schedule = setup({ ...child, birthDate: '2008' });
    expect(days(schedule)).toEqual(['2026-06-15', '2026-07-15', '2026-08-15', '2026-11-15']);
    expect(schedule.ownConsentAskedFrom).toBe('2026-01-01');
  });

  test('born on 29 February comes of age on 1 March of a year without that day', () => {
    const schedule = setup({
      child: true,
      returnedOn: '2025-02-28',
      birthDate: '2008-02-29',
      events: [{ ...given, on: '2025-01-02' }],
    });
    expect(days(schedule).at(-1)).toBe('2026-02-28');
    expect(schedule.dropped.map(({ due }) => due)).toEqual([]);
    expect(schedule.ownConsentAskedFrom).toBe('2026-03-01');
  });

  test.each(['refuses', 'undecided'] as const)(
    'who %s is not followed, whatever the guardian says',
    (assent) => {
      expect(setup({ ...child, birthDate: '2012-04-01', assent }).contacts).toEqual([]);
    },
  );

  test('without a guardian’s consent is not followed', () => {
    expect(setup({ returnedOn: '2026-05-15', birthDate: '2012-04-01' }).contacts).toEqual([]);
  });

  test('who moves to another placement: the close rhythm begins again from that day', () => {
    const reports = [
      {
        contact: { dueOn: '2026-08-15', on: '2026-09-01', outcome: 'met' },
        child: { placement: 'moved' },
      } as const,
    ];
    expect(days(setup({ ...child, birthDate: '2012-04-01', reports })).slice(0, 11)).toEqual([
      '2026-06-15',
      '2026-07-15',
      '2026-08-15',
      '2026-10-01',
      '2026-11-01',
      '2026-12-01',
      '2027-03-01',
      '2027-06-01',
      '2027-09-01',
      '2027-12-01',
      '2028-03-01',
    ]);
  });
});

describe('reports', () => {
  const reports = [{ contact: { dueOn: '2026-04-10', outcome: 'not-reached' } } as const];

  test('a contact without one is overdue from the day after; a report that nobody was reached is one', () => {
    const states = (on: string): readonly string[] =>
      setup({ returnedOn: '2026-03-10', reports, on })
        .contacts.map(({ state }) => state)
        .slice(0, 3);
    expect(states('2026-05-10')).toEqual(['overdue', 'reported', 'due']);
    expect(states('2026-05-11')).toEqual(['overdue', 'reported', 'overdue']);
  });

  test('asked on a day that is none, nothing is overdue', () => {
    for (const on of ['soon', '2027-02-30', '2027']) {
      const { contacts } = setup({ returnedOn: '2026-01-31', on });
      expect(contacts.filter(({ state }) => state === 'overdue')).toEqual([]);
    }
  });

  test('a contact on its own day is due, and not overdue', () => {
    const stateOn = (on: string): string | undefined =>
      setup({ returnedOn: '2026-01-31', on }).contacts.find(({ code }) => code === 'month-1')?.state;
    expect([stateOn('2026-02-28'), stateOn('2026-03-01')]).toEqual(['due', 'overdue']);
  });

  test('without a day on which it is asked, nothing is overdue', () => {
    const { contacts } = setup({ returnedOn: '2026-03-10', reports });
    expect(contacts.map(({ state }) => state)).not.toContain('overdue');
  });
});

describe('a plan by itself', () => {
  const plan = (profile: ReintegrationPlan['profile']): ReintegrationPlan => ({
    form: 'reintegration-plan',
    version: 1,
    ...(profile ? { profile } : {}),
    answers: { mode: 'return', travel: { returnedOn: '2026-03-10' }, monitoring: { planned: 'yes' } },
  });

  test('has no contacts: nobody has agreed to any', () => {
    const { contacts, missing } = monitoringSchedule(plan({ person: { birth: { date: '1990-06-01' } } }));
    expect(contacts).toEqual([]);
    expect(missing).not.toContain('profile.person.birth.date');
  });

  test('waits for the birth date where nobody can tell whether this is a child', () => {
    expect(monitoringSchedule(plan(undefined)).missing).toContain('profile.person.birth.date');
  });

  test('reads the profile that stands beside it before its own', () => {
    const asWasThought = plan({ person: { birth: { date: '1990-06-01' } } });
    const profile = { person: { birth: { date: '2010-06-01' } } };
    expect(monitoringSchedule(asWasThought).ownConsentAskedFrom).toBeUndefined();
    expect(monitoringSchedule(asWasThought, { profile }).ownConsentAskedFrom).toBe('2028-06-01');
  });
});

describe('whatever it is given', () => {
  const day = fc
    .date({ min: new Date('1990-01-01'), max: new Date('2080-12-31'), noInvalidDate: true })
    .map((date) => date.toISOString().slice(0, 10));

  test('days ascend, and keep the day of the month they are counted from, or take the last of a shorter month', () => {
    fc.assert(
      fc.property(day, day, fc.boolean(), (returnedOn, birthDate, child) => {
        const events: Event[] = [{ ...given, on: '1990-01-01' }];
        const { contacts, dropped } = setup({ returnedOn, birthDate, child, events });
        const all = [...contacts, ...dropped].map(({ due }) => due).toSorted();
        expect(new Set(all).size).toBe(all.length);
        expect(contacts.map(({ due }) => due)).toEqual(contacts.map(({ due }) => due).toSorted());
        for (const { due, from } of contacts) {
          expect(due.slice(8) === from.slice(8) || (due.slice(8) < from.slice(8) && isLastOfMonth(due))).toBe(
            true,
          );
          expect(due >= from).toBe(true);
        }
      }),
    );
  });

  test('none comes after the end of consent, nor from the 18th birthday on without the young adult’s own', () => {
    fc.assert(
      fc.property(day, day, day, (returnedOn, until, birthDate) => {
        const events: Event[] = [{ ...given, on: '1990-01-01' }];
        const eighteen = birthday(birthDate, 18);
        const child = eighteen > returnedOn;
        const { contacts } = setup({ returnedOn, birthDate, child, grantUntil: until, events });
        for (const { due } of contacts) {
          expect(due <= until).toBe(true);
          if (child) expect(due < eighteen).toBe(true);
        }
      }),
    );
  });

  test('any JSON gives a schedule, and never throws', () => {
    fc.assert(
      fc.property(fc.jsonValue(), fc.jsonValue(), fc.jsonValue(), (plan, consents, reports) => {
        const schedule = monitoringSchedule(
          plan as unknown as ReintegrationPlan,
          { consents, reports, on: '2026-06-15' } as unknown as Parameters<typeof monitoringSchedule>[1],
        );
        expect(schedule.contacts).toEqual([]);
      }),
    );
  });

  test('answers of the wrong kind in the right places open no door', () => {
    const odd = fc.oneof(
      fc.jsonValue(),
      fc.constantFrom('yes', 'agrees', 'given', '2026-03-10', '9999-12-31', '0001-01-01'),
    );
    fc.assert(
      fc.property(odd, odd, odd, odd, odd, (returnedOn, birth, permission, events, outcome) => {
        const schedule = monitoringSchedule(
          {
            profile: { person: { birth: { date: birth } } },
            answers: { mode: 'return', travel: { returnedOn }, monitoring: { planned: 'yes' } },
          } as unknown as ReintegrationPlan,
          {
            consents: [
              { answers: { permissions: { monitoring: permission }, events, decides: { free: 'no' } } },
            ],
            reports: [{ answers: { contact: { outcome, trouble: outcome }, child: { placement: outcome } } }],
          } as unknown as Parameters<typeof monitoringSchedule>[1],
        );
        expect(schedule.contacts).toEqual([]);
        for (const { due } of schedule.dropped) expect(due).toMatch(/^\d{4}-\d{2}-\d{2}$/);
      }),
    );
  });
});

function isLastOfMonth(day: string): boolean {
  return addDays(day, 1).endsWith('-01');
}
