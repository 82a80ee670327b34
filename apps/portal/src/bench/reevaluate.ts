import { caseFileOf, evaluate } from '@safe-return/core';
import { testDatabases } from '../server/database/test-databases.ts';
import { examplePayload } from '../server/example-payload.ts';
import { endPortal, launchPortal } from '../server/portal-process.ts';
import { addEvaluatedCase, olderRuleSet, underRules } from '../server/reevaluation/evaluated-cases.ts';
import { openReevaluations } from '../server/reevaluation/reevaluations.ts';

// How many cases a second are evaluated again, by how many processes, on a real PostgreSQL server.
// `npm run bench:reevaluate -w apps/portal -- 2000 1,2`: 2,000 cases, once by one process and once by two.

const count = Number(process.argv[2] ?? 2000);
const setups = (process.argv[3] ?? '1,2').split(',').map(Number);
const on = '2026-11-30';
const caseFile = caseFileOf(examplePayload('T'));
const evaluation = underRules(evaluate(caseFile, { on: '2026-05-01', jurisdiction: 'DE' }), olderRuleSet);

for (const processes of setups) {
  const opened = await testDatabases['PostgreSQL']?.();
  if (!opened?.url) throw new Error('There is no PostgreSQL for this machine. Set DATABASE_URL to one.');
  for (let index = 0; index < count; index += 1) {
    await addEvaluatedCase(opened, {
      reference: `B-${String(index)}`,
      caseFile,
      state: 'DE',
      on,
      evaluation,
    });
  }
  const reevaluations = await openReevaluations({ ...opened, today: () => on });
  await reevaluations.start();
  const environment = {
    DATABASE_URL: opened.url,
    ANSWERS_KEY: Buffer.from(opened.key).toString('base64'),
  };
  const workers = Array.from({ length: processes }, () => launchPortal(environment, 'worker.ts'));
  for (const worker of workers) worker.stderr.pipe(process.stderr);
  while ((await reevaluations.list()).some(({ finishedAt }) => finishedAt === null)) {
    await new Promise((resolve) => setTimeout(resolve, 500));
  }
  // From the first case to the last, without what the processes need to start.
  const [took] = await opened.database.query<{ cases: number; seconds: number }>(
    `select count(*)::integer as cases, extract(epoch from max(settled_at) - min(settled_at))::float as seconds
     from reevaluated_cases where state = 'done'`,
  );
  if (!took) throw new Error('Nothing was evaluated.');
  console.log(
    `${String(processes)} process(es): ${String(took.cases)} cases in ` +
      `${took.seconds.toFixed(1)} s, ${(took.cases / took.seconds).toFixed(1)} a second`,
  );
  for (const worker of workers) await endPortal(worker, 'SIGTERM');
  await reevaluations.stop();
  await opened.drop();
}
