import { isRecord } from '../answers/record.ts';
import { isReserved } from '../answers/reserved.ts';
import { pointerTo, type FormId, type Payload } from '../forms/form.ts';
import { forms, type KnownFormId } from '../forms/forms.ts';
import { riskAssessment } from '../forms/risk-assessment/risk-assessment.ts';
import { askedQuestions, contextOf } from '../validation/completeness.ts';
import { guard, pointer } from '../validation/guard.ts';
import type { Issue } from '../validation/issue.ts';
import { validateGuarded, type Level, type Validation } from '../validation/validate-form.ts';
import { caseFileKeys, type CaseFile } from './case-file.ts';

type Check = (part: unknown, level: Level) => readonly Issue[];

const checkPayload =
  (id: KnownFormId): Check =>
  (payload, level) =>
    issuesOf(validateGuarded<FormId, Payload>(forms[id], payload, { level }));

const checkEach =
  (id: KnownFormId): Check =>
  (list, level) => {
    if (!Array.isArray(list)) return [{ path: '', code: 'type', params: {} }];
    const check = checkPayload(id);
    return list.flatMap((payload: unknown, index) =>
      check(payload, level).map((issue) => ({ ...issue, path: `/${String(index)}${issue.path}` })),
    );
  };

const parts: Readonly<Record<keyof CaseFile, Check>> = {
  profile: (profile) => {
    const { id: form, version } = riskAssessment;
    return issuesOf(validateGuarded(riskAssessment, { form, version, profile }, { level: 'draft' }), 1);
  },
  riskAssessment: checkPayload('risk-assessment'),
  bestInterests: checkPayload('best-interests'),
  plan: checkPayload('reintegration-plan'),
  consents: checkEach('data-sharing-consent'),
  monitoringReports: checkEach('monitoring-report'),
};

/**
 * Validates every part of a case file, each as it is validated by itself; the places of issues begin at the file.
 *
 * The profile is checked as a draft at either level: what it must hold hangs on the form that it is part of. As `validate`, it takes any value and never throws.
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
  if (level === 'complete') issues.push(...missingReferences(caseFile));
  // Each part was just checked against the schema from which its type is derived.
  return issues.length > 0 ? { ok: false, issues } : { ok: true, value: caseFile };
}

/**
 * Finds what one form says of a row of another that the case file does not have: a service that rests on no consent.
 *
 * A form by itself can only look at its own rows.
 */
function missingReferences(caseFile: Readonly<Record<string, unknown>>): readonly Issue[] {
  const forCase = Object.entries(caseFileKeys).flatMap(([id, key]) => {
    const payloads = key === 'consents' || key === 'monitoringReports' ? caseFile[key] : [caseFile[key]];
    return (Array.isArray(payloads) ? payloads : []).flatMap((payload: unknown, index) =>
      isRecord(payload)
        ? [
            {
              form: forms[id as KnownFormId],
              payload,
              at: `/${key}${Array.isArray(caseFile[key]) ? `/${String(index)}` : ''}`,
            },
          ]
        : [],
    );
  });
  const asked = forCase.map(({ form, payload, at }) => ({
    form,
    at,
    answers: askedQuestions(form, contextOf(form, payload)),
  }));
  const ids = new Map<string, Set<unknown>>();
  for (const { form, answers } of asked) {
    for (const { path, answer } of answers) {
      if (form.questions.get(path)?.kind !== 'repeat' || !Array.isArray(answer)) continue;
      const known = ids.get(path) ?? new Set();
      for (const row of answer) if (isRecord(row)) known.add(row['id']);
      ids.set(path, known);
    }
  }
  return asked.flatMap(({ form, at, answers }) =>
    answers
      .filter(
        ({ question, answer }) =>
          question.kind === 'reference' &&
          typeof answer === 'string' &&
          !isReserved(answer) &&
          !form.questions.has(question.to) &&
          ids.get(question.to)?.has(answer) === false,
      )
      .map(({ location }) => ({
        path: `${at}${pointerTo(form, location)}`,
        code: 'reference-missing' as const,
        params: {},
      })),
  );
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
