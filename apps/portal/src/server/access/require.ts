import type { KnownFormId } from '@safe-return/core';
import type { Context } from 'hono';
import type { Account, Permission } from '../../api.ts';
import { Refused } from '../refused.ts';
import type { Services, SignedIn } from '../routes/services.ts';
import { isMember } from '../store/members.ts';
import { may } from './permissions.ts';

/**
 * Lets a request pass that its account may make.
 *
 * A case that the account has no access to is answered like one that is not there, so that nobody can try out ids.
 *
 * @throws {Refused}
 */
export async function requireAccess(
  { database }: Pick<Services, 'database'>,
  context: Context<SignedIn>,
  caseId: string,
  permission?: Permission,
  form?: KnownFormId,
): Promise<Account> {
  const account = context.get('account');
  if (!(await isMember(database, caseId, account.id))) throw new Refused(404);
  if (permission && !may(account.role, permission, form)) throw new Refused(403);
  return account;
}
