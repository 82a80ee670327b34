import { Pool, type PoolClient } from 'pg';
import type { Database, Statements } from './database.ts';

/**
 * Opens a PostgreSQL server.
 *
 * @param url `postgres://user:password@host:port/database`.
 */
export function openPostgres(url: string): Database {
  const pool = new Pool({ connectionString: url });
  // A connection that breaks while nobody uses it is replaced; without a listener it would end the process.
  pool.on('error', () => undefined);
  return {
    ...statementsOf(pool),
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
