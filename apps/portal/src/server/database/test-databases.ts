import { openDatabase } from './open.ts';
import type { Database } from './database.ts';
import { openPglite } from './pglite.ts';
import { migrate } from './migrate.ts';
import { openPostgres } from './postgres.ts';
import { startPostgres } from './postgres-server.ts';

/** An empty database for one file of tests. */
export interface TestDatabase {
  readonly database: Database;
  drop(): Promise<void>;
}

/** Every kind of database that the portal runs on; `undefined` where this machine has none. */
export const testDatabases: Readonly<Record<string, () => Promise<TestDatabase | undefined>>> = {
  PGlite: async () => {
    const database = await openPglite();
    await migrate(database);
    return { database, drop: () => database.close() };
  },
  PostgreSQL: async () => {
    const server = process.env['DATABASE_URL'] ? undefined : await startPostgres();
    const given = process.env['DATABASE_URL'] ?? server?.url;
    if (given === undefined) return undefined;
    const url = new URL(given);
    url.pathname = `/safe_return_test_${crypto.randomUUID().replaceAll('-', '')}`;
    const administration = openPostgres(given);
    await administration.script(`create database ${url.pathname.slice(1)}`);
    const database = await openDatabase({ databaseUrl: url.href });
    return {
      database,
      drop: async () => {
        await database.close();
        await administration.script(`drop database ${url.pathname.slice(1)}`);
        await administration.close();
        await server?.stop();
      },
    };
  },
};
