import { randomBytes } from 'node:crypto';
import { createVault, type Vault } from '../vault.ts';
import type { Database } from './database.ts';
import { migrate } from './migrate.ts';
import { openDatabase } from './open.ts';
import { openPglite } from './pglite.ts';
import { startPostgres } from './postgres-server.ts';
import { openPostgres } from './postgres.ts';

/** An empty database for one file of tests. */
export interface TestDatabase {
  readonly database: Database;
  readonly vault: Vault;
  /** The key of the vault. */
  readonly key: Uint8Array;
  /** How another process opens the same database; undefined where none can. */
  readonly url: string | undefined;
  drop(): Promise<void>;
}

/** Every kind of database that the portal runs on; `undefined` where this machine has none. */
export const testDatabases: Readonly<Record<string, () => Promise<TestDatabase | undefined>>> = {
  PGlite: async () => {
    const { vault, key } = await createTestVault();
    const database = await openPglite();
    await migrate(database, vault);
    return { database, vault, key, url: undefined, drop: () => database.close() };
  },
  PostgreSQL: async () => {
    const server = process.env['DATABASE_URL'] ? undefined : await startPostgres();
    const given = process.env['DATABASE_URL'] ?? server?.url;
    if (given === undefined) return undefined;
    const url = new URL(given);
    url.pathname = `/safe_return_test_${crypto.randomUUID().replaceAll('-', '')}`;
    const administration = openPostgres(given);
    await administration.script(`create database ${url.pathname.slice(1)}`);
    const { vault, key } = await createTestVault();
    const database = await openDatabase({ databaseUrl: url.href, dataFolder: '' }, vault);
    return {
      database,
      vault,
      key,
      url: url.href,
      drop: async () => {
        await database.close();
        await administration.script(`drop database ${url.pathname.slice(1)} with (force)`);
        await administration.close();
        await server?.stop();
      },
    };
  },
};

/** Makes a vault with a key of its own. */
export async function createTestVault(): Promise<{ readonly vault: Vault; readonly key: Uint8Array }> {
  const key = new Uint8Array(randomBytes(32));
  return { vault: await createVault([key]), key };
}
