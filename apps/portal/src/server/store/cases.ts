import { withPayload, type CaseFile, type Payload } from '@safe-return/core';
import type { CaseSummary, SubmissionSummary } from '../../api.ts';
import type { Statements } from '../database/database.ts';
import { ofToday } from './of-today.ts';

interface CaseRow {
  readonly id: string;
  readonly reference: string;
  readonly returning_state: string;
  readonly opened_at: Date;
  readonly draft_saved_at: Date | null;
  readonly last_submission: SubmissionSummary | null;
}

const selectCases = `
  select
    cases.id, reference, returning_state, opened_at,
    case when drafts.payload is null then null else drafts.saved_at end as draft_saved_at,
    (
      select jsonb_build_object(
        'id', payloads.id, 'form', payloads.form, 'submittedAt', payloads.submitted_at, 'conclusion', conclusion
      )
      from payloads join evaluations on payload_id = payloads.id
      where payloads.case_id = cases.id
      order by submitted_at desc, made_at desc
      limit 1
    ) as last_submission
  from cases left join drafts on drafts.case_id = cases.id`;

/** Lists the cases, the one opened last first. */
export async function listCases(statements: Statements): Promise<readonly CaseSummary[]> {
  const rows = await statements.query<CaseRow>(
    `${selectCases} order by opened_at desc, reference limit 1000`,
  );
  return rows.map(caseOf);
}

/** Finds a case by its id. */
export async function findCase(statements: Statements, id: string): Promise<CaseSummary | undefined> {
  const [row] = await statements.query<CaseRow>(`${selectCases} where cases.id = $1`, [id]);
  return row && caseOf(row);
}

/**
 * Opens a case.
 *
 * @returns whether it is new: false where the reference is taken, and nothing is stored.
 */
export async function openCase(
  statements: Statements,
  {
    id,
    reference,
    returningState,
    otherParts = {},
  }: {
    readonly id: string;
    readonly reference: string;
    readonly returningState: string;
    /** What is known of the case beside the payloads that will be submitted. */
    readonly otherParts?: CaseFile;
  },
): Promise<boolean> {
  const rows = await statements.query(
    `insert into cases (id, reference, returning_state, other_parts) values ($1, $2, $3, $4::jsonb)
     on conflict (reference) do nothing returning id`,
    [id, reference, returningState, JSON.stringify(otherParts)],
  );
  return rows.length === 1;
}

/** Puts together all that is known of a case: what stands beside the payloads, the latest payload of each form, and every consent and report. */
export async function findCaseFile(statements: Statements, id: string): Promise<CaseFile | undefined> {
  const [found] = await statements.query<{ other_parts: CaseFile }>(
    'select other_parts from cases where id = $1',
    [id],
  );
  if (!found) return undefined;
  const stored = await statements.query<{ content: Payload }>(
    'select content from payloads where case_id = $1 order by submitted_at',
    [id],
  );
  return stored.reduce((file, { content }) => withPayload(file, ofToday(content)), found.other_parts);
}

/** Notes which state would return the person, when a payload names another than before. */
export async function noteReturningState(
  statements: Statements,
  caseId: string,
  state: string,
): Promise<void> {
  await statements.query('update cases set returning_state = $2 where id = $1 and returning_state <> $2', [
    caseId,
    state,
  ]);
}

function caseOf(row: CaseRow): CaseSummary {
  return {
    id: row.id,
    reference: row.reference,
    returningState: row.returning_state,
    openedAt: row.opened_at.toISOString(),
    ...(row.draft_saved_at ? { draftSavedAt: row.draft_saved_at.toISOString() } : {}),
    ...(row.last_submission ? { lastSubmission: row.last_submission } : {}),
  };
}
