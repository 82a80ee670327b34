import { PostgresDialect } from 'kysely';
import { Pool, type PoolClient } from 'pg';
import type { Database, Statements } from './database.ts';

/**
 * Opens a PostgreSQL server.
 *
 * @param url `postgres://user:password@host:port/database`.
 * @param patient whether statements may take as long as they need, as those that change tables do.
 */
export function openPostgres(
  url: string,
  { patient = false }: { readonly patient?: boolean } = {},
): Database {
  const pool = new Pool({
    connectionString: url,
    // Also for those who wait until one of the connections is free.
    connectionTimeoutMillis: 5000,
    keepAlive: true,
    keepAliveInitialDelayMillis: 10_000,
    ...(patient
      ? {}
      : {
          statement_timeout: 20_000,
          // A portal that hangs, or that is cut off, gives back what it has locked.
          idle_in_transaction_session_timeout: 20_000,
          // Where the network swallows the answer, nothing else would end the wait.
          query_timeout: 25_000,
        }),
  });
  // A connection that breaks is replaced. Without listeners, one that breaks while it waits for nothing would end the
  // process: the pool listens while it has it, and nobody listens between two statements of a transaction.
  pool.on('error', () => undefined);
  pool.on('connect', (client) => client.on('error', () => undefined));
  return {
    ...statementsOf(pool),
    dialect: new PostgresDialect({ pool }),
    forJobs: { connectionString: url },
    transaction: async (work) => {
      const client = await pool.connect();
      let broken = false;
      try {
        await client.query('begin');
        const result = await work(statementsOf(client));
        await client.query('commit');
        return result;
      } catch (error) {
        await client.query('rollback').catch(() => {
          broken = true;
        });
        throw error;
      } finally {
        client.release(broken);
      }
    },
    close: () => pool.end(),
  };
}

function statementsOf(connection: Pool | PoolClient): Statements {
  return {
    // The caller names the type of the rows that its statement returns.
    query: async <Row>(statement: string, values: readonly unknown[] = []) =>
      (await connection.query(statement, [...values])).rows as readonly Row[],
    script: async (statements) => {
      await connection.query(statements);
    },
  };
}
