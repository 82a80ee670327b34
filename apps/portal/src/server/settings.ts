import { randomBytes } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { isLoopback } from './protection.ts';

/** What the environment says about how to run. */
export interface Settings {
  readonly host: string;
  readonly port: number;
  /** The address under which people reach it, where that is another than the one it listens on. */
  readonly publicUrl?: string;
  /** A PostgreSQL server; without it, one inside the process. */
  readonly databaseUrl?: string;
  /** Where the database inside the process keeps its data. */
  readonly dataFolder: string;
  /** What seals the answers, the newest first. */
  readonly answersKeys: readonly [Uint8Array, ...Uint8Array[]];
  /** Whether it is for trying out: made-up accounts and cases, everything in one folder. */
  readonly trial: boolean;
  /** How many cases this process evaluates at once when the rules have changed; 0 leaves it to others. */
  readonly workers: number;
}

/** A setting that can't be used. */
export class UnusableSetting extends Error {
  override readonly name = 'UnusableSetting';

  constructor(variable: string, wanted: string) {
    super(`The environment variable ${variable} can't be used as it is. Set it to ${wanted}.`);
  }
}

/**
 * Reads the settings: `HOST`, `PORT`, `PUBLIC_URL`, `DATABASE_URL`, `DATA_DIR`, `ANSWERS_KEY`, `WORKERS`.
 *
 * For a trial, which is whatever has no `DATABASE_URL`, a key is made and kept beside the data.
 *
 * @throws {UnusableSetting} When one is missing that is needed, or is there and makes no sense.
 */
export function readSettings(environment: Readonly<Record<string, string | undefined>>): Settings {
  const { HOST, PORT, PUBLIC_URL: publicUrl, DATABASE_URL: databaseUrl } = environment;
  const { DATA_DIR, ANSWERS_KEY, WORKERS } = environment;
  const host = HOST || '127.0.0.1';
  if (PORT && !(/^\d{1,5}$/.test(PORT) && Number(PORT) < 65_536)) {
    throw new UnusableSetting('PORT', 'a number from 0 to 65535, or leave it out');
  }
  if (databaseUrl && !/^postgres(?:ql)?:\/\//.test(databaseUrl)) {
    throw new UnusableSetting('DATABASE_URL', 'postgres://user:password@host:port/database, or leave it out');
  }
  if (publicUrl ? !isPublicUrl(publicUrl) : !isLoopback(host)) {
    throw new UnusableSetting(
      'PUBLIC_URL',
      'the address that people open, such as https://cases.example.org',
    );
  }
  const dataFolder = DATA_DIR || fileURLToPath(new URL('../../.data', import.meta.url));
  const trial = !databaseUrl;
  if (!ANSWERS_KEY && !trial) throw unusableKey();
  const workers = Number(WORKERS || 1);
  if (!Number.isInteger(workers) || workers < (trial ? 1 : 0) || workers > 64) {
    throw new UnusableSetting('WORKERS', `a number from ${trial ? '1' : '0'} to 64, or leave it out`);
  }
  return {
    host,
    port: Number(PORT || 3000),
    dataFolder,
    trial,
    workers,
    answersKeys: readKeys(ANSWERS_KEY || keyOfTrial(dataFolder)),
    ...(publicUrl ? { publicUrl } : {}),
    ...(databaseUrl ? { databaseUrl } : {}),
  };
}

// Without TLS, passwords and answers could be read on the way.
function isPublicUrl(text: string): boolean {
  const url = URL.parse(text);
  if (!url || url.origin !== text) return false;
  return url.protocol === 'https:' || (url.protocol === 'http:' && isLoopback(url.hostname));
}

function readKeys(words: string): Settings['answersKeys'] {
  const [first, ...others] = words
    .split(',')
    .map((word) => new Uint8Array(Buffer.from(word.trim(), 'base64')));
  if (!first || [first, ...others].some(({ length }) => length !== 32)) throw unusableKey();
  return [first, ...others];
}

function unusableKey(): UnusableSetting {
  return new UnusableSetting(
    'ANSWERS_KEY',
    '32 random bytes in base64, as `openssl rand -base64 32` prints them; behind a comma, older keys that still open what they sealed',
  );
}

function keyOfTrial(folder: string): string {
  const file = join(folder, 'answers.key');
  if (!existsSync(file)) {
    mkdirSync(folder, { recursive: true, mode: 0o700 });
    writeFileSync(file, randomBytes(32).toString('base64'), { mode: 0o600, flag: 'wx' });
  }
  return readFileSync(file, 'utf8');
}
