import { role as roleSchema, type Account, type Member, type Role } from '../../api.ts';
import type { Statements } from '../database/database.ts';

/** Tells whether an account has access to a case. */
export async function isMember(statements: Statements, caseId: string, accountId: string): Promise<boolean> {
  const rows = await statements.query('select 1 from members where case_id = $1 and account_id = $2', [
    caseId,
    accountId,
  ]);
  return rows.length > 0;
}

/** Gives an account access to a case. @returns whether it had none before. */
export async function giveAccess(
  statements: Statements,
  caseId: string,
  accountId: string,
): Promise<boolean> {
  const rows = await statements.query(
    'insert into members (case_id, account_id) values ($1, $2) on conflict do nothing returning case_id',
    [caseId, accountId],
  );
  return rows.length > 0;
}

/**
 * Gives a case worker every case that no case worker has access to, such as those from before there were accounts: otherwise
 * nobody could give access to them.
 *
 * @returns how many.
 */
export async function takeOverCases(statements: Statements, accountId: string): Promise<number> {
  const given = await statements.query(
    `with given as (
       insert into members (case_id, account_id)
       select cases.id, $1 from cases
       where not exists (
         select from members join accounts on accounts."id" = account_id
         where case_id = cases.id and "role" = 'case-worker'
       )
       on conflict do nothing returning case_id
     )
     insert into audit (case_id, act, about) select case_id, 'access.given', $1 from given returning number`,
    [accountId],
  );
  return given.length;
}

/**
 * Takes an account's access to a case away, unless it is the last case worker's: then nobody could give it to anybody.
 *
 * @returns `gone`, `nobody` where it had none, or `last`.
 */
export async function takeAccess(
  statements: Statements,
  caseId: string,
  accountId: string,
): Promise<'gone' | 'nobody' | 'last'> {
  // Two who take each other's access away at once would leave nobody.
  await statements.query('select 1 from cases where id = $1 for update', [caseId]);
  const members = await listMembers(statements, caseId);
  const member = members.find(({ id }) => id === accountId);
  if (!member) return 'nobody';
  const workers = members.filter(({ role }) => role === 'case-worker');
  if (member.role === 'case-worker' && workers.length === 1) return 'last';
  await statements.query('delete from members where case_id = $1 and account_id = $2', [caseId, accountId]);
  return 'gone';
}

/** Lists who has access to a case, those who have it longest first. */
export async function listMembers(statements: Statements, caseId: string): Promise<readonly Member[]> {
  const rows = await statements.query<{ id: string; name: string; email: string; role: Role; since: Date }>(
    `select accounts."id", "name", "email", "role", since from members join accounts on accounts."id" = account_id
     where case_id = $1 order by since, "name"`,
    [caseId],
  );
  return rows.map(({ since, ...account }) => ({ ...account, since: since.toISOString() }));
}

/** Finds an account by its e-mail address. */
export async function findAccount(statements: Statements, email: string): Promise<Account | undefined> {
  const [row] = await statements.query<Account>(
    'select "id", "name", "email", "role" from accounts where "email" = $1',
    [email.trim().toLowerCase()],
  );
  return row && { ...row, role: roleSchema.parse(row.role) };
}
