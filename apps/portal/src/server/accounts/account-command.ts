import { randomBytes } from 'node:crypto';
import { parseArgs } from 'node:util';
import { z } from '@hono/zod-openapi';
import { role, roles } from '../../api.ts';
import { openDatabase } from '../database/open.ts';
import { readSettings } from '../settings.ts';
import { takeOverCases } from '../store/members.ts';
import { createVault } from '../vault.ts';
import { createAccounts } from './accounts.ts';

const usage = `npm run account -w apps/portal -- --email somebody@example.org --name "Somebody" --role ${roles.join('|')}

Makes an account with a new password, which is printed once; the person changes it after signing in.
An account that is there already gets a new password, this name and this role, and its sessions end.
With --take-over a case worker also gets every case that no case worker has access to.`;

/** Makes an account, or gives one a new password. `npm run account` runs it. */
async function main(): Promise<void> {
  const { values } = parseArgs({
    options: {
      email: { type: 'string' },
      name: { type: 'string' },
      role: { type: 'string' },
      'take-over': { type: 'boolean' },
    },
    strict: false,
  });
  const read = z.object({ email: z.email(), name: z.string().min(1), role }).safeParse(values);
  const takesOver = values['take-over'] === true;
  if (!read.success || (takesOver && read.data.role !== 'case-worker')) {
    console.error(usage);
    process.exitCode = 2;
    return;
  }
  const settings = readSettings(process.env);
  const vault = await createVault(settings.answersKeys);
  const database = await openDatabase(settings, vault);
  try {
    const password = randomBytes(12).toString('base64url');
    const { email, ...account } = read.data;
    const { id } = await createAccounts({ database, vault, ...settings }).put({
      email: email.toLowerCase(),
      ...account,
      password,
    });
    console.log(`${email.toLowerCase()} signs in with ${password}`);
    if (takesOver) console.log(`Has access to ${String(await takeOverCases(database, id))} cases more.`);
  } finally {
    await database.close();
  }
}

try {
  await main();
} catch (error) {
  console.error(error instanceof Error ? `${error.name}: ${error.message}` : error);
  process.exitCode = 1;
}
