import type { Conclusion } from '@safe-return/core';
import type { Difference, FailedCase } from '../../api.ts';
import type { Statements } from '../database/database.ts';
import type { Vault } from '../vault.ts';
import { referenceIn } from './cases.ts';
import { places } from './places.ts';
import { differs, type CaseToReevaluate } from './reevaluations.ts';
import type { Store } from './store.ts';

/** Which findings of a case came out otherwise. */
export type ChangedFindings = Difference['findings'];

/** How many differences or failures one answer has. */
const pageLength = 50;

/** Stores what came out otherwise in a case, for somebody to look through. */
export async function storeComparison(
  { statements, vault }: Store,
  {
    reevaluation,
    caseId,
    beforeId,
    afterId,
    conclusionChanged,
    findings,
  }: CaseToReevaluate & {
    readonly beforeId: string;
    readonly afterId: string;
    readonly conclusionChanged: boolean;
    readonly findings: ChangedFindings;
  },
): Promise<void> {
  await statements.query(
    `update reevaluated_cases set
       state = 'done', settled_at = now(), before_id = $3, after_id = $4, conclusion_changed = $5,
       findings_changed = $6, sealed = $7, reviewed_at = null, reviewed_by = null
     where reevaluation_id = $1 and case_id = $2`,
    [
      reevaluation,
      caseId,
      beforeId,
      afterId,
      conclusionChanged,
      findings.length,
      await vault.seal(findings, places.difference(reevaluation, caseId)),
    ],
  );
}

/** Which page of what an account may see of a reevaluation. */
export interface PageQuery {
  readonly reevaluation: string;
  readonly accountId: string;
  /** The id of the case to go on from. */
  readonly after: string | undefined;
}

interface DifferenceRow {
  readonly case_id: string;
  readonly sealed_case: string;
  readonly sealed: string;
  readonly before_conclusion: Conclusion;
  readonly before_on: string;
  readonly before_version: number;
  readonly after_conclusion: Conclusion;
  readonly after_on: string;
  readonly after_version: number;
  readonly reviewed_at: Date | null;
  readonly reviewed_by: string | null;
}

/** Lists the cases that an account has access to in which something came out otherwise, those with another conclusion first. */
export async function listDifferences(
  { statements, vault }: Store,
  { reevaluation, accountId, after }: PageQuery,
): Promise<{ readonly differences: readonly Difference[]; readonly next?: string }> {
  const rows = await statements.query<DifferenceRow>(
    `select
       compared.case_id, cases.sealed as sealed_case, compared.sealed, reviewed_at, "name" as reviewed_by,
       earlier.conclusion as before_conclusion, earlier.evaluated_on::text as before_on,
       earlier.rule_set_version as before_version,
       later.conclusion as after_conclusion, later.evaluated_on::text as after_on,
       later.rule_set_version as after_version
     from reevaluated_cases as compared
       join cases on cases.id = compared.case_id
       join evaluations as earlier on earlier.id = before_id
       join evaluations as later on later.id = after_id
       left join accounts on accounts."id" = reviewed_by
     where reevaluation_id = $1 and ${differs}
       and compared.case_id in (select case_id from members where account_id = $2)
       and (
         $3::uuid is null
         or (not conclusion_changed, compared.case_id) > (
           select not conclusion_changed, case_id from reevaluated_cases
           where reevaluation_id = $1 and case_id = $3::uuid
         )
       )
     order by not conclusion_changed, compared.case_id limit $4`,
    [reevaluation, accountId, after ?? null, pageLength + 1],
  );
  const shown = rows.slice(0, pageLength);
  const last = shown.at(-1);
  return {
    differences: await Promise.all(shown.map((row) => differenceOf(row, reevaluation, vault))),
    ...(rows.length > shown.length && last ? { next: last.case_id } : {}),
  };
}

async function differenceOf(row: DifferenceRow, reevaluation: string, vault: Vault): Promise<Difference> {
  return {
    caseId: row.case_id,
    reference: await referenceIn(vault, row.case_id, row.sealed_case),
    before: { conclusion: row.before_conclusion, on: row.before_on, ruleSetVersion: row.before_version },
    after: { conclusion: row.after_conclusion, on: row.after_on, ruleSetVersion: row.after_version },
    findings: await vault.open<ChangedFindings>(row.sealed, places.difference(reevaluation, row.case_id)),
    reviewedAt: row.reviewed_at && row.reviewed_at.toISOString(),
    reviewedBy: row.reviewed_by,
  };
}

/** Lists the cases that an account has access to which could not be evaluated. */
export async function listFailures(
  { statements, vault }: Store,
  { reevaluation, accountId, after }: PageQuery,
): Promise<{ readonly failures: readonly FailedCase[]; readonly next?: string }> {
  const rows = await statements.query<{
    case_id: string;
    sealed_case: string;
    failure: string;
    settled_at: Date;
    conclusion: Conclusion;
    on: string;
    rule_set_version: number;
  }>(
    `select
       failed.case_id, cases.sealed as sealed_case, failure, settled_at, conclusion, "on", rule_set_version
     from reevaluated_cases as failed
       join cases on cases.id = failed.case_id
       join lateral (
         select conclusion, evaluated_on::text as "on", rule_set_version
         from evaluations where case_id = failed.case_id order by made_at desc limit 1
       ) as latest on true
     where reevaluation_id = $1 and state = 'failed'
       and failed.case_id in (select case_id from members where account_id = $2)
       and ($3::uuid is null or failed.case_id > $3::uuid)
     order by failed.case_id limit $4`,
    [reevaluation, accountId, after ?? null, pageLength + 1],
  );
  const shown = rows.slice(0, pageLength);
  const last = shown.at(-1);
  const failures = shown.map(async (row): Promise<FailedCase> => ({
    caseId: row.case_id,
    reference: await referenceIn(vault, row.case_id, row.sealed_case).catch(() => null),
    before: { conclusion: row.conclusion, on: row.on, ruleSetVersion: row.rule_set_version },
    why: row.failure === 'CannotOpen' ? 'can-not-be-opened' : 'other',
    failedAt: row.settled_at.toISOString(),
  }));
  return {
    failures: await Promise.all(failures),
    ...(rows.length > shown.length && last ? { next: last.case_id } : {}),
  };
}

/**
 * Notes that somebody has looked through what came out otherwise in a case; whoever was first stays noted.
 *
 * @returns the evaluation that was looked through, where it is noted now; `before` where it was noted before; undefined
 * where nothing came out otherwise.
 */
export async function noteReviewed(
  statements: Statements,
  { reevaluation, caseId, accountId }: CaseToReevaluate & { readonly accountId: string },
): Promise<{ readonly evaluation: string } | 'before' | undefined> {
  const [noted] = await statements.query<{ evaluation: string }>(
    `update reevaluated_cases set reviewed_at = now(), reviewed_by = $3
     where reevaluation_id = $1 and case_id = $2 and ${differs} and reviewed_at is null
     returning after_id as evaluation`,
    [reevaluation, caseId, accountId],
  );
  if (noted) return noted;
  const there = await statements.query(
    `select 1 from reevaluated_cases where reevaluation_id = $1 and case_id = $2 and ${differs}`,
    [reevaluation, caseId],
  );
  return there.length > 0 ? 'before' : undefined;
}
