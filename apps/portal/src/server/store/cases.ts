import {
  withPayload,
  type caseFileKeys,
  type CaseFile,
  type Conclusion,
  type Payload,
} from '@safe-return/core';
import type { CasePage, CaseSummary, SubmissionSummary } from '../../api.ts';
import { ofToday } from './of-today.ts';
import { places } from './places.ts';
import type { Store } from './store.ts';

/** What is sealed of a case itself. */
interface Opening {
  readonly reference: string;
  /** The state that would return the person. */
  readonly returningState: string;
  /** What is known of the case beside the payloads: the parts of the case file that came from elsewhere. */
  readonly otherParts: CaseFile;
}

interface CaseRow {
  readonly id: string;
  readonly sealed: string;
  readonly opened_at: Date;
  readonly last_submission: SubmissionSummary | null;
  readonly conclusion: Conclusion | null;
  readonly evaluated_on: string | null;
}

const selectCases = `
  select
    cases.id, cases.sealed, opened_at, latest.conclusion, latest.evaluated_on::text,
    (
      select jsonb_build_object(
        'id', payloads.id, 'form', payloads.form, 'number', number,
        'submittedAt', to_char(payloads.submitted_at at time zone 'utc', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"'),
        'submittedBy', "name", 'conclusion', evaluations.conclusion
      )
      from payloads
        join evaluations on payload_id = payloads.id
        left join accounts on accounts."id" = submitted_by
      where payloads.case_id = cases.id
      order by submitted_at desc
      limit 1
    ) as last_submission
  from cases
    left join lateral (
      select conclusion, evaluated_on from evaluations where case_id = cases.id order by made_at desc limit 1
    ) as latest on true`;

/** How many cases one answer has. */
const pageLength = 50;

/**
 * Lists the cases that an account has access to, the one opened last first.
 *
 * @param reference only the case with exactly this reference.
 * @param after the id of the case to go on from.
 */
export async function listCases(
  { statements, vault }: Store,
  {
    accountId,
    reference,
    after,
  }: { readonly accountId: string; readonly reference?: string; readonly after?: string | undefined },
): Promise<CasePage> {
  const rows = await statements.query<CaseRow>(
    `${selectCases}
     where cases.id in (select case_id from members where account_id = $1)
       and ($2::text[] is null or reference_digest = any ($2::text[]))
       and ($3::uuid is null or (opened_at, cases.id) < (select opened_at, id from cases where id = $3::uuid))
     order by opened_at desc, cases.id desc limit $4`,
    [accountId, reference === undefined ? null : vault.digests(reference), after ?? null, pageLength + 1],
  );
  const shown = rows.slice(0, pageLength);
  const last = shown.at(-1);
  return {
    cases: await Promise.all(shown.map((row) => caseOf(row, vault))),
    ...(rows.length > shown.length && last ? { next: last.id } : {}),
  };
}

/** Finds a case by its id. */
export async function findCase({ statements, vault }: Store, id: string): Promise<CaseSummary | undefined> {
  const [row] = await statements.query<CaseRow>(`${selectCases} where cases.id = $1`, [id]);
  return row && caseOf(row, vault);
}

/**
 * Opens a case.
 *
 * @returns whether it is new: false where the reference is taken, and nothing is stored.
 */
export async function openCase(
  { statements, vault }: Store,
  {
    id,
    otherParts = {},
    ...opening
  }: { readonly id: string } & Omit<Opening, 'otherParts'> & {
      readonly otherParts?: CaseFile;
    },
): Promise<boolean> {
  const digests = vault.digests(opening.reference);
  // Under an older key the digest is another, so the one that must be unique would not notice.
  const taken = await statements.query('select 1 from cases where reference_digest = any ($1::text[])', [
    digests,
  ]);
  if (taken.length > 0) return false;
  const rows = await statements.query(
    `insert into cases (id, sealed, reference_digest) values ($1, $2, $3)
     on conflict (reference_digest) do nothing returning id`,
    [id, await vault.seal({ ...opening, otherParts }, places.case(id)), digests[0]],
  );
  return rows.length === 1;
}

/** Has every other transaction on this case wait until this one is over. @returns whether there is such a case. */
export async function lockCase({ statements }: Store, id: string): Promise<boolean> {
  const rows = await statements.query('select 1 from cases where id = $1 for update', [id]);
  return rows.length === 1;
}

/** The forms of which a case file has several: an older payload goes on counting beside a newer one. */
const formsWithSeveral: readonly (keyof typeof caseFileKeys)[] = [
  'data-sharing-consent',
  'monitoring-report',
];

/** Puts together all that is known of a case: what came from elsewhere, the latest payload of each form, and every consent and report. */
export async function findCaseFile({ statements, vault }: Store, id: string): Promise<CaseFile | undefined> {
  const [found] = await statements.query<{ sealed: string }>('select sealed from cases where id = $1', [id]);
  if (!found) return undefined;
  const { otherParts } = await vault.open<Opening>(found.sealed, places.case(id));
  const stored = await statements.query<{ id: string; sealed: string }>(
    `select id, sealed from payloads
     where case_id = $1 and (
       form = any ($2::text[])
       or number = (select max(number) from payloads as same where same.case_id = $1 and same.form = payloads.form)
     )
     order by submitted_at, id`,
    [id, formsWithSeveral],
  );
  const payloads = await Promise.all(
    stored.map((row) => vault.open<Payload>(row.sealed, places.payload(id, row.id))),
  );
  return payloads.reduce((file, payload) => withPayload(file, ofToday(payload)), otherParts);
}

/** Notes which state would return the person. */
export async function noteReturningState(
  { statements, vault }: Store,
  id: string,
  returningState: string,
): Promise<void> {
  const [found] = await statements.query<{ sealed: string }>('select sealed from cases where id = $1', [id]);
  if (!found) return;
  const opening = await vault.open<Opening>(found.sealed, places.case(id));
  await statements.query('update cases set sealed = $2 where id = $1', [
    id,
    await vault.seal({ ...opening, returningState }, places.case(id)),
  ]);
}

/** Opens the reference of a case. @throws {CannotOpen} */
export async function referenceIn(vault: Store['vault'], id: string, sealed: string): Promise<string> {
  return (await vault.open<Opening>(sealed, places.case(id))).reference;
}

async function caseOf(row: CaseRow, vault: Store['vault']): Promise<CaseSummary> {
  const { reference, returningState } = await vault.open<Opening>(row.sealed, places.case(row.id));
  return {
    id: row.id,
    reference,
    returningState,
    openedAt: row.opened_at.toISOString(),
    ...(row.last_submission ? { lastSubmission: row.last_submission } : {}),
    ...(row.conclusion && row.evaluated_on
      ? { conclusion: row.conclusion, evaluatedOn: row.evaluated_on }
      : {}),
  };
}
