import { spawn, type ChildProcessByStdio } from 'node:child_process';
import { once } from 'node:events';
import type { Readable } from 'node:stream';
import { text } from 'node:stream/consumers';
import { fileURLToPath } from 'node:url';

/** A portal that runs as a process of its own, as `npm start` runs it; for tests. */
export type PortalProcess = ChildProcessByStdio<null, Readable, Readable>;

const main = fileURLToPath(new URL('main.ts', import.meta.url));

/** Launches a portal on a free port, without waiting for it. */
export function launchPortal(environment: Readonly<Record<string, string>>): PortalProcess {
  return spawn(process.execPath, ['--conditions=@safe-return/source', main], {
    env: { ...process.env, DATABASE_URL: '', PORT: '0', ...environment },
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
