import { describe, expect, test } from 'vitest';
import type { DataSharingConsent } from '../forms/data-sharing-consent/data-sharing-consent.ts';
import type { MonitoringReport } from '../forms/monitoring-report/monitoring-report.ts';
import type { ReintegrationPlan } from '../forms/reintegration-plan/reintegration-plan.ts';
import { answersOf, withPayload, type CaseFile } from './case-file.ts';

const profile = { recordedAt: '2026-06-01' };

function determinationFor(subject: string): object {
  return {
    bestInterests: {
      form: 'best-interests',
      version: 1,
      profile,
      answers: { opening: { subject }, determination: { returnInBestInterests: 'yes' } },
    },
  };
}

test('a determination for the person is read as one about the person', () => {
  expect(answersOf(determinationFor('person-in-case'))['bestInterests']).toMatchObject({
    determination: { returnInBestInterests: 'yes' },
  });
});

test('a determination for a child of the person says nothing about the person, but its profile counts', () => {
  const answers = answersOf(determinationFor('child-of-person'));
  expect(answers['bestInterests']).toBeUndefined();
  expect(answers['profile']).toEqual(profile);
});

describe('a payload put into a case file', () => {
  const consent = (id: string | undefined, answeredOn: string): DataSharingConsent => ({
    form: 'data-sharing-consent',
    version: 1,
    answers: { record: { ...(id === undefined ? {} : { id }), answeredOn } },
  });
  const plan = (startedOn: string): ReintegrationPlan => ({
    form: 'reintegration-plan',
    version: 1,
    answers: { startedOn },
  });
  const report: MonitoringReport = {
    form: 'monitoring-report',
    version: 1,
    answers: { contact: { on: '2026-06-01' } },
  };

  test('takes the place of the one that the case had', () => {
    const file: CaseFile = { plan: plan('2026-05-01'), consents: [consent('c1', '2026-05-01')] };
    expect(withPayload(file, plan('2026-06-01'))).toEqual({ ...file, plan: plan('2026-06-01') });
  });

  test('stands beside the others, where a case has several', () => {
    expect(withPayload({}, report)).toEqual({ monitoringReports: [report] });
    expect(withPayload({ monitoringReports: [report] }, report).monitoringReports).toHaveLength(2);
    const earlier = [consent('c1', '2026-05-01'), consent(undefined, '2026-05-02')];
    const later = consent(undefined, '2026-06-01');
    expect(withPayload({ consents: earlier }, later).consents).toEqual([...earlier, later]);
    const other = consent('c2', '2026-06-01');
    expect(withPayload({ consents: earlier }, other).consents).toEqual([...earlier, other]);
  });

  test('takes the place of the consent with the same record id, and leaves the others where they are', () => {
    const file: CaseFile = { consents: [consent('c1', '2026-05-01'), consent('c2', '2026-05-02')] };
    const again = consent('c1', '2026-06-01');
    expect(withPayload(file, again).consents).toEqual([again, consent('c2', '2026-05-02')]);
  });

  test.each(['', 'not-known'])('is no other’s for the id %j', (id) => {
    const file: CaseFile = { consents: [consent(id, '2026-05-01')] };
    expect(withPayload(file, consent(id, '2026-06-01')).consents).toHaveLength(2);
  });

  test('leaves the case file that it was given as it was', () => {
    const file: CaseFile = { consents: [consent('c1', '2026-05-01')] };
    withPayload(file, consent('c1', '2026-06-01'));
    expect(file).toEqual({ consents: [consent('c1', '2026-05-01')] });
  });
});
