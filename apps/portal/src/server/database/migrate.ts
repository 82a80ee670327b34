import { readdirSync, readFileSync } from 'node:fs';
import type { Vault } from '../vault.ts';
import type { Database, Statements } from './database.ts';
import { sealAnswers } from './seal-answers.ts';

const folder = new URL('migrations/', import.meta.url);
// Any number will do, as long as nothing else in the database locks it.
const lock = 20_140_500;

/** What SQL alone can't do. */
const steps: ReadonlyMap<string, (statements: Statements, vault: Vault) => Promise<void>> = new Map([
  ['0005-seal-answers', sealAnswers],
]);

/** Brings the tables to the state that this version of the portal needs: each numbered step once, all or nothing. */
export async function migrate(database: Database, vault: Vault): Promise<void> {
  await database.transaction(async (statements) => {
    // Two portals that start at once on one server: the second waits, and finds everything done.
    await statements.query('select pg_advisory_xact_lock($1)', [lock]);
    const [there] = await statements.query("select 1 where to_regclass('migrations') is not null");
    // A role that may not make tables may not even do so `if not exists`.
    if (!there) {
      await statements.script(
        'create table migrations (name text primary key, applied_at timestamptz not null default now())',
      );
    }
    const applied = await statements.query<{ name: string }>('select name from migrations');
    for (const name of [...readdirSync(folder), ...steps.keys()].toSorted()) {
      if (applied.some((one) => one.name === name)) continue;
      const step = steps.get(name);
      if (step) await step(statements, vault);
      else await statements.script(readFileSync(new URL(name, folder), 'utf8'));
      await statements.query('insert into migrations (name) values ($1)', [name]);
    }
  });
}
