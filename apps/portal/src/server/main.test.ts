import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { CaseDetail, Submission } from '../api.ts';
import { examplePayload } from './example-payload.ts';
import { openDatabase } from './database/open.ts';
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

describe('The portal as a process', { timeout: 120_000 }, () => {
  let empty: string;
  let folder: string;
  let prepared: PreparedPortal;
  let session: { readonly cookie: string };
  const running = new Set<PortalProcess>();

  // Making a database takes seconds, and copying one does not.
  beforeAll(async () => {
    empty = mkdtempSync(join(tmpdir(), 'safe-return-portal-'));
    prepared = await preparePortal({ folder: empty });
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
    const portal = launchPortal({ ...prepared.environment, DATA_DIR: folder, ...environment });
    running.add(portal);
    return portal;
  }

  async function start(): Promise<{ readonly portal: PortalProcess; readonly url: string }> {
    const portal = launch();
    const url = await addressOf(portal);
    session = await signInAt(url, prepared);
    return { portal, url };
  }

  async function send(
    url: string,
    body: unknown,
    headers: Readonly<Record<string, string>> = {},
  ): Promise<Response> {
    return fetch(url, {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...session, ...headers },
      body: JSON.stringify(body),
    });
  }

  const read = async <Content>(url: string): Promise<Content> =>
    (await fetch(url, { headers: session })).json() as Content;

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
    expect(await read(`${second.url}/api/cases`)).toMatchObject({ cases: [{ reference: 'T-1' }] });
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

    const { ANSWERS_KEY } = prepared.environment;
    const settings = readSettings({ ANSWERS_KEY, DATA_DIR: folder });
    const database = await openDatabase(settings, await createVault(settings.answersKeys));
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

  test('lets nobody sign in from a page elsewhere', async () => {
    const { url } = await start();
    const signIn = (origin: string): Promise<Response> =>
      fetch(`${url}/api/auth/sign-in/email`, {
        method: 'POST',
        headers: { 'content-type': 'application/json', origin },
        body: JSON.stringify({ email: prepared.emails.reader, password: prepared.password }),
      });
    expect((await signIn('https://elsewhere.example')).status).toBe(403);
    expect((await signIn(url)).status).toBe(204);
  });

  test('makes accounts to try it out, once, and says their password once', async () => {
    rmSync(folder, { recursive: true });
    const printed = async (): Promise<string> => {
      const portal = launchPortal({ DATA_DIR: folder });
      running.add(portal);
      let said = '';
      for await (const chunk of portal.stdout) {
        said += String(chunk);
        // What it says of the accounts, it says together with where it is.
        if (said.includes('http://')) portal.kill('SIGTERM');
      }
      return said;
    };
    const first = await printed();
    const [, password = ''] = /with the password (\S+)/.exec(first) ?? [];
    expect(password.length).toBeGreaterThanOrEqual(16);
    expect(first).toContain('case-worker@trial.example');
    expect(await printed()).not.toContain('password');
  });

  test('leaves nothing that was answered readable in its files', async () => {
    const { portal, url } = await start();
    const [reference, organisation] = ['ZZYZX-17', 'The shelter at Zzyzx'];
    const opened = await send(`${url}/api/cases`, {
      ...examplePayload(reference),
      profile: { states: { returning: 'DE' }, recordedBy: { organisation } },
    });
    expect(opened.status).toBe(201);
    await send(`${url}${await openCase(url)}/risk-assessment/submissions`, examplePayload('T-1'), {
      'idempotency-key': 'key-of-what-is-sealed',
    });
    await endPortal(portal, 'SIGTERM');
    const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((one) => one.isFile());
    const contents = files.map(({ parentPath, name }) => readFileSync(join(parentPath, name)));
    // What is no answer can be read, so it is the right place to look.
    expect(contents.some((content) => content.includes('key-of-what-is-sealed'))).toBe(true);
    for (const answer of [reference, organisation, 'not-known', 'caseReference']) {
      expect(contents.some((content) => content.includes(answer))).toBe(false);
    }
  });

  test.each([
    ['PORT', 'eighty'],
    ['DATABASE_URL', 'mysql://elsewhere'],
    ['PUBLIC_URL', 'cases.example.org/portal'],
    ['ANSWERS_KEY', 'too-short'],
    ['WORKERS', '0'],
  ])('says what is wrong with %s', async (variable, value) => {
    const portal = launch({ [variable]: value });
    expect(await text(portal.stderr)).toContain(`UnusableSetting: The environment variable ${variable}`);
  });
});
