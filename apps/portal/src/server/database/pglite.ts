import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { PGlite, type Transaction } from '@electric-sql/pglite';
import type { Database, Statements } from './database.ts';

/** A data folder that another process has open. Two at once would destroy it. */
export class DataFolderInUse extends Error {
  override readonly name = 'DataFolderInUse';

  constructor(folder: string) {
    super(
      `The data folder ${folder} is open in another process. Two at once would destroy the data. ` +
        'Stop the other portal, or choose another folder with DATA_DIR.',
    );
  }
}

/**
 * Opens a PostgreSQL inside this process.
 *
 * @param folder where the data are kept; without it they are gone when the process ends.
 * @throws {DataFolderInUse} When another process has the folder open.
 */
export async function openPglite(folder?: string): Promise<Database> {
  const unlock = folder === undefined ? undefined : lock(folder);
  const lite = await PGlite.create(folder === undefined ? {} : { dataDir: join(folder, 'postgres') });
  return {
    ...statementsOf(lite),
    transaction: (work) => lite.transaction((transaction) => work(statementsOf(transaction))),
    close: async () => {
      await lite.close();
      unlock?.();
    },
  };
}

function statementsOf(lite: PGlite | Transaction): Statements {
  return {
    query: async <Row>(statement: string, values: readonly unknown[] = []) =>
      (await lite.query<Row>(statement, [...values])).rows,
    script: async (statements) => {
      await lite.exec(statements);
    },
  };
}

// PGlite does not look whether another process has its folder open. SQLite's file lock does, and the operating system
// takes it back when the process dies.
function lock(folder: string): () => void {
  mkdirSync(folder, { recursive: true });
  const file = new DatabaseSync(join(folder, 'lock'));
  try {
    file.exec('begin exclusive');
  } catch {
    throw new DataFolderInUse(folder);
  }
  return () => file.close();
}
