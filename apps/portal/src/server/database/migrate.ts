import { readdirSync, readFileSync } from 'node:fs';
import type { Database } from './database.ts';

const folder = new URL('migrations/', import.meta.url);
// Any number will do, as long as nothing else in the database locks it.
const lock = 20_140_500;

/** Brings the tables to the state that this version of the portal needs: each numbered file once, all or nothing. */
export async function migrate(database: Database): Promise<void> {
  await database.transaction(async (statements) => {
    // Two portals that start at once on one server: the second waits, and finds everything done.
    await statements.query('select pg_advisory_xact_lock($1)', [lock]);
    await statements.script(
      'create table if not exists migrations (name text primary key, applied_at timestamptz not null default now())',
    );
    const applied = await statements.query<{ name: string }>('select name from migrations');
    for (const name of readdirSync(folder).toSorted()) {
      if (applied.some((one) => one.name === name)) continue;
      await statements.script(readFileSync(new URL(name, folder), 'utf8'));
      await statements.query('insert into migrations (name) values ($1)', [name]);
    }
  });
}
