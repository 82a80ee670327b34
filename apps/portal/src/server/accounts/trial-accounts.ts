import { randomBytes } from 'node:crypto';
import { roles } from '../../api.ts';
import type { Database } from '../database/database.ts';
import { takeOverCases } from '../store/members.ts';
import type { Accounts } from './accounts.ts';

/** What to sign in with in a portal for trying out. */
export interface TrialAccounts {
  readonly emails: readonly string[];
  readonly password: string;
}

/**
 * Makes an account of each role for a portal that has none, all with one random password.
 *
 * Cases from before there were accounts go to the case worker, since nobody else could see them.
 *
 * @returns what to sign in with; undefined where there are accounts already.
 */
export async function makeTrialAccounts(
  database: Database,
  accounts: Accounts,
): Promise<TrialAccounts | undefined> {
  const there = await database.query('select 1 from accounts limit 1');
  if (there.length > 0) return undefined;
  const password = randomBytes(12).toString('base64url');
  const emails = roles.map((role) => `${role}@trial.example`);
  for (const [index, role] of roles.entries()) {
    const email = emails[index] ?? '';
    const { id } = await accounts.put({ email, name: `Trial ${role.replace('-', ' ')}`, role, password });
    if (role === 'case-worker') await takeOverCases(database, id);
  }
  return { emails, password };
}
