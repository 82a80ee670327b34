import { dayRange } from '../answers/partial-date.ts';
import type { Answers } from '../facts/case-context.ts';
import type { CaseProfile } from '../forms/case-profile/case-profile.ts';
import type { Payload } from '../forms/form.ts';
import type { PlanAnswers } from '../forms/reintegration-plan/reintegration-plan.ts';
import type { RiskAssessment } from '../forms/risk-assessment/risk-assessment.ts';

/** All that is known of one case: the latest payload of each form. */
export interface CaseFile {
  /** The profile as it stands; without it, the most recently recorded one among the payloads. */
  profile?: CaseProfile;
  riskAssessment?: RiskAssessment;
  /** What is recorded of the reintegration plan, as far as the rules of this version read it. */
  plan?: { answers?: PlanAnswers };
}

/** The payloads of a case file, by the first word of the paths of their questions. */
const roots = ['riskAssessment', 'plan'] as const;

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
  for (const root of roots) {
    if (!Object.hasOwn(file, root)) continue;
    const payload = recordOf(file[root]);
    const profile = recordOf(payload['profile']);
    snapshots.push(profile);
    answers[root] = { ...recordOf(payload['answers']), profile };
  }
  answers['profile'] = Object.hasOwn(file, 'profile') ? recordOf(file['profile']) : latest(snapshots);
  return answers;
}

/** Makes a case file of a single payload. */
export function caseFileOf(payload: Payload): CaseFile {
  return payload.form === 'risk-assessment' ? { riskAssessment: payload as RiskAssessment } : {};
}

function latest(profiles: readonly Readonly<Record<string, unknown>>[]): Readonly<Record<string, unknown>> {
  const recorded = (profile: Readonly<Record<string, unknown>>): string =>
    dayRange(profile['recordedAt'])?.latest ?? '';
  return profiles.toSorted((one, other) => (recorded(one) < recorded(other) ? 1 : -1))[0] ?? {};
}

function recordOf(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? { ...value } : {};
}
