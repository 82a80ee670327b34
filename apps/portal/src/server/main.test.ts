import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { CaseDetail, CaseSummary, Submission } from '../api.ts';
import { examplePayload } from './example-payload.ts';
import { openDatabase } from './database/open.ts';
import { addressOf, endPortal, launchPortal, type PortalProcess } from './portal-process.ts';

describe('The portal as a process', { timeout: 120_000 }, () => {
  let empty: string;
  let folder: string;
  const running = new Set<PortalProcess>();

  // Making a database takes seconds, and copying one does not.
  beforeAll(async () => {
    empty = mkdtempSync(join(tmpdir(), 'safe-return-portal-'));
    await (await openDatabase({ dataFolder: empty })).close();
  });

  afterAll(() => rmSync(empty, { recursive: true, force: true }));

  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'safe-return-portal-'));
    cpSync(empty, folder, { recursive: true });
  });

  afterEach(async () => {
    for (const one of running) await endPortal(one, 'SIGKILL');
    running.clear();
    rmSync(folder, { recursive: true, force: true });
  });

  function launch(environment: Readonly<Record<string, string>> = {}): PortalProcess {
    const portal = launchPortal({ DATA_DIR: folder, ...environment });
    running.add(portal);
    return portal;
  }

  async function start(): Promise<{ readonly portal: PortalProcess; readonly url: string }> {
    const portal = launch();
    return { portal, url: await addressOf(portal) };
  }

  async function send(
    url: string,
    body: unknown,
    headers: Readonly<Record<string, string>> = {},
  ): Promise<Response> {
    return fetch(url, {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...headers },
      body: JSON.stringify(body),
    });
  }

  const read = async <Content>(url: string): Promise<Content> => (await fetch(url)).json() as Content;

  async function openCase(url: string): Promise<string> {
    const opened = await send(`${url}/api/cases`, examplePayload('T-1'));
    expect(opened.status).toBe(201);
    return opened.headers.get('location') ?? '';
  }

  test('keeps everything over a restart', async () => {
    const first = await start();
    const path = await openCase(first.url);
    const submitted = await send(`${first.url}${path}/risk-assessment/submissions`, examplePayload('T-1'), {
      'idempotency-key': 'key-before-the-restart',
    });
    const submission = (await submitted.json()) as Submission;
    expect(await endPortal(first.portal, 'SIGTERM')).toBe(0);

    const second = await start();
    expect(await read<readonly CaseSummary[]>(`${second.url}/api/cases`)).toMatchObject([
      { reference: 'T-1' },
    ]);
    expect(await read(`${second.url}${path}/submissions/${submission.id}`)).toEqual(submission);
  });

  test('killed in the middle, it loses nothing that it acknowledged and shows nothing half-written', async () => {
    const payload = examplePayload('T-1');
    const acknowledged = new Set<string>();
    const keys: string[] = [];
    let path: string | undefined;

    for (const round of [1, 2]) {
      const { portal, url } = await start();
      path ??= await openCase(url);
      const at = `${url}${path}/risk-assessment/submissions`;
      // Some are answered, one is under way, some never arrive.
      const sent = Array.from({ length: 20 }, async (_, index) => {
        const key = `round-${String(round)}-key-${String(index)}`;
        keys.push(key);
        const response = await send(at, payload, { 'idempotency-key': key });
        expect(response.status).toBe(201);
        acknowledged.add(((await response.json()) as Submission).id);
        if (index === 4 * round) await endPortal(portal, 'SIGKILL');
      });
      const outcomes = await Promise.allSettled(sent);
      expect(outcomes.some(({ status }) => status === 'rejected')).toBe(true);
    }
    expect(acknowledged.size).toBeGreaterThan(0);
    expect(acknowledged.size).toBeLessThan(keys.length);

    const { portal, url } = await start();
    const stored = (await read<CaseDetail>(`${url}${path ?? ''}`)).submissions.map(({ id }) => id);
    expect(stored).toEqual(expect.arrayContaining([...acknowledged]));
    for (const key of keys) {
      const again = await send(`${url}${path ?? ''}/risk-assessment/submissions`, payload, {
        'idempotency-key': key,
      });
      expect([200, 201]).toContain(again.status);
    }
    await endPortal(portal, 'SIGTERM');

    const database = await openDatabase({ dataFolder: folder });
    const [rows] = await database.query(
      `select
         (select count(*)::integer from payloads) as payloads,
         (select count(distinct payload_id)::integer from evaluations) as evaluated,
         (select count(*)::integer from evaluations) as evaluations`,
    );
    await database.close();
    expect(rows).toEqual({ payloads: keys.length, evaluated: keys.length, evaluations: keys.length });
  });

  test('refuses a data folder that another portal has open', async () => {
    await start();
    const second = launch();
    expect(await text(second.stderr)).toContain('DataFolderInUse');
    await endPortal(second, 'SIGKILL');
    expect(second.exitCode).toBe(1);
  });

  test.each([
    ['PORT', 'eighty'],
    ['DATABASE_URL', 'mysql://elsewhere'],
  ])('says what is wrong with %s', async (variable, value) => {
    const portal = launch({ [variable]: value });
    expect(await text(portal.stderr)).toContain(`UnusableSetting: The environment variable ${variable}`);
  });
});
