import { facts } from './facts.ts';
import { describe, expect, test } from 'vitest';
import { readableQuestions } from '../evaluation/readable-questions.ts';
import { CaseContext, type Answers } from './case-context.ts';

function setup(answers: Answers, on = '2026-06-15'): CaseContext {
  return new CaseContext({ answers, questions: readableQuestions, facts, on, jurisdiction: undefined });
}

const consent = {
  decides: { by: 'person', free: 'yes' },
  permissions: { monitoring: 'agrees' },
  events: [{ kind: 'given', on: '2026-02-01', by: 'person', permission: ['monitoring'] }],
};
const adult = { person: { birth: { date: '1990' }, ageDisputed: 'no' } };

describe('the day of majority', () => {
  test.each([
    ['2008-03-17', '2026-03-17'],
    ['2008-02-29', '2026-03-01'],
    ['2008', '2026-12-31'],
  ])('of someone born %s is %s at the latest', (date, expected) => {
    const fact = setup({ profile: { person: { birth: { date } } } }).fact('person.majorityDay');
    expect(fact).toEqual({ kind: 'day', range: { earliest: expected, latest: expected } });
  });

  test('is unknown where nothing is known of the birth', () => {
    expect(setup({}).fact('person.majorityDay')).toEqual({ kind: 'day', range: undefined });
  });
});

describe('the year of monitoring', () => {
  test.each([
    [{ travel: { returnedOn: '2028-02-29' } }, '2029-02-28', '2029-02-28'],
    [{ travel: { returnedOn: '2026-05' } }, '2027-05-01', '2027-05-31'],
  ])('%j', (answers, earliest, latest) => {
    const fact = setup({ plan: { mode: 'return', ...answers } }).fact('monitoring.yearDay');
    expect(fact).toEqual({ kind: 'day', range: { earliest, latest } });
  });

  test.each([
    ['2027-05-17', 'true'],
    ['2027-05-18', 'false'],
    [undefined, 'unknown'],
  ])('an end on %s: ends before it is %s', (until, expected) => {
    const plan = {
      mode: 'return',
      travel: { returnedOn: '2026-05-18' },
      monitoring: { planned: 'yes', until },
    };
    expect(setup({ plan }).truth('monitoring.endsBeforeYear')).toBe(expected);
  });
});

describe('consent to monitoring', () => {
  test.each([
    ['given', consent, 'true'],
    [
      'withdrawn today',
      { ...consent, events: [...consent.events, { kind: 'withdrawn', on: '2026-06-15' }] },
      'false',
    ],
    [
      'withdrawn tomorrow',
      { ...consent, events: [...consent.events, { kind: 'withdrawn', on: '2026-06-16' }] },
      'true',
    ],
    ['refused', { ...consent, permissions: { monitoring: 'refuses' } }, 'false'],
    ['not free', { ...consent, decides: { by: 'person', free: 'no' } }, 'false'],
    ['not known whether free', { ...consent, decides: { by: 'person' } }, 'unknown'],
    ['no record of when', { ...consent, events: [] }, 'unknown'],
    ['not asked', { ...consent, permissions: { monitoring: 'not-asked' } }, 'unknown'],
    [
      'narrowed away',
      {
        ...consent,
        events: [...consent.events, { kind: 'narrowed', on: '2026-03-01', permission: ['monitoring'] }],
      },
      'false',
    ],
    [
      'shared with somebody',
      { ...consent, events: [...consent.events, { kind: 'shared', on: '2026-03-01' }] },
      'true',
    ],
  ] as const)('%s: %s', (_, record, expected) => {
    expect(setup({ profile: adult, consent: record }).truth('monitoring.consentInForce')).toBe(expected);
  });

  test('what is missing is named', () => {
    const context = setup({ profile: adult });
    expect([...context.unknownsOf('monitoring.consentInForce')]).toContain('consent.permissions.monitoring');
  });
});

describe('overdue reports', () => {
  const plan = { mode: 'return', travel: { returnedOn: '2026-04-14' } };
  const reportOn = (dueOn: string): object => ({
    contact: { due: 'month-1', dueOn, outcome: 'not-reached' },
  });

  test.each([
    ['2026-04-14', 2, 0],
    ['2026-04-15', 2, 0],
    ['2026-06-14', 2, 0],
    ['2026-06-15', 2, 1],
  ])('on %s, with the first %i reports: %i', (on, _, overdue) => {
    const reports = [reportOn('2026-04-14'), reportOn('2026-05-14')];
    const context = setup({ profile: adult, consent, plan, monitoring: { reports } }, on);
    expect(context.fact('monitoring.overdueReports')).toEqual({
      kind: 'number',
      range: { least: overdue, most: overdue },
    });
  });

  test.each([
    ['no list of reports', { plan }],
    ['no day of return', { plan: { mode: 'return' }, monitoring: { reports: [] } }],
    [
      'no day of return to the day',
      { plan: { mode: 'return', travel: { returnedOn: '2026-04' } }, monitoring: { reports: [] } },
    ],
  ])('are unknown with %s', (_, answers) => {
    const context = setup({ profile: adult, consent, ...answers });
    expect(context.fact('monitoring.overdueReports')).toEqual({ kind: 'number', range: undefined });
  });

  test('are unknown while consent is', () => {
    const context = setup({ profile: adult, plan, monitoring: { reports: [] } });
    expect(context.fact('monitoring.overdueReports')).toEqual({ kind: 'number', range: undefined });
  });
});
