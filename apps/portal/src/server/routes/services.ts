import type { Account } from '../../api.ts';
import type { Accounts } from '../accounts/accounts.ts';
import type { Database } from '../database/database.ts';
import type { Reevaluations } from '../reevaluation/reevaluations.ts';
import type { Vault } from '../vault.ts';

/** What the routes work with. */
export interface Services {
  readonly database: Database;
  readonly vault: Vault;
  readonly accounts: Accounts;
  readonly reevaluations: Reevaluations;
  /** The day it is where the portal runs, `YYYY-MM-DD`. */
  readonly today: () => string;
  /** Whether it is for trying out. */
  readonly trial: boolean;
}

/** What stands in the context of every request that somebody who is signed in has made. */
export interface SignedIn {
  readonly Variables: { readonly account: Account };
}
