import { evaluate, ruleSet, caseFileOf } from '@safe-return/core';
import { text } from 'node:stream/consumers';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { Account } from '../../api.ts';
import { createAccounts } from '../accounts/accounts.ts';
import { openPostgres } from '../database/postgres.ts';
import { testDatabases, type TestDatabase } from '../database/test-databases.ts';
import { examplePayload } from '../example-payload.ts';
import { endPortal, launchPortal, type PortalProcess } from '../portal-process.ts';
import { submit } from '../routes/submit.ts';
import { addEvaluatedCase, olderRuleSet, underRules } from './evaluated-cases.ts';
import type { Timing } from './queue.ts';
import { openReevaluations, type Reevaluations } from './reevaluations.ts';

const on = '2026-11-30';
/** The queue keeps it: workers that come later find it there. */
const timing: Timing = { tries: 30, againInSeconds: 1, timeoutSeconds: 6, lookSeconds: 1 };
const caseFile = caseFileOf(examplePayload('T'));
const evaluation = underRules(evaluate(caseFile, { on: '1990-01-01', jurisdiction: 'DE' }), olderRuleSet);

describe('Workers in processes of their own', { timeout: 300_000 }, () => {
  let opened: TestDatabase;
  let url: string;
  let by: Account;
  let reevaluations: Reevaluations;
  let caseIds: string[];
  const running = new Set<PortalProcess>();

  beforeAll(async () => {
    const database = await testDatabases['PostgreSQL']?.();
    if (!database?.url) throw new Error('There is no PostgreSQL for this machine. Set DATABASE_URL to one.');
    opened = database;
    url = database.url;
    by = await createAccounts({ ...opened, host: '127.0.0.1' }).put({
      email: 'worker@trial.example',
      name: 'Trial worker',
      role: 'case-worker',
      password: 'a password for the test',
    });
  }, 60_000);

  beforeEach(async () => {
    await opened.database.script('delete from cases; delete from reevaluations;');
    reevaluations = await openReevaluations({ ...opened, today: () => on, timing });
  });

  afterEach(async () => {
    for (const one of running) await endPortal(one, 'SIGKILL');
    running.clear();
    await reevaluations.stop();
    await opened.database.script('drop schema if exists pgboss cascade');
  });

  afterAll(() => opened.drop());

  async function addCases(count: number): Promise<void> {
    caseIds = [];
    while (caseIds.length < count) {
      const reference = `T-${crypto.randomUUID()}`;
      caseIds.push(await addEvaluatedCase(opened, { reference, caseFile, state: 'DE', on, evaluation }));
    }
  }

  function launch(
    program: 'main.ts' | 'worker.ts',
    environment: Readonly<Record<string, string>> = {},
  ): PortalProcess {
    const key = Buffer.from(opened.key).toString('base64');
    const started = launchPortal(
      { DATABASE_URL: url, ANSWERS_KEY: key, WORKERS: '2', ...environment },
      program,
    );
    running.add(started);
    return started;
  }

  async function end(one: PortalProcess, signal: NodeJS.Signals): Promise<number | null> {
    running.delete(one);
    return endPortal(one, signal);
  }

  async function progress(): Promise<{ readonly done: number; readonly over: boolean }> {
    const [latest] = await reevaluations.list();
    return { done: latest?.done ?? 0, over: (latest?.finishedAt ?? null) !== null };
  }

  /** Every case once: one row, one evaluation by the new rules, one entry in the audit log. */
  async function expectEachOnce(): Promise<void> {
    const rows = await opened.database.query(
      `select
         (select count(*) from reevaluated_cases where case_id = cases.id and state = 'done')::integer as compared,
         (select count(*) from evaluations
          where case_id = cases.id and rule_set_hash = $1 and payload_id is null)::integer as evaluated,
         (select count(*) from audit
          where case_id = cases.id and act = 'evaluation.made' and account_id is null)::integer as recorded
       from cases`,
      [ruleSet.hash],
    );
    expect(rows).toEqual(caseIds.map(() => ({ compared: 1, evaluated: 1, recorded: 1 })));
  }

  test('killed again and again, they lose nothing and do nothing twice', async () => {
    await addCases(80);
    await reevaluations.start();
    const workers = [launch('worker.ts'), launch('worker.ts'), launch('worker.ts')];
    let killed = 0;
    let killedAt = 0;
    for (;;) {
      const { done, over } = await progress();
      if (over) break;
      if (killed < 8 && done >= killedAt + 5) {
        const oldest = workers.shift();
        if (oldest) await end(oldest, 'SIGKILL');
        killed += 1;
        killedAt = done;
        workers.push(launch('worker.ts'));
      }
      await new Promise((resolve) => setTimeout(resolve, 20));
    }
    expect(killed).toBeGreaterThan(4);
    // They were killed in the middle: what they had taken came back.
    const again = await opened.database.query('select 1 from pgboss.job where retry_count > 0');
    expect(again.length).toBeGreaterThan(0);
    expect((await reevaluations.list())[0]).toMatchObject({ cases: 80, done: 80, failed: 0 });
    await expectEachOnce();
  });

  test('make room for submissions: what is submitted meanwhile counts last, and no case is left out', async () => {
    await addCases(60);
    await reevaluations.start();
    for (let count = 0; count < 2; count += 1) launch('worker.ts');
    const submitted = new Set<string>();
    while (!(await progress()).over) {
      const caseId = caseIds[(submitted.size * 7) % caseIds.length] ?? '';
      if (submitted.size < 8) {
        const [row] = await opened.database.query<{ sealed: string }>(
          'select sealed from cases where id = $1',
          [caseId],
        );
        const { reference } = await opened.vault.open<{ reference: string }>(
          row?.sealed ?? '',
          `case:${caseId}`,
        );
        const payload = examplePayload(reference);
        await submit(opened, { caseId, key: crypto.randomUUID(), payload, on, builtOn: undefined, by });
        submitted.add(caseId);
      }
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
    expect(submitted.size).toBe(8);
    const rows = await opened.database.query<{
      id: string;
      hash: string;
      by_rules: number;
      latest: string | null;
    }>(
      `select cases.id, latest.rule_set_hash as hash, latest.payload_id::text as latest,
         (select count(*) from evaluations
          where case_id = cases.id and rule_set_hash = $1 and payload_id is null)::integer as by_rules
       from cases join lateral (
         select rule_set_hash, payload_id from evaluations where case_id = cases.id order by made_at desc limit 1
       ) as latest on true`,
      [ruleSet.hash],
    );
    expect(rows).toHaveLength(60);
    for (const { id, hash, by_rules: byRules, latest } of rows) {
      expect(hash).toBe(ruleSet.hash);
      if (submitted.has(id)) expect(latest).not.toBeNull();
      else expect(byRules).toBe(1);
      expect(byRules).toBeLessThanOrEqual(1);
    }
  });

  test('go on after every connection to the database was cut, again and again', async () => {
    await addCases(100);
    await reevaluations.start();
    const administration = openPostgres(new URL('/postgres', url).href);
    const worker = launch('worker.ts');
    await reevaluations.work(1);
    const state = () => progress().catch(() => ({ done: 0, over: false }));
    let cut = 0;
    let cutAt = 0;
    for (;;) {
      const { done, over } = await state();
      if (over) break;
      if (done >= cutAt + 15) {
        await administration.query(
          'select pg_terminate_backend(pid) from pg_stat_activity where datname = $1 and pid <> pg_backend_pid()',
          [new URL(url).pathname.slice(1)],
        );
        cut += 1;
        cutAt = done;
      }
      await new Promise((resolve) => setTimeout(resolve, 20));
    }
    await administration.close();
    expect(cut).toBeGreaterThan(2);
    expect(worker.exitCode).toBeNull();
    await expectEachOnce();
  });

  test('asked to stop, finish what is under way and leave the rest to others', async () => {
    await addCases(80);
    await reevaluations.start();
    const first = launch('worker.ts');
    await expect
      .poll(async () => (await progress()).done, { timeout: 120_000, interval: 10 })
      .toBeGreaterThan(0);
    expect(await end(first, 'SIGTERM')).toBe(0);
    const { done, over } = await progress();
    expect(over).toBe(false);
    expect(done).toBeGreaterThan(0);
    const active = await opened.database.query(`select 1 from pgboss.job where state in ('active', 'retry')`);
    expect(active).toEqual([]);

    launch('worker.ts');
    await expect.poll(async () => (await progress()).over, { timeout: 120_000 }).toBe(true);
    await expectEachOnce();
  });

  test('a portal that comes with new rules starts it by itself, and leaves the work to others where it should', async () => {
    await addCases(5);
    const portal = launch('main.ts', { WORKERS: '0' });
    let said = '';
    portal.stdout.on('data', (chunk) => {
      said += String(chunk);
    });
    await expect.poll(() => said, { timeout: 120_000 }).toContain('The rules have changed');
    expect((await progress()).done).toBe(0);
    launch('worker.ts');
    await expect.poll(async () => (await progress()).over, { timeout: 120_000 }).toBe(true);
    await expectEachOnce();
  });

  test('have nothing to work on without the server of the portal, and say so', async () => {
    const worker = launch('worker.ts', { DATABASE_URL: '' });
    expect(await text(worker.stderr)).toContain('UnusableSetting: The environment variable DATABASE_URL');
    expect(await end(worker, 'SIGKILL')).toBe(1);
  });
});
