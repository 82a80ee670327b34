import { ruleSet } from '@safe-return/core';
import { openDatabase } from './database/open.ts';
import { openReevaluations } from './reevaluation/reevaluations.ts';
import { showProgress } from './reevaluation/show-progress.ts';
import { readSettings, UnusableSetting } from './settings.ts';
import { today } from './today.ts';
import { createVault } from './vault.ts';

// A process that evaluates cases again when the rules have changed. As many as wanted can run, on as many machines.

try {
  if (!process.env['DATABASE_URL']) {
    throw new UnusableSetting(
      'DATABASE_URL',
      'the PostgreSQL server of the portal, as for the portal itself',
    );
  }
  const settings = readSettings(process.env);
  if (settings.workers === 0) throw new UnusableSetting('WORKERS', 'a number from 1 to 64, or leave it out');
  const vault = await createVault(settings.answersKeys);
  const database = await openDatabase(settings, vault);
  const reevaluations = await openReevaluations({ database, vault, today });
  await reevaluations.work(settings.workers);
  console.log(`Works on what is to be evaluated again under rule set ${String(ruleSet.version)}.`);
  const stopShowing = showProgress(reevaluations, process.stdout);
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.once(signal, () => {
      stopShowing();
      reevaluations
        .stop()
        .then(() => database.close())
        .catch(giveUp);
    });
  }
} catch (error) {
  giveUp(error);
}

function giveUp(error: unknown): void {
  console.error(error instanceof Error ? `${error.name}: ${error.message}` : error);
  process.exitCode = 1;
}
