import type { Hono } from 'hono';
import type { Payload } from '@safe-return/core';
import { examples, type Example } from '@safe-return/examples';
import { roles, type Account, type CasePage, type Role } from '../api.ts';
import { createAccounts } from './accounts/accounts.ts';
import { createApi, createApp } from './app.ts';
import { testDatabases, type TestDatabase } from './database/test-databases.ts';
import { examplePayload } from './example-payload.ts';
import { createContract } from './open-api-contract.ts';
import { documentOf } from './open-api.ts';
import { openReevaluations } from './reevaluation/reevaluations.ts';
import type { Services } from './routes/services.ts';

/** The day it is in a portal for tests. */
export const testDay = '2026-05-01';

const password = 'a long enough password';
const origin = 'http://127.0.0.1:3000';

/** How a request of a test is sent. */
export interface Sending {
  /** Who sends it; the case worker, unless it says otherwise. `nobody`: without a session. */
  readonly as?: Role | 'nobody' | { readonly cookie: string };
  readonly headers?: Readonly<Record<string, string>>;
}

/** A portal on a database of its own, with an account of each role, for one file of tests. */
export interface TestPortal {
  readonly app: Hono;
  readonly services: Services;
  readonly database: TestDatabase;
  readonly accounts: Readonly<Record<Role, Account>>;
  /** Sends a request. Every answer is held against what the OpenAPI document says of it. */
  send(method: string, path: string, body?: unknown, how?: Sending): Promise<Response>;
  read<Content>(path: string, how?: Sending): Promise<Content>;
  signIn(role: Role, words?: string): Promise<Response>;
  /** Opens a case of its own. @returns its address, and a complete risk assessment for it. */
  openCase(): Promise<{ readonly path: string; readonly payload: Payload }>;
  submit(path: string, payload: unknown, key: string, how?: Sending): Promise<Response>;
  /** Finds the case that a worked example was loaded as. */
  pathOfExample(name: keyof typeof examples): Promise<string>;
  count(table: 'payloads' | 'evaluations' | 'cases' | 'audit'): Promise<number>;
  drop(): Promise<void>;
}

/** Starts a portal for tests. */
export async function startTestPortal(kind: string): Promise<TestPortal> {
  const database = await testDatabases[kind]?.();
  if (!database) throw new Error(`There is no ${kind} for this machine. Set DATABASE_URL to one.`);
  const accounts = createAccounts({ ...database, host: '127.0.0.1' });
  const today = (): string => testDay;
  const services: Services = {
    database: database.database,
    vault: database.vault,
    accounts,
    reevaluations: await openReevaluations({ ...database, today }),
    today,
    trial: true,
  };
  const app = createApp({ ...services, onLoopback: true, clientFolder: '.' });
  const contract = createContract(documentOf(createApi(services)));
  const made = await Promise.all(
    roles.map(
      async (role) =>
        [
          role,
          await accounts.put({ role, name: `The ${role}`, email: `${role}@test.example`, password }),
        ] as const,
    ),
  );
  const cookies = new Map<Role, string>();
  for (const role of roles) {
    const answer = await signIn(role);
    cookies.set(
      role,
      answer.headers
        .getSetCookie()
        .map((cookie) => cookie.split(';')[0])
        .join('; '),
    );
  }
  let number = 0;

  async function signIn(role: Role, words = password): Promise<Response> {
    return app.request(`${origin}/api/auth/sign-in/email`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', origin },
      body: JSON.stringify({ email: `${role}@test.example`, password: words }),
    });
  }

  async function send(method: string, path: string, body?: unknown, how: Sending = {}): Promise<Response> {
    const { as = 'case-worker', headers = {} } = how;
    const cookie = typeof as === 'object' ? as.cookie : as === 'nobody' ? undefined : cookies.get(as);
    const answer = await app.request(new URL(path, origin).href, {
      method,
      headers: {
        'content-type': 'application/json',
        ...(cookie === undefined ? {} : { cookie }),
        ...headers,
      },
      ...(body === undefined
        ? {}
        : { body: typeof body === 'string' || body instanceof Blob ? body : JSON.stringify(body) }),
    });
    await contract.check(method, path, answer.clone());
    return answer;
  }

  return {
    app,
    services,
    database,
    accounts: Object.fromEntries(made) as Record<Role, Account>,
    send,
    async read<Content>(path: string, how?: Sending) {
      return (await send('GET', path, undefined, how)).json() as Content;
    },
    signIn,
    async openCase() {
      number += 1;
      const payload = examplePayload(`T-${String(number)}`);
      const { form, version, caseReference } = payload;
      const opening = { form, version, caseReference, profile: { states: { returning: 'DE' } } };
      const answer = await send('POST', '/api/cases', opening);
      if (answer.status !== 201) throw new Error(`A case could not be opened: ${String(answer.status)}.`);
      return { path: answer.headers.get('location') ?? '', payload };
    },
    submit: (path, payload, key, how = {}) =>
      send('POST', `${path}/risk-assessment/submissions`, payload, {
        ...how,
        headers: { 'idempotency-key': key, ...how.headers },
      }),
    async pathOfExample(name) {
      const { riskAssessment, bestInterests, plan, consents }: Example['caseFile'] = examples[name].caseFile;
      const named = [riskAssessment, bestInterests, plan, consents?.[0]].find((one) => one?.caseReference);
      const answer = await send('POST', '/api/cases/find', { reference: named?.caseReference ?? name });
      const { cases } = (await answer.json()) as CasePage;
      return `/api/cases/${cases[0]?.id ?? ''}`;
    },
    async count(table) {
      const [row] = await database.database.query<{ rows: number }>(
        `select count(*)::integer as rows from ${table}`,
      );
      return row?.rows ?? 0;
    },
    async drop() {
      await services.reevaluations.stop();
      await database.drop();
    },
  };
}
