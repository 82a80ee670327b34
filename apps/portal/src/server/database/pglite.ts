import { mkdirSync } from 'node:fs';
import { statfs } from 'node:fs/promises';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { PGlite, type Transaction } from '@electric-sql/pglite';
import { PGliteDialect } from 'kysely';
import { fromPglite } from 'pg-boss';
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

// PGlite writes its log in pieces of 16 MiB. Where there is no room for the next, it calculates forever.
const leastSpace = 48 * 1024 * 1024;

/** A disk with too little room left. Nothing was stored. */
export class DiskFull extends Error {
  override readonly name = 'DiskFull';
  /** As PostgreSQL calls it. */
  readonly code = '53100';

  constructor(folder: string) {
    super(
      `There is less than ${String(leastSpace / 1024 / 1024)} MiB left where ${folder} is, and with less the database would ` +
        'stop in the middle. Make room, or choose another folder with DATA_DIR.',
    );
  }
}

/**
 * Opens a PostgreSQL inside this process.
 *
 * @param folder where the data are kept; without it they are gone when the process ends.
 * @throws {DataFolderInUse} When another process has the folder open.
 * @throws {DiskFull} When there is no room; so does every statement later.
 */
export async function openPglite(folder?: string): Promise<Database> {
  const unlock = folder === undefined ? undefined : lock(folder);
  const needSpace = folder === undefined ? undefined : spaceIn(folder);
  await needSpace?.();
  const lite = await PGlite.create(folder === undefined ? {} : { dataDir: join(folder, 'postgres') });
  return {
    ...statementsOf(lite, needSpace),
    dialect: new PGliteDialect({ pglite: lite }),
    forJobs: { db: fromPglite(lite), backend: 'pglite' },
    transaction: async (work) => {
      await needSpace?.();
      return lite.transaction((transaction) => work(statementsOf(transaction)));
    },
    close: async () => {
      await lite.close();
      unlock?.();
    },
  };
}

function statementsOf(lite: PGlite | Transaction, needSpace?: () => Promise<void>): Statements {
  return {
    query: async <Row>(statement: string, values: readonly unknown[] = []) => {
      await needSpace?.();
      return (await lite.query<Row>(statement, [...values])).rows;
    },
    script: async (statements) => {
      await needSpace?.();
      await lite.exec(statements);
    },
  };
}

function spaceIn(folder: string): () => Promise<void> {
  return async () => {
    const { bavail, bsize } = await statfs(folder);
    if (bavail * bsize < leastSpace) throw new DiskFull(folder);
  };
}

// PGlite does not look whether another process has its folder open. SQLite's file lock does, and the operating system
// takes it back when the process dies.
function lock(folder: string): () => void {
  // Names, addresses and what passwords are checked against stand open in it.
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  const file = new DatabaseSync(join(folder, 'lock'));
  try {
    file.exec('begin exclusive');
  } catch {
    throw new DataFolderInUse(folder);
  }
  return () => file.close();
}
