import { isDeepStrictEqual } from 'node:util';
import type { Conclusion, Evaluation, KnownFormId, Payload } from '@safe-return/core';
import type { Submission, SubmissionSummary } from '../../api.ts';
import { places } from './places.ts';
import type { Store } from './store.ts';

interface SummaryRow {
  readonly id: string;
  readonly form: KnownFormId;
  readonly number: number;
  readonly submitted_at: Date;
  readonly submitted_by: string | null;
  readonly conclusion: Conclusion;
}

interface SubmissionRow extends SummaryRow {
  readonly case_id: string;
  readonly sealed: string;
  readonly evaluation_id: string;
  readonly sealed_evaluation: string;
}

const summaryColumns =
  'payloads.id, form, number, submitted_at, "name" as submitted_by, evaluations.conclusion';
const columns = `${summaryColumns}, payloads.case_id, payloads.sealed,
  evaluations.id as evaluation_id, evaluations.sealed as sealed_evaluation`;
const tables = `payloads
  join evaluations on payload_id = payloads.id
  left join accounts on accounts."id" = submitted_by`;

/** Lists what was submitted for a case, the latest first. */
export async function listSubmissions(
  { statements }: Store,
  caseId: string,
): Promise<readonly SubmissionSummary[]> {
  const rows = await statements.query<SummaryRow>(
    `select ${summaryColumns} from ${tables} where payloads.case_id = $1 order by submitted_at desc, payloads.id`,
    [caseId],
  );
  return rows.map(summaryOf);
}

/** Finds one submission of a case with the evaluation that was made after it. */
export async function findSubmission(
  { statements, vault }: Store,
  caseId: string,
  id: string,
): Promise<Submission | undefined> {
  const [row] = await statements.query<SubmissionRow>(
    `select ${columns} from ${tables} where payloads.case_id = $1 and payloads.id = $2`,
    [caseId, id],
  );
  return row && submissionOf(row, vault);
}

/** Finds the submission that was made under a key, with whether it is the same payload for the same case. */
export async function findRepeated(
  { statements, vault }: Store,
  { key, caseId, payload }: { readonly key: string; readonly caseId: string; readonly payload: Payload },
): Promise<{ readonly submission: Submission; readonly same: boolean } | undefined> {
  const [row] = await statements.query<SubmissionRow>(
    `select ${columns} from ${tables} where idempotency_key = $1`,
    [key],
  );
  if (!row) return undefined;
  const submission = await submissionOf(row, vault);
  // As JSON: what is stored has gone through it.
  const sent: unknown = JSON.parse(JSON.stringify(payload));
  return { submission, same: row.case_id === caseId && isDeepStrictEqual(submission.payload, sent) };
}

/**
 * Stores a payload.
 *
 * The case must be locked, so that no two get the same number.
 *
 * @returns its id, its number and when it was stored; undefined where the key was used before, and nothing is stored.
 */
export async function storePayload(
  { statements, vault }: Store,
  {
    caseId,
    key,
    payload,
    by,
  }: {
    readonly caseId: string;
    readonly key: string;
    readonly payload: Payload;
    readonly by: string | null;
  },
): Promise<Pick<SubmissionSummary, 'id' | 'number' | 'submittedAt'> | undefined> {
  const id = crypto.randomUUID();
  const [stored] = await statements.query<Pick<SummaryRow, 'number' | 'submitted_at'>>(
    `insert into payloads (id, case_id, form, version, sealed, idempotency_key, submitted_by, number, submitted_at)
     values (
       $1, $2, $3, $4, $5, $6, $7,
       (select coalesce(max(number), 0) + 1 from payloads where case_id = $2 and form = $3),
       clock_timestamp()
     )
     on conflict (idempotency_key) do nothing returning number, submitted_at`,
    [
      id,
      caseId,
      payload.form,
      payload.version,
      await vault.seal(payload, places.payload(caseId, id)),
      key,
      by,
    ],
  );
  return stored && { id, number: stored.number, submittedAt: stored.submitted_at.toISOString() };
}

function summaryOf(row: SummaryRow): SubmissionSummary {
  return {
    id: row.id,
    form: row.form,
    number: row.number,
    submittedAt: row.submitted_at.toISOString(),
    submittedBy: row.submitted_by,
    conclusion: row.conclusion,
  };
}

async function submissionOf(row: SubmissionRow, vault: Store['vault']): Promise<Submission> {
  return {
    ...summaryOf(row),
    caseId: row.case_id,
    payload: await vault.open<Payload>(row.sealed, places.payload(row.case_id, row.id)),
    evaluation: await vault.open<Evaluation>(
      row.sealed_evaluation,
      places.evaluation(row.case_id, row.evaluation_id),
    ),
  };
}
