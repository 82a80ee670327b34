import type { Conclusion, Evaluation } from '@safe-return/core';
import type { EvaluationSummary, LatestEvaluation } from '../../api.ts';
import { places } from './places.ts';
import type { Store } from './store.ts';

interface EvaluationRow {
  readonly id: string;
  readonly made_at: Date;
  readonly evaluated_on: string;
  readonly conclusion: Conclusion;
  readonly rule_set_version: number;
  readonly payload_id: string | null;
  readonly sealed: string;
}

const columns = 'id, made_at, evaluated_on::text, conclusion, rule_set_version, payload_id';

/**
 * Stores what was found in the case file of a case.
 *
 * @param payloadId after which submission it was made; `null` where the rules have changed.
 * @returns its id.
 */
export async function storeEvaluation(
  { statements, vault }: Store,
  {
    caseId,
    payloadId,
    evaluation,
  }: { readonly caseId: string; readonly payloadId: string | null; readonly evaluation: Evaluation },
): Promise<string> {
  const id = crypto.randomUUID();
  const { conclusion, on, ruleSet } = evaluation;
  await statements.query(
    `insert into evaluations
       (id, case_id, payload_id, conclusion, evaluated_on, rule_set_version, rule_set_hash, sealed, made_at)
     values ($1, $2, $3, $4, $5::date, $6, $7, $8, clock_timestamp())`,
    [
      id,
      caseId,
      payloadId,
      conclusion,
      on,
      ruleSet.version,
      ruleSet.hash,
      await vault.seal(evaluation, places.evaluation(caseId, id)),
    ],
  );
  return id;
}

/** Lists the evaluations of a case, the latest first. */
export async function listEvaluations(
  { statements }: Store,
  caseId: string,
): Promise<readonly EvaluationSummary[]> {
  const rows = await statements.query<Omit<EvaluationRow, 'sealed'>>(
    `select ${columns} from evaluations where case_id = $1 order by made_at desc`,
    [caseId],
  );
  return rows.map(summaryOf);
}

/** Finds an evaluation of a case; without an id, the one that counts: the latest. */
export async function findEvaluation(
  { statements, vault }: Store,
  caseId: string,
  id?: string,
): Promise<LatestEvaluation | undefined> {
  const [row] = await statements.query<EvaluationRow>(
    `select ${columns}, sealed from evaluations
     where case_id = $1 and ($2::uuid is null or id = $2::uuid) order by made_at desc limit 1`,
    [caseId, id ?? null],
  );
  if (!row) return undefined;
  return {
    ...summaryOf(row),
    evaluation: await vault.open<Evaluation>(row.sealed, places.evaluation(caseId, row.id)),
  };
}

function summaryOf(row: Omit<EvaluationRow, 'sealed'>): EvaluationSummary {
  return {
    id: row.id,
    madeAt: row.made_at.toISOString(),
    on: row.evaluated_on,
    conclusion: row.conclusion,
    ruleSetVersion: row.rule_set_version,
    why: row.payload_id === null ? 'rules' : 'submission',
  };
}
