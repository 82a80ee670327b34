import { reintegrationPlan } from '../forms/reintegration-plan/reintegration-plan.ts';
import { riskAssessment } from '../forms/risk-assessment/risk-assessment.ts';
import { guard, pointer } from '../validation/guard.ts';
import type { Issue } from '../validation/issue.ts';
import { validateGuarded, type Level, type Validation } from '../validation/validate-form.ts';
import type { CaseFile } from './case-file.ts';

type Check = (part: unknown, level: Level) => readonly Issue[];

const parts: Readonly<Record<keyof CaseFile, Check>> = {
  profile: (profile) => {
    const { id: form, version } = riskAssessment;
    return issuesOf(validateGuarded(riskAssessment, { form, version, profile }, { level: 'draft' }), 1);
  },
  riskAssessment: (payload, level) => issuesOf(validateGuarded(riskAssessment, payload, { level })),
  plan: (plan) => {
    const { id: form, version } = reintegrationPlan;
    const payload: unknown = isRecord(plan) ? { form, version, ...plan } : plan;
    return issuesOf(validateGuarded(reintegrationPlan, payload, { level: 'draft' }));
  },
};

/**
 * Validates every part of a case file, each as it is validated by itself; the places of issues begin at the file.
 *
 * The profile and what is recorded of a plan are checked as drafts at either level: the forms that complete them are not
 * these parts. As `validate`, it takes any value and never throws.
 */
export function validateCaseFile(
  caseFile: unknown,
  { level }: { readonly level: Level },
): Validation<CaseFile> {
  const fault = guard(caseFile);
  if (fault) return { ok: false, issues: [fault] };
  if (!isRecord(caseFile)) return { ok: false, issues: [{ path: '', code: 'type', params: {} }] };
  const issues = Object.entries(caseFile).flatMap(([key, part]): readonly Issue[] => {
    if (!isPart(key)) return [{ path: pointer('', key), code: 'unknown-key', params: {} }];
    return parts[key](part, level).map((issue) => ({ ...issue, path: `/${key}${issue.path}` }));
  });
  // Each part was just checked against the schema from which its type is derived.
  return issues.length > 0 ? { ok: false, issues } : { ok: true, value: caseFile };
}

function isPart(key: string): key is keyof CaseFile {
  return Object.hasOwn(parts, key);
}

/** The issues of a part; `above` says how many steps of their places do not stand in the case file. */
function issuesOf(validation: Validation<unknown>, above = 0): readonly Issue[] {
  if (validation.ok) return [];
  return validation.issues.map((issue) => ({
    ...issue,
    path: issue.path.split('/').toSpliced(1, above).join('/'),
  }));
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
