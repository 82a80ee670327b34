import fc from 'fast-check';
import { roles, type Role } from '../../api.ts';
import type { Statements } from '../database/database.ts';
import { createContract } from '../open-api-contract.ts';
import { startTestPortal, type TestPortal } from '../test-portal.ts';
import {
  hostileRequests,
  placeholders,
  planted,
  type HostileRequest,
  type Operation,
} from './hostile-requests.ts';

/** What was sent, and what came back. */
export interface Fuzzed {
  readonly requests: number;
  /** How many answers there were of each operation and status, as `GET /cases 200`. */
  readonly answers: ReadonlyMap<string, number>;
  readonly slowest: { readonly milliseconds: number; readonly what: string };
}

/** A portal did what it must never do. */
export class Broken extends Error {
  override readonly name = 'Broken';
}

interface Session {
  readonly role: Role | 'nobody';
  readonly account: string;
  readonly email: string;
  cookie: string;
}

interface Stored {
  readonly rows: string;
  readonly audit: number;
  readonly members: readonly string[];
}

const origin = 'http://127.0.0.1:3000';
/** Whoever can make the portal think for so long can stop it for everybody; in milliseconds. */
const longest = 20_000;
const password = 'a long enough password';

/**
 * Sends requests that nobody's client would send, to every operation that the portal describes, from every kind of account and
 * from none.
 *
 * @throws When an answer is a failure, is not as the document says, repeats what was planted, changes what it refuses to
 * change, or gives something to somebody who has no access.
 */
export async function fuzz(
  kind: string,
  { runs, seed }: { readonly runs: number; readonly seed: number },
): Promise<Fuzzed> {
  const portal = await startTestPortal(kind);
  const said: string[] = [];
  const { error, log } = console;
  console.error = console.log = (...words: readonly unknown[]) => void said.push(words.join(' '));
  try {
    return await fuzzPortal(portal, { runs, seed, said });
  } finally {
    Object.assign(console, { error, log });
    await portal.drop();
  }
}

async function fuzzPortal(
  portal: TestPortal,
  { runs, seed, said }: { readonly runs: number; readonly seed: number; readonly said: readonly string[] },
): Promise<Fuzzed> {
  const document = (await (await portal.app.request(`${origin}/api/openapi.json`)).json()) as Document;
  const contract = createContract(document);
  const operations = operationsIn(document);
  const sessions = await makeSessions(portal, Math.ceil(runs / 500));
  const world = await makeWorld(portal, sessions);
  const members = (await storedIn(portal.database.database, world.caseId)).members;
  const workers = sessions.flatMap(({ role, account }, index) =>
    role === 'case-worker' && members.includes(account) ? [index] : [],
  );
  const answers = new Map<string, number>();
  let slowest = { milliseconds: 0, what: '' };
  let requests = 0;
  let before = await storedIn(portal.database.database, world.caseId);

  const property = fc.asyncProperty(
    hostileRequests(operations, { sessions: sessions.length, workers }),
    async (request) => {
      const session = sessions[request.session];
      if (!session) throw new Error('There is no such session.');
      // Dots in it lead elsewhere.
      const { pathname, search } = new URL(`/api${pathOf(request, world)}${request.query}`, origin);
      const path = `${pathname}${search}`;
      const sent = requestFor(request, path, { session, world });
      if (!sent) return;
      const began = performance.now();
      const answer = await Promise.race([
        portal.app.request(sent),
        new Promise<never>((_, reject) => {
          setTimeout(() => reject(new Broken('It was not answered in time.')), longest).unref();
        }),
      ]);
      const milliseconds = performance.now() - began;
      requests += 1;
      const { status } = answer;
      const what = `${request.method} ${request.operation.path} ${String(status)}`;
      answers.set(what, (answers.get(what) ?? 0) + 1);
      if (milliseconds > slowest.milliseconds) slowest = { milliseconds, what };

      if (status >= 500) throw new Broken(`It failed: ${what}. ${said.join('\n')}`);
      if (said.length > 0) throw new Broken(`It said something to its operator: ${said.join('\n')}`);
      if (operations.some((one) => isOf(one, request.method, path))) {
        await contract.check(request.method, path, answer.clone());
      }
      const after = await storedIn(portal.database.database, world.caseId);
      if (after.audit < before.audit) throw new Broken('The audit log became shorter.');
      if (answer.ok) {
        if (!mayHave(session, request, { path, members: before.members, caseId: world.caseId })) {
          throw new Broken(`Somebody without access got ${what}.`);
        }
        await noteIds(answer, request, world);
      } else {
        const { draft, ...refusal } = (await readJson(answer)) as { readonly draft?: unknown };
        // Who is shown what another has saved meanwhile has read it, and that is noted.
        const noted = draft === undefined ? 0 : 1;
        if (after.rows !== before.rows || after.audit !== before.audit + noted) {
          throw new Broken(`It refused, and stored something: ${what}.`);
        }
        const words = JSON.stringify(refusal);
        const all = `${words} ${[...answer.headers].join(' ')}`;
        if (all.toLowerCase().includes(planted.toLowerCase())) {
          throw new Broken(
            `A refusal repeats what was sent or what is stored: ${what}: ${all.slice(0, 500)}`,
          );
        }
        const isAboutCase = path.startsWith(`/api/cases/${world.caseId}`);
        if (isAboutCase && !before.members.includes(session.account) && (status === 409 || status === 422)) {
          throw new Broken(`Somebody without access learns something of a case: ${what}.`);
        }
      }
      if (answer.ok && request.operation.path.startsWith('/auth') && session.role !== 'nobody') {
        session.cookie = await signIn(portal, session.email);
      }
      before = answer.ok ? await storedIn(portal.database.database, world.caseId) : after;
    },
  );
  await fc.assert(property, { numRuns: runs, seed, endOnFailure: true });
  return { requests, answers, slowest };
}

interface Document {
  readonly paths: Readonly<
    Record<
      string,
      Readonly<
        Record<
          string,
          | {
              readonly requestBody?: {
                readonly content: Readonly<Record<string, { readonly schema?: { readonly $ref?: string } }>>;
              };
            }
          | undefined
        >
      >
    >
  >;
}

function operationsIn({ paths }: Document): readonly Operation[] {
  return Object.entries(paths).flatMap(([path, item]) =>
    ['get', 'put', 'post', 'delete'].flatMap((method) => {
      const operation = item[method];
      if (!operation) return [];
      const reference = operation.requestBody?.content['application/json']?.schema?.$ref;
      return { method: method.toUpperCase(), path, schema: reference?.split('/').at(-1) };
    }),
  );
}

function isOf(operation: Operation, method: string, path: string): boolean {
  const template = new RegExp(`^/api${operation.path.replaceAll(/\{\w+\}/g, '[^/]+')}$`);
  return operation.method === method && template.test(path.split('?')[0] ?? '');
}

/** Makes accounts of every role, half of which get access to the case; and nobody, and somebody with a cookie that is none. */
async function makeSessions(portal: TestPortal, copies: number): Promise<readonly Session[]> {
  const sessions: Session[] = [
    { role: 'nobody', account: '', email: '', cookie: '' },
    { role: 'nobody', account: '', email: '', cookie: `safe-return.session_token=${planted}.${planted}` },
  ];
  for (const role of roles) {
    for (let copy = 0; copy < 2 * copies; copy += 1) {
      const email = `${role}-${String(copy)}@zzyzx.example`;
      const { id } = await portal.services.accounts.put({
        role,
        email,
        name: `${planted} ${role}`,
        password,
      });
      sessions.push({ role, account: id, email, cookie: await signIn(portal, email) });
    }
  }
  return sessions;
}

async function signIn({ services }: TestPortal, email: string): Promise<string> {
  // Past the limit on tries, which is for others.
  const answer = await services.accounts.handle(
    new Request(`${origin}/api/auth/sign-in/email`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', origin },
      body: JSON.stringify({ email, password }),
    }),
  );
  return answer.headers
    .getSetCookie()
    .map((cookie) => cookie.split(';')[0])
    .join('; ');
}

/** What the placeholders of requests stand for. */
interface World {
  readonly caseId: string;
  readonly reference: string;
  readonly accounts: readonly { readonly account: string; readonly email: string }[];
  submission: string;
  evaluation: string;
  reevaluation: string;
}

async function makeWorld(portal: TestPortal, sessions: readonly Session[]): Promise<World> {
  const reference = `${planted}-1`;
  const worker = sessions.find(({ role }) => role === 'case-worker');
  const opened = await portal.app.request(`${origin}/api/cases`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', origin, cookie: worker?.cookie ?? '' },
    body: JSON.stringify({
      form: 'risk-assessment',
      version: 2,
      caseReference: reference,
      profile: { states: { returning: 'DE' }, recordedBy: { organisation: planted } },
    }),
  });
  const { id: caseId } = (await opened.json()) as { readonly id: string };
  const accounts = sessions.filter(({ role }) => role !== 'nobody');
  for (const [index, { account }] of accounts.entries()) {
    if (index % 2 > 0) continue;
    await portal.database.database.query(
      'insert into members (case_id, account_id) values ($1, $2) on conflict do nothing',
      [caseId, account],
    );
  }
  const none = crypto.randomUUID();
  return {
    caseId,
    reference,
    // Half of the case workers keep their access, so that there is always somebody who can submit.
    accounts: accounts.filter(({ role }, index) => role !== 'case-worker' || index % 2 > 0),
    submission: none,
    evaluation: none,
    reevaluation: none,
  };
}

function fill(text: string, world: World, turn: number): string {
  const { account = '', email = '' } = world.accounts[turn % world.accounts.length] ?? {};
  return text
    .replaceAll(placeholders.case, world.caseId)
    .replaceAll(placeholders.reference, world.reference)
    .replaceAll(placeholders.submission, world.submission)
    .replaceAll(placeholders.evaluation, world.evaluation)
    .replaceAll(placeholders.reevaluation, world.reevaluation)
    .replaceAll(placeholders.account, account)
    .replaceAll(placeholders.email, email);
}

function pathOf({ operation, parts, session }: HostileRequest, world: World): string {
  return operation.path.replaceAll(/\{(\w+)\}/g, (_, name: string) => {
    const part = fill(parts[name] ?? '', world, session + 3);
    // A part that is nothing would make it another address.
    return encodeURIComponent(part) || '-';
  });
}

function requestFor(
  { method, headers, body, session: turn }: HostileRequest,
  path: string,
  { session, world }: { readonly session: Session; readonly world: World },
): Request | undefined {
  const canHaveBody = method !== 'GET' && method !== 'HEAD';
  const filled = typeof body === 'string' ? fill(body, world, turn + 5) : body;
  try {
    return new Request(`${origin}${path}`, {
      method,
      headers: { ...headers, ...(session.cookie === '' ? {} : { cookie: session.cookie }) },
      ...(canHaveBody && filled !== undefined ? { body: filled } : {}),
    });
  } catch {
    // No client could send it either.
    return undefined;
  }
}

function mayHave(
  { role, account }: Session,
  { operation }: HostileRequest,
  {
    path,
    members,
    caseId,
  }: { readonly path: string; readonly members: readonly string[]; readonly caseId: string },
): boolean {
  // Whoever signs out without being signed in gets nothing.
  if (operation.path === '/auth/sign-in/email' || operation.path === '/auth/sign-out') return true;
  if (role === 'nobody') return false;
  return !path.includes(caseId) || members.includes(account);
}

/** Counts everything, so that any change shows. */
async function storedIn(statements: Statements, caseId: string): Promise<Stored> {
  const [row] = await statements.query<{ rows: string; audit: number; members: readonly string[] }>(
    `select
       concat_ws(' ',
         (select count(*) from cases), (select count(*) from payloads), (select count(*) from evaluations),
         (select count(*) || '/' || coalesce(sum(version), 0) from drafts), (select count(*) from members),
         (select count(*) from accounts), (select count(*) from reevaluations)
       ) as rows,
       (select coalesce(max(number), 0)::integer from audit) as audit,
       (select coalesce(jsonb_agg(account_id), '[]') from members where case_id = $1) as members`,
    [caseId],
  );
  if (!row) throw new Error('Nothing can be counted.');
  return row;
}

async function readJson(answer: Response): Promise<unknown> {
  const text = await answer.text();
  return text === '' ? {} : JSON.parse(text);
}

/** Later requests ask for what was stored. */
async function noteIds(answer: Response, { method, operation }: HostileRequest, world: World): Promise<void> {
  if (method !== operation.method) return;
  if (method === 'POST' && operation.path.endsWith('/submissions')) {
    world.submission = ((await answer.json()) as { readonly id: string }).id;
  }
  if (operation.path.endsWith('/evaluation')) {
    world.evaluation = ((await answer.json()) as { readonly id: string }).id;
  }
  if (method === 'POST' && operation.path === '/reevaluations') {
    world.reevaluation = ((await answer.json()) as { readonly id: string }).id;
  }
}
