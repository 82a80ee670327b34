import { fileURLToPath } from 'node:url';
import { createAccounts } from './accounts/accounts.ts';
import { makeTrialAccounts } from './accounts/trial-accounts.ts';
import { createApp } from './app.ts';
import type { Database } from './database/database.ts';
import { openDatabase } from './database/open.ts';
import { listen, type Listening } from './listen.ts';
import { isLoopback } from './protection.ts';
import { openReevaluations, type Reevaluations } from './reevaluation/reevaluations.ts';
import { reportFailure } from './report-failure.ts';
import { readSettings } from './settings.ts';
import { today } from './today.ts';
import { createVault } from './vault.ts';

try {
  const settings = readSettings(process.env);
  const { host: hostname, port, publicUrl, trial } = settings;
  const vault = await createVault(settings.answersKeys);
  const database = await openDatabase(settings, vault);
  const accounts = createAccounts({ database, vault, ...settings });
  const reevaluations = await openReevaluations({ database, vault, today });
  const app = createApp({
    database,
    vault,
    accounts,
    reevaluations,
    today,
    trial,
    onLoopback: publicUrl === undefined && isLoopback(hostname),
    clientFolder: fileURLToPath(new URL('../../dist', import.meta.url)),
  });
  const made = trial ? await makeTrialAccounts(database, accounts) : undefined;
  const listening = await listen(app, { hostname, port }).catch(async (error: unknown) => {
    await close(reevaluations, database);
    throw error;
  });
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.once(signal, () => {
      stop(listening, reevaluations, database).catch(giveUp);
    });
  }
  const name = hostname.includes(':') ? `[${hostname}]` : hostname;
  const words = [
    `The Safe Return portal is at ${publicUrl ?? `http://${name}:${String(listening.address.port)}`}/`,
    ...(made
      ? [
          `Made for trying out, each with the password ${made.password} (it is not shown again):`,
          ...made.emails.map((email) => `  ${email}`),
        ]
      : []),
  ];
  console.log(words.join('\n'));
  evaluateAgain(reevaluations, settings.workers).catch(reportFailure);
} catch (error) {
  giveUp(error);
}

/** Sees to it that the rules of this version get to every case. */
async function evaluateAgain(reevaluations: Reevaluations, workers: number): Promise<void> {
  const started = await reevaluations.startIfDue();
  if (started) console.log('The rules have changed: every case is evaluated again.');
  if (workers > 0) await reevaluations.work(workers);
}

/** Lets requests under way finish, then closes the database. */
async function stop(listening: Listening, reevaluations: Reevaluations, database: Database): Promise<void> {
  await listening.stop();
  await close(reevaluations, database);
}

async function close(reevaluations: Reevaluations, database: Database): Promise<void> {
  await reevaluations.stop();
  await database.close();
}

function giveUp(error: unknown): void {
  console.error(error instanceof Error ? `${error.name}: ${error.message}` : error);
  process.exitCode = 1;
}
