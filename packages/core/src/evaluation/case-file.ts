import { dayRange } from '../answers/partial-date.ts';
import { isRecord } from '../answers/record.ts';
import { isReserved } from '../answers/reserved.ts';
import type { Answers } from '../facts/case-context.ts';
import type { BestInterestsDetermination } from '../forms/best-interests/best-interests.ts';
import type { CaseProfile } from '../forms/case-profile/case-profile.ts';
import type { DataSharingConsent } from '../forms/data-sharing-consent/data-sharing-consent.ts';
import type { FormId, Payload } from '../forms/form.ts';
import type { MonitoringReport } from '../forms/monitoring-report/monitoring-report.ts';
import type { ReintegrationPlan } from '../forms/reintegration-plan/reintegration-plan.ts';
import type { RiskAssessment } from '../forms/risk-assessment/risk-assessment.ts';

/** All that is known of one case: the latest payload of each form, the consents, the reports of contacts after a return. */
export interface CaseFile {
  /** The profile as it stands; without it, the most recently recorded one among the payloads. */
  profile?: CaseProfile;
  riskAssessment?: RiskAssessment;
  bestInterests?: BestInterestsDetermination;
  plan?: ReintegrationPlan;
  /** Every consent record that was made, in any order; rules on the consent as a whole read the latest. */
  consents?: DataSharingConsent[];
  monitoringReports?: MonitoringReport[];
}

/** Where the payload of a form stands in a case file. */
export const caseFileKeys = {
  'risk-assessment': 'riskAssessment',
  'best-interests': 'bestInterests',
  'reintegration-plan': 'plan',
  'data-sharing-consent': 'consents',
  'monitoring-report': 'monitoringReports',
} as const satisfies Record<FormId, keyof CaseFile>;

/** The payloads that a case file has one of, by the first word of the paths of their questions. */
const roots = ['riskAssessment', 'bestInterests', 'plan'] as const;

/**
 * Reads a case file as the answers of one case.
 *
 * Takes any value: what is not there, or not as it should be, is unknown. The profile that a form was filled in with
 * stands below it (`riskAssessment.profile`), since a rule may ask whether it still fits.
 */
export function answersOf(caseFile: unknown): Answers {
  const file = recordOf(caseFile);
  const answers: Record<string, unknown> = {};
  const snapshots: Readonly<Record<string, unknown>>[] = [];
  const add = (root: string, value: unknown): void => {
    const payload = recordOf(value);
    const profile = recordOf(payload['profile']);
    snapshots.push(profile);
    answers[root] = { ...recordOf(payload['answers']), profile };
  };
  for (const root of roots) {
    if (!Object.hasOwn(file, root)) continue;
    if (isAboutAnother(file[root])) snapshots.push(recordOf(recordOf(file[root])['profile']));
    else add(root, file[root]);
  }
  const consents = listOf(file['consents']);
  if (consents.length > 0) add('consent', latestOf(consents, answeredOn));
  const reports = file['monitoringReports'];
  if (Array.isArray(reports)) {
    answers['monitoring'] = { reports: reports.map((report) => recordOf(recordOf(report)['answers'])) };
  }
  answers['profile'] = Object.hasOwn(file, 'profile')
    ? recordOf(file['profile'])
    : latestOf(snapshots, (profile) => profile['recordedAt']);
  return answers;
}

/** Makes a case file of a single payload. */
export function caseFileOf(payload: Payload): CaseFile {
  const key = caseFileKeys[payload.form];
  return { [key]: key === 'consents' || key === 'monitoringReports' ? [payload] : payload };
}

/**
 * Puts a payload into a case file, in the place of what it takes the place of.
 *
 * A case has one payload of most forms. Of consents and reports it has several: a new one stands beside them, and one
 * with the record id (`record.id`) of another is that one, written anew.
 */
export function withPayload(caseFile: CaseFile, payload: Payload): CaseFile {
  const key = caseFileKeys[payload.form];
  if (key !== 'consents' && key !== 'monitoringReports') return { ...caseFile, [key]: payload };
  const others: readonly Payload[] = Array.isArray(caseFile[key]) ? caseFile[key] : [];
  const id = recordIdOf(payload);
  const index = id === undefined ? -1 : others.findIndex((other) => recordIdOf(other) === id);
  return { ...caseFile, [key]: index < 0 ? [...others, payload] : others.with(index, payload) };
}

function recordIdOf(payload: unknown): string | undefined {
  const { id } = recordOf(recordOf(recordOf(payload)['answers'])['record']);
  return typeof id === 'string' && id !== '' && !isReserved(id) ? id : undefined;
}

/** A determination for a child of the person says nothing about the person, who may be a child too. */
function isAboutAnother(payload: unknown): boolean {
  const opening = recordOf(recordOf(recordOf(payload)['answers'])['opening']);
  return opening['subject'] === 'child-of-person';
}

/** The day on which a consent was given or refused. */
export function answeredOn(consent: Readonly<Record<string, unknown>>): unknown {
  return recordOf(recordOf(consent['answers'])['record'])['answeredOn'];
}

/** Finds the record of the latest day; of two of the same day, the one that stands later. */
function latestOf(
  records: readonly Readonly<Record<string, unknown>>[],
  dayOf: (record: Readonly<Record<string, unknown>>) => unknown,
): Readonly<Record<string, unknown>> {
  return byDay(records, dayOf).at(-1) ?? {};
}

/** Sorts records by their day, the latest last; those of the same day stay as they stood. */
export function byDay(
  records: readonly Readonly<Record<string, unknown>>[],
  dayOf: (record: Readonly<Record<string, unknown>>) => unknown,
): readonly Readonly<Record<string, unknown>>[] {
  const day = (record: Readonly<Record<string, unknown>>): string => dayRange(dayOf(record))?.latest ?? '';
  return records.toSorted((one, other) => (day(one) < day(other) ? -1 : Number(day(one) > day(other))));
}

/** Reads a list of records; what is none is empty. */
export function listOf(value: unknown): readonly Readonly<Record<string, unknown>>[] {
  return Array.isArray(value) ? value.map(recordOf) : [];
}

/** Reads a record; what is none is empty. */
export function recordOf(value: unknown): Readonly<Record<string, unknown>> {
  return isRecord(value) ? { ...value } : {};
}
