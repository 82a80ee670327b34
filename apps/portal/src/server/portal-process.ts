import { randomBytes } from 'node:crypto';
import { spawn, type ChildProcessByStdio } from 'node:child_process';
import { once } from 'node:events';
import type { Readable } from 'node:stream';
import { text } from 'node:stream/consumers';
import { fileURLToPath } from 'node:url';
import { roles, type Role } from '../api.ts';
import { createAccounts } from './accounts/accounts.ts';
import { openDatabase } from './database/open.ts';
import { readSettings } from './settings.ts';
import { createVault } from './vault.ts';

/** A portal that runs as a process of its own, as `npm start` runs it; for tests. */
export type PortalProcess = ChildProcessByStdio<null, Readable, Readable>;

/** What a portal for tests runs with: its data, the key to them, and an account of each role. */
export interface PreparedPortal {
  readonly environment: Readonly<Record<string, string>>;
  readonly emails: Readonly<Record<Role, string>>;
  readonly password: string;
}

/**
 * Makes the database of a portal, with an account of each role.
 *
 * @param where a folder for the database inside the process, or the URL of a PostgreSQL server.
 */
export async function preparePortal(
  where: { readonly folder: string } | { readonly databaseUrl: string },
): Promise<PreparedPortal> {
  const environment: Record<string, string> = {
    ANSWERS_KEY: randomBytes(32).toString('base64'),
    ...('folder' in where ? { DATA_DIR: where.folder } : { DATABASE_URL: where.databaseUrl }),
  };
  const settings = readSettings(environment);
  const vault = await createVault(settings.answersKeys);
  const database = await openDatabase(settings, vault);
  const accounts = createAccounts({ database, vault, ...settings });
  const password = randomBytes(12).toString('base64url');
  const emails = roles.map((role) => [role, `${role}@test.example`] as const);
  for (const [role, email] of emails) await accounts.put({ role, email, password, name: `The ${role}` });
  await database.close();
  return { environment, password, emails: Object.fromEntries(emails) as Record<Role, string> };
}

/** Signs in at a portal that runs. @returns the header that says so in every later request. */
export async function signInAt(
  url: string,
  { emails, password }: PreparedPortal,
  role: Role = 'case-worker',
): Promise<{ readonly cookie: string }> {
  const answer = await fetch(`${url}/api/auth/sign-in/email`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', origin: url },
    body: JSON.stringify({ email: emails[role], password }),
  });
  if (!answer.ok) throw new Error(`Signing in was refused: ${String(answer.status)}.`);
  return {
    cookie: answer.headers
      .getSetCookie()
      .map((cookie) => cookie.split(';')[0])
      .join('; '),
  };
}

/** Launches a portal on a free port, or a worker, without waiting for it; as in production, where the tests' environment would switch things off. */
export function launchPortal(
  environment: Readonly<Record<string, string>>,
  program: 'main.ts' | 'worker.ts' = 'main.ts',
): PortalProcess {
  const file = fileURLToPath(new URL(program, import.meta.url));
  return spawn(process.execPath, ['--conditions=@safe-return/source', file], {
    env: { ...process.env, NODE_ENV: 'production', TEST: '', DATABASE_URL: '', PORT: '0', ...environment },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
}

/** Waits until a portal says where it is. */
export async function addressOf(portal: PortalProcess): Promise<string> {
  let said = '';
  for await (const chunk of portal.stdout) {
    said += String(chunk);
    const [address] = /http:\/\/[^/]+/.exec(said) ?? [];
    if (address !== undefined) return address;
  }
  throw new Error(`The portal did not start: ${await text(portal.stderr)}`);
}

/** Ends a portal, and waits until it is gone. */
export async function endPortal(portal: PortalProcess, signal: NodeJS.Signals): Promise<number | null> {
  if (portal.exitCode !== null || portal.signalCode !== null) return portal.exitCode;
  const exit = once(portal, 'exit') as Promise<[number | null]>;
  portal.kill(signal);
  const [code] = await exit;
  return code;
}
