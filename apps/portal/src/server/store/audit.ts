import type { KnownFormId } from '@safe-return/core';
import type { Account, Act, AuditEntry } from '../../api.ts';
import type { Statements } from '../database/database.ts';

/** What is recorded of an act. Never an answer: ids, the id of a form, a code. */
export interface Recorded {
  readonly by: Pick<Account, 'id' | 'name'> | undefined;
  readonly act: Act;
  readonly caseId: string;
  readonly form?: KnownFormId;
  readonly about?: string;
}

/** Adds an act to the audit log, which can only be added to. In the transaction of the act, where it changes something. */
export async function record(
  statements: Statements,
  { by, act, caseId, form, about }: Recorded,
): Promise<void> {
  await statements.query(
    'insert into audit (account_id, account_name, case_id, act, form, about) values ($1, $2, $3, $4, $5, $6)',
    [by?.id ?? null, by?.name ?? null, caseId, act, form ?? null, about ?? null],
  );
}

/** How many entries one answer has. */
const pageLength = 100;

/**
 * Lists what was done to a case, the latest first.
 *
 * @param before the number of the entry to go on from.
 * @returns the entries, and the number to go on from where there are more.
 */
export async function listAudit(
  statements: Statements,
  caseId: string,
  before: number | undefined,
): Promise<{ readonly entries: readonly AuditEntry[]; readonly next?: string }> {
  const rows = await statements.query<{
    number: string;
    at: Date;
    account_name: string | null;
    act: Act;
    form: KnownFormId | null;
    about: string | null;
  }>(
    `select number::text, at, account_name, act, form, about from audit
     where case_id = $1 and ($2::bigint is null or number < $2::bigint) order by audit.number desc limit $3`,
    [caseId, before ?? null, pageLength + 1],
  );
  const shown = rows.slice(0, pageLength);
  const last = shown.at(-1);
  return {
    entries: shown.map(({ at, account_name: name, act, form, about }) => ({
      at: at.toISOString(),
      by: name,
      act,
      ...(form === null ? {} : { form }),
      ...(about === null ? {} : { about }),
    })),
    ...(rows.length > shown.length && last ? { next: last.number } : {}),
  };
}
