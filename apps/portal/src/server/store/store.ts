import type { Statements } from '../database/database.ts';
import type { Vault } from '../vault.ts';

/** Where answers are kept: a database, and what seals them. */
export interface Store {
  readonly statements: Statements;
  readonly vault: Vault;
}
