import type { Settings } from '../settings.ts';
import type { Vault } from '../vault.ts';
import type { Database } from './database.ts';
import { migrate } from './migrate.ts';
import { openPglite } from './pglite.ts';
import { openPostgres } from './postgres.ts';

/** Opens the database that the settings name, with its tables brought up to date. */
export async function openDatabase(
  { databaseUrl, dataFolder }: Pick<Settings, 'databaseUrl' | 'dataFolder'>,
  vault: Vault,
): Promise<Database> {
  if (databaseUrl !== undefined) {
    const patient = await migrated(openPostgres(databaseUrl, { patient: true }), vault);
    await patient.close();
    return openPostgres(databaseUrl);
  }
  return migrated(await openPglite(dataFolder), vault);
}

async function migrated(database: Database, vault: Vault): Promise<Database> {
  try {
    await migrate(database, vault);
  } catch (error) {
    await database.close();
    throw error;
  }
  return database;
}
