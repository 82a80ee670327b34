import { execFileSync } from 'node:child_process';
import { closeSync, fstatSync, ftruncateSync, mkdtempSync, openSync, rmSync, writeSync } from 'node:fs';
import { connect, type Socket } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import type { CaseDetail, Submission } from '../api.ts';
import type { Statements } from './database/database.ts';
import { openDatabase } from './database/open.ts';
import { startPostgres, type PostgresServer } from './database/postgres-server.ts';
import { openPostgres } from './database/postgres.ts';
import { examplePayload } from './example-payload.ts';
import {
  addressOf,
  endPortal,
  launchPortal,
  preparePortal,
  signInAt,
  type PortalProcess,
  type PreparedPortal,
} from './portal-process.ts';
import { readSettings } from './settings.ts';
import { createVault } from './vault.ts';

/** A portal that runs, and one case in it. */
interface Running {
  portal: PortalProcess;
  url: string;
  readonly session: { readonly cookie: string };
  readonly path: string;
  readonly reference: string;
  /** What it has told its operator. */
  log: string;
}

/** One submission, sent until it was acknowledged, as a client does. */
interface Sent {
  readonly key: string;
  readonly statuses: (number | 'lost')[];
  id?: string;
}

describe('The portal when things go wrong', { timeout: 120_000 }, () => {
  const running = new Set<PortalProcess>();

  afterEach(async () => {
    for (const one of running) await endPortal(one, 'SIGKILL');
    running.clear();
  });

  async function launch(prepared: PreparedPortal): Promise<Pick<Running, 'portal' | 'url'>> {
    const portal = launchPortal(prepared.environment);
    running.add(portal);
    const url = await addressOf(portal);
    return { portal, url };
  }

  let number = 0;

  async function start(prepared: PreparedPortal): Promise<Running> {
    const { portal, url } = await launch(prepared);
    const session = await signInAt(url, prepared);
    number += 1;
    const reference = `T-${String(number)}`;
    const opened = await fetch(`${url}/api/cases`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...session },
      body: JSON.stringify(examplePayload(reference)),
    });
    expect(opened.status).toBe(201);
    const path = opened.headers.get('location') ?? '';
    const one: Running = { portal, url, session, path, reference, log: '' };
    listenTo(one);
    return one;
  }

  function listenTo(one: Running): void {
    one.portal.stderr.on('data', (chunk) => {
      one.log += String(chunk);
    });
  }

  async function restart(one: Running, prepared: PreparedPortal): Promise<void> {
    Object.assign(one, await launch(prepared));
    listenTo(one);
  }

  function submit(
    { url, path, session, reference }: Running,
    key: string,
    signal = AbortSignal.timeout(20_000),
  ): Promise<Response> {
    return fetch(`${url}${path}/risk-assessment/submissions`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', 'idempotency-key': key, ...session },
      body: JSON.stringify(examplePayload(reference)),
      signal,
    });
  }

  /** Submits again and again, several at once, each until it is acknowledged. */
  function submitting(one: Running, atOnce = 4) {
    const all: Sent[] = [];
    let stops = false;
    const clients = Array.from({ length: atOnce }, async () => {
      while (!stops) {
        const sent: Sent = { key: crypto.randomUUID(), statuses: [] };
        all.push(sent);
        while (sent.id === undefined) {
          const answer = await submit(one, sent.key).catch(() => undefined);
          const body = await answer?.json().catch(() => undefined);
          sent.statuses.push(answer && body !== undefined ? answer.status : 'lost');
          if (answer?.status === 503) expect(Number(answer.headers.get('retry-after'))).toBeGreaterThan(0);
          if (answer?.ok && body !== undefined) sent.id = (body as Submission).id;
          else await sleep(100);
        }
      }
    });
    return {
      all,
      acknowledged: () => all.filter(({ id }) => id !== undefined).length,
      /** Waits until as many more are acknowledged. */
      async more(count: number) {
        const goal = this.acknowledged() + count;
        await expect.poll(() => this.acknowledged(), { timeout: 60_000 }).toBeGreaterThanOrEqual(goal);
      },
      /** Waits until one was answered so since. */
      async answered(status: number | 'lost') {
        const count = (): number =>
          all.flatMap(({ statuses }) => statuses).filter((one) => one === status).length;
        const before = count();
        await expect.poll(count, { timeout: 30_000 }).toBeGreaterThan(before);
      },
      /** Stops when what was begun is acknowledged. */
      async stop() {
        stops = true;
        await Promise.all(clients);
        return all;
      },
    };
  }

  /** Holds that all that was acknowledged is there, once, with its evaluation, its number and its entry in the audit log. */
  async function expectEverythingOnce(
    one: Running,
    all: readonly Sent[],
    statements: Statements,
  ): Promise<void> {
    const statuses = new Set(all.flatMap((sent) => sent.statuses));
    expect([...statuses].filter((status) => ![200, 201, 503, 'lost'].includes(status))).toEqual([]);
    const answer = await fetch(`${one.url}${one.path}`, { headers: one.session });
    const { submissions } = (await answer.json()) as CaseDetail;
    expect(submissions.length).toBe(all.length);
    expect(new Set(submissions.map(({ id }) => id))).toEqual(new Set(all.map(({ id }) => id)));
    const caseId = one.path.split('/').at(-1);
    const [rows] = await statements.query(
      `select
         (select count(*)::integer from payloads where case_id = $1) as payloads,
         (select max(number) from payloads where case_id = $1) as number,
         (select count(*)::integer from evaluations where case_id = $1) as evaluations,
         (select count(distinct payload_id)::integer from evaluations where case_id = $1) as evaluated,
         (select count(distinct about)::integer from audit where case_id = $1 and act = 'payload.submitted') as noted,
         (select count(*)::integer from audit where case_id = $1 and act = 'payload.submitted') as notes`,
      [caseId],
    );
    const count = all.length;
    expect(rows).toEqual({
      payloads: count,
      number: count,
      evaluations: count,
      evaluated: count,
      noted: count,
      notes: count,
    });
  }

  const healthOf = async ({ url }: Running): Promise<number> =>
    (await fetch(`${url}/api/health`, { signal: AbortSignal.timeout(20_000) })).status;

  describe('on PostgreSQL', () => {
    let server: PostgresServer;
    let prepared: PreparedPortal;
    const direct: { statements?: ReturnType<typeof openPostgres> } = {};

    beforeAll(async () => {
      const started = await startPostgres();
      if (!started) throw new Error('npm brings no PostgreSQL along for this machine.');
      server = started;
      prepared = await preparePortal({ databaseUrl: server.url });
    });

    afterEach(async () => {
      await direct.statements?.close();
      delete direct.statements;
    });

    afterAll(() => server.stop());

    const database = (): Statements => (direct.statements ??= openPostgres(server.url));

    test('killed during submissions and started again, it has all that it acknowledged, once', async () => {
      const one = await start(prepared);
      const clients = submitting(one);
      await clients.more(5);
      await endPortal(one.portal, 'SIGKILL');
      await restart(one, prepared);
      await clients.more(5);
      const all = await clients.stop();
      expect(all.some(({ statuses }) => statuses.includes('lost'))).toBe(true);
      await expectEverythingOnce(one, all, database());
    });

    test('told to stop during submissions, it finishes them, whoever keeps a connection open', async () => {
      const one = await start(prepared);
      const idle = await openConnection(one);
      const clients = submitting(one);
      await clients.more(5);
      expect(await endPortal(one.portal, 'SIGTERM')).toBe(0);
      idle.destroy();
      await restart(one, prepared);
      await clients.more(1);
      const all = await clients.stop();
      // What was lost never reached it: whatever it had stored it had also acknowledged.
      const repeated = all.filter(({ statuses }) => statuses.includes(200));
      expect(repeated).toEqual([]);
      await expectEverythingOnce(one, all, database());
    });

    test('cut off from the database again and again, it tells clients to come back, and goes on', async () => {
      const one = await start(prepared);
      const clients = submitting(one);
      for (let round = 0; round < 3; round += 1) {
        await clients.more(2);
        const cut = await database().query(
          'select pg_terminate_backend(pid) from pg_stat_activity where pid <> pg_backend_pid() and datname = current_database()',
        );
        expect(cut.length).toBeGreaterThan(0);
      }
      await clients.more(4);
      const all = await clients.stop();
      await expectEverythingOnce(one, all, database());
      expect(one.portal.exitCode).toBeNull();
    });

    test.each(['SIGINT', 'SIGKILL'] as const)(
      'while the database is gone after %s it says so, and goes on by itself when it is back',
      async (signal) => {
        const one = await start(prepared);
        expect(await healthOf(one)).toBe(200);
        const clients = submitting(one);
        await clients.more(3);
        await server.end(signal);
        await clients.answered(503);
        expect(await healthOf(one)).toBe(503);
        const signingIn = await fetch(`${one.url}/api/auth/sign-in/email`, {
          method: 'POST',
          headers: { 'content-type': 'application/json', origin: one.url },
          body: JSON.stringify({ email: prepared.emails.reader, password: prepared.password }),
        });
        expect(signingIn.status).toBe(503);
        await server.begin();
        await clients.more(5);
        const all = await clients.stop();
        expect(await healthOf(one)).toBe(200);
        await expectEverythingOnce(one, all, database());
        expect(one.log).toContain("The database can't be reached");
      },
    );

    test('stores once what a client sends that goes away before it is answered, and sends again', async () => {
      const one = await start(prepared);
      const all: Sent[] = [];
      const take = async (key: string, answer: Response): Promise<Sent> => {
        const { id } = (await answer.json()) as Submission;
        return { key, statuses: [answer.status], id };
      };
      for (const patience of [5, 20, 40, 80]) {
        const key = crypto.randomUUID();
        // It goes away before the answer begins, or in the middle of it.
        const answered = await submit(one, key, AbortSignal.timeout(patience))
          .then((answer) => take(key, answer))
          .catch(() => undefined);
        all.push(answered ?? (await take(key, await submit(one, key))));
      }
      await expectEverythingOnce(one, all, database());
      expect(one.log).toBe('');
    });

    test('closes the connections above its limit, and still answers those that it has', async () => {
      const one = await start(prepared);
      const idle: Socket[] = [];
      for (let count = 0; count < 9; count += 1) {
        idle.push(...(await Promise.all(Array.from({ length: 500 }, () => openConnection(one)))));
      }
      await expect.poll(() => idle.filter(({ closed }) => closed).length).toBeGreaterThanOrEqual(499);
      expect(idle.filter(({ closed }) => closed).length).toBeLessThan(600);
      // Those that say nothing are closed in the end, and then there is room again.
      await expect.poll(() => healthOf(one).catch(() => 'refused'), { timeout: 40_000 }).toBe(200);
      for (const socket of idle) socket.destroy();
    });
  });

  describe.runIf(canMount())('on a full disk', () => {
    let disk: string;

    function mount(size: string): string {
      disk = mkdtempSync(join(tmpdir(), 'safe-return-disk-'));
      execFileSync('/bin/mount', ['-t', 'tmpfs', '-o', `size=${size},mode=777`, 'none', disk]);
      return disk;
    }

    afterEach(async () => {
      for (const one of running) await endPortal(one, 'SIGKILL');
      execFileSync('/bin/umount', ['-l', disk]);
      rmSync(disk, { recursive: true, force: true });
    });

    /** @returns what makes room again. @param left how many MiB to leave. */
    function fill(left: number): () => void {
      const name = join(disk, 'ballast');
      const file = openSync(name, 'w');
      try {
        for (;;) writeSync(file, Buffer.alloc(4096, 1));
      } catch {
        // It is full.
      }
      ftruncateSync(file, fstatSync(file).size - left * 1024 * 1024);
      closeSync(file);
      return () => rmSync(name);
    }

    async function submitOnAFullDisk(one: Running, left: number): Promise<readonly Sent[]> {
      const clients = submitting(one);
      await clients.more(2);
      const empty = fill(left);
      await clients.answered(503);
      await clients.answered(503);
      empty();
      await clients.more(5);
      return clients.stop();
    }

    test('PostgreSQL stores nothing by halves, and the portal goes on when there is room', async () => {
      const folder = mount('120m');
      const server = await startPostgres({ dataFolder: join(folder, 'data') });
      if (!server) throw new Error('npm brings no PostgreSQL along for this machine.');
      const one = await start(await preparePortal({ databaseUrl: server.url }));
      const all = await submitOnAFullDisk(one, 0);
      expect(all.some(({ statuses }) => statuses.includes(503))).toBe(true);
      const direct = openPostgres(server.url);
      await expectEverythingOnce(one, all, direct);
      await direct.close();
      await endPortal(one.portal, 'SIGKILL');
      await server.stop();
    });

    test('PGlite stores nothing by halves, and the portal goes on when there is room', async () => {
      const prepared = await preparePortal({ folder: mount('110m') });
      const one = await start(prepared);
      // Less than a piece of its log: PGlite itself would go on, and then hang.
      const all = await submitOnAFullDisk(one, 8);
      expect(await endPortal(one.portal, 'SIGTERM')).toBe(0);
      const settings = readSettings(prepared.environment);
      const database = await openDatabase(settings, await createVault(settings.answersKeys));
      const rows = await database.query<{ id: string }>(
        'select payloads.id from payloads join evaluations on payload_id = payloads.id',
      );
      await database.close();
      expect(rows.length).toBe(all.length);
      // What is stored stays, and can be read, in a process of its own.
      await restart(one, prepared);
    });
  });
});

/** Connects and says nothing. */
function openConnection({ url }: Running): Promise<Socket> {
  const { hostname, port } = new URL(url);
  return new Promise((resolve) => {
    const socket = connect(Number(port), hostname, () => resolve(socket));
    socket.on('error', () => undefined);
  });
}

function canMount(): boolean {
  const folder = mkdtempSync(join(tmpdir(), 'safe-return-disk-'));
  try {
    execFileSync('/bin/mount', ['-t', 'tmpfs', '-o', 'size=1m', 'none', folder], { stdio: 'ignore' });
    execFileSync('/bin/umount', [folder]);
    return true;
  } catch {
    return false;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
