import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { setTimeout } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { stripVTControlCharacters } from 'node:util';

/** A host that was started by its one command. */
export interface StartedHost {
  readonly url: string;
  /** What it wrote so far. */
  readonly said: () => string;
  readonly stop: (signal?: NodeJS.Signals) => Promise<void>;
}

/** How long a host may take to be built and to answer, in milliseconds. */
const patience = 170_000;

const root = fileURLToPath(new URL('../..', import.meta.url));

/** Starts a host as its README says, on a port that is free, and comes back when it answers. */
export async function startHost(name: string, ...words: readonly string[]): Promise<StartedHost> {
  const command = ['run', 'start', '-w', `examples/hosts/${name}`, '--', '--port', '0', ...words];
  // The tests run for development, and what is built here is what a portal gets.
  const env = { ...process.env, NODE_ENV: 'production' as const, NEXT_TELEMETRY_DISABLED: '1' };
  // In a group of its own, which ends as a whole: npm does not hand on that it was told to.
  const host = spawn('npm', command, { cwd: root, detached: true, env, stdio: ['ignore', 'pipe', 'pipe'] });
  const exit = once(host, 'exit');
  const stop = async (signal?: NodeJS.Signals): Promise<void> => {
    if (host.pid !== undefined && host.exitCode === null) process.kill(-host.pid, signal);
    await exit;
  };
  process.once('exit', () => void stop());
  let said = '';
  for (const words of [host.stdout, host.stderr]) words.on('data', (chunk) => (said += String(chunk)));
  const end = performance.now() + patience;
  while (host.exitCode === null && performance.now() < end) {
    const [url] = /http:\/\/127\.0\.0\.1:\d+/.exec(stripVTControlCharacters(said)) ?? [];
    if (url !== undefined && (await answers(url))) return { url, said: () => said, stop };
    await setTimeout(50);
  }
  await stop();
  throw new Error(`The host "${name}" did not start: ${said}`);
}

async function answers(url: string): Promise<boolean> {
  return fetch(url).then(
    ({ ok }) => ok,
    () => false,
  );
}
