import { serve, type ServerType } from '@hono/node-server';
import { fileURLToPath } from 'node:url';
import { createApp } from './app.ts';
import type { Database } from './database/database.ts';
import { openDatabase } from './database/open.ts';
import { isLoopback } from './protection.ts';
import { readSettings } from './settings.ts';
import { today } from './today.ts';

try {
  const settings = readSettings(process.env);
  const database = await openDatabase(settings);
  const onLoopback = isLoopback(settings.host);
  const app = createApp({
    database,
    today,
    onLoopback,
    clientFolder: fileURLToPath(new URL('../../dist', import.meta.url)),
  });
  const { host: hostname, port } = settings;
  const server = serve({ fetch: app.fetch, hostname, port }, (address) => {
    const name = hostname.includes(':') ? `[${hostname}]` : hostname;
    console.log(`The Safe Return portal is at http://${name}:${String(address.port)}/`);
    if (!onLoopback) console.warn('It has no sign-in yet: whoever reaches this address can read every case.');
  });
  server.once('error', (error) => {
    giveUp(error);
    void database.close();
  });
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => stop(server, database));
} catch (error) {
  giveUp(error);
}

/** Lets requests under way finish, then closes the database. */
function stop(server: ServerType, database: Database): void {
  server.close(() => void database.close());
}

function giveUp(error: unknown): void {
  console.error(error instanceof Error ? `${error.name}: ${error.message}` : error);
  process.exitCode = 1;
}
