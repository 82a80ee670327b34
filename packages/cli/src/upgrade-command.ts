import { caseFileKeys, upgrade, type UpgradeReport } from '@safe-return/core';
import { isCaseFile } from './case-files.ts';
import type { Outcome } from './output.ts';

/** Carries a form, or every form of a case file, to today's version and gives it with the report of what was done. */
export function upgradeCommand(parsed: unknown): Outcome {
  const { json, carried } = upgraded(parsed);
  return { json, exitCode: carried ? 0 : 1 };
}

/** A payload with its report, or a case file with a report for each payload; and whether all of it was carried. */
export function upgraded(parsed: unknown): { readonly json: Readonly<object>; readonly carried: boolean } {
  if (!isCaseFile(parsed)) {
    const { payload, report } = upgrade(parsed);
    return { json: { payload, report }, carried: isCarried(report) };
  }
  const reports: (UpgradeReport & { readonly path: string })[] = [];
  const carry = (before: unknown, path: string): unknown => {
    const { payload, report } = upgrade(before);
    reports.push({ path, ...report });
    return payload;
  };
  const caseFile = Object.fromEntries(
    Object.entries(parsed).map(([key, part]) => {
      if (!holdsForms.has(key)) return [key, part];
      const at = `/${key}`;
      return [
        key,
        Array.isArray(part)
          ? part.map((each: unknown, index) => carry(each, `${at}/${String(index)}`))
          : carry(part, at),
      ];
    }),
  );
  return { json: { caseFile, reports }, carried: reports.every(isCarried) };
}

const holdsForms: ReadonlySet<string> = new Set(Object.values(caseFileKeys));

function isCarried({ outcome, quarantined }: UpgradeReport): boolean {
  return (outcome === 'current' || outcome === 'upgraded') && quarantined.length === 0;
}
