import { fileURLToPath } from 'node:url';

/** What the environment says about how to run. */
export interface Settings {
  readonly host: string;
  readonly port: number;
  /** A PostgreSQL server; without it, one inside the process. */
  readonly databaseUrl?: string;
  /** Where the database inside the process keeps its data. */
  readonly dataFolder?: string;
}

/** A setting that can't be used. */
export class UnusableSetting extends Error {
  override readonly name = 'UnusableSetting';

  constructor(variable: string, wanted: string) {
    super(`The environment variable ${variable} can't be used. Set it to ${wanted}, or leave it out.`);
  }
}

/**
 * Reads the settings: `HOST`, `PORT`, `DATABASE_URL`, `DATA_DIR`.
 *
 * @throws {UnusableSetting} When one is there and makes no sense.
 */
export function readSettings(environment: Readonly<Record<string, string | undefined>>): Settings {
  const { HOST: host, PORT: port, DATABASE_URL: databaseUrl, DATA_DIR: dataFolder } = environment;
  if (port && !/^\d{1,5}$/.test(port)) throw new UnusableSetting('PORT', 'a number from 0 to 65535');
  if (databaseUrl && !/^postgres(?:ql)?:\/\//.test(databaseUrl)) {
    throw new UnusableSetting('DATABASE_URL', 'postgres://user:password@host:port/database');
  }
  return {
    host: host || '127.0.0.1',
    port: Number(port || 3000),
    dataFolder: dataFolder || fileURLToPath(new URL('../../.data', import.meta.url)),
    ...(databaseUrl ? { databaseUrl } : {}),
  };
}
