import type { Evaluation, FormId, Payload } from '@safe-return/core';
import type { Submission, SubmissionSummary } from '../../api.ts';
import type { Statements } from '../database/database.ts';

interface SubmissionRow extends Omit<Evaluation, 'on' | 'ruleSet'> {
  readonly id: string;
  readonly case_id: string;
  readonly form: FormId;
  readonly submitted_at: Date;
  readonly content: Payload;
  readonly evaluated_on: string;
  readonly rule_set: Evaluation['ruleSet'];
}

const columns = `payloads.id, case_id, form, submitted_at, content,
  conclusion, findings, missing, options, conflicts, jurisdiction, rule_set, evaluated_on::text`;
const tables = 'payloads join evaluations on payload_id = payloads.id';

/** Lists what was submitted for a case, the latest first. */
export async function listSubmissions(
  statements: Statements,
  caseId: string,
): Promise<readonly SubmissionSummary[]> {
  const rows = await statements.query<Pick<SubmissionRow, 'id' | 'form' | 'submitted_at' | 'conclusion'>>(
    `select payloads.id, form, submitted_at, conclusion from ${tables}
     where case_id = $1 order by submitted_at desc`,
    [caseId],
  );
  return rows.map(({ id, form, submitted_at: submittedAt, conclusion }) => ({
    id,
    form,
    submittedAt: submittedAt.toISOString(),
    conclusion,
  }));
}

/** Finds one submission of a case with its evaluation. */
export async function findSubmission(
  statements: Statements,
  caseId: string,
  id: string,
): Promise<Submission | undefined> {
  const [row] = await statements.query<SubmissionRow>(
    `select ${columns} from ${tables} where case_id = $1 and payloads.id = $2`,
    [caseId, id],
  );
  return row && submissionOf(row);
}

/** Finds the submission of a case that counts: the latest. */
export async function findLatestSubmission(
  statements: Statements,
  caseId: string,
): Promise<Submission | undefined> {
  const [row] = await statements.query<SubmissionRow>(
    `select ${columns} from ${tables} where case_id = $1 order by submitted_at desc limit 1`,
    [caseId],
  );
  return row && submissionOf(row);
}

/** Finds the submission that was made under a key, with whether it is the same payload for the same case. */
export async function findRepeated(
  statements: Statements,
  { key, caseId, payload }: { readonly key: string; readonly caseId: string; readonly payload: Payload },
): Promise<{ readonly submission: Submission; readonly same: boolean } | undefined> {
  const [row] = await statements.query<SubmissionRow & { same: boolean }>(
    `select ${columns}, case_id = $2 and content = $3::jsonb as same from ${tables} where idempotency_key = $1`,
    [key, caseId, JSON.stringify(payload)],
  );
  return row && { submission: submissionOf(row), same: row.same };
}

/**
 * Stores a payload and its evaluation.
 *
 * @returns its id; undefined where the key was used before, and nothing is stored.
 */
export async function storeSubmission(
  statements: Statements,
  {
    caseId,
    key,
    payload,
    evaluation,
  }: {
    readonly caseId: string;
    readonly key: string;
    readonly payload: Payload;
    readonly evaluation: Evaluation;
  },
): Promise<string | undefined> {
  const id = crypto.randomUUID();
  const stored = await statements.query(
    `insert into payloads (id, case_id, form, version, content, idempotency_key)
     values ($1, $2, $3, $4, $5::jsonb, $6)
     on conflict (idempotency_key) do nothing returning id`,
    [id, caseId, payload.form, payload.version, JSON.stringify(payload), key],
  );
  if (stored.length === 0) return undefined;
  await statements.query(
    `insert into evaluations
       (id, payload_id, conclusion, rule_set, evaluated_on, jurisdiction, findings, missing, options, conflicts)
     values ($1, $2, $3, $4::jsonb, $5::date, $6::jsonb, $7::jsonb, $8::jsonb, $9::jsonb, $10::jsonb)`,
    [
      crypto.randomUUID(),
      id,
      evaluation.conclusion,
      JSON.stringify(evaluation.ruleSet),
      evaluation.on,
      JSON.stringify(evaluation.jurisdiction),
      JSON.stringify(evaluation.findings),
      JSON.stringify(evaluation.missing),
      JSON.stringify(evaluation.options),
      JSON.stringify(evaluation.conflicts),
    ],
  );
  return id;
}

function submissionOf(row: SubmissionRow): Submission {
  return {
    id: row.id,
    caseId: row.case_id,
    form: row.form,
    submittedAt: row.submitted_at.toISOString(),
    conclusion: row.conclusion,
    payload: row.content,
    evaluation: {
      conclusion: row.conclusion,
      findings: row.findings,
      missing: row.missing,
      options: row.options,
      conflicts: row.conflicts,
      on: row.evaluated_on,
      jurisdiction: row.jurisdiction,
      ruleSet: row.rule_set,
    },
  };
}
