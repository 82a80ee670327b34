import { execFile } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import {
  addressOf,
  endPortal,
  launchPortal,
  preparePortal,
  signInAt,
  type PreparedPortal,
} from '../portal-process.ts';

const command = fileURLToPath(new URL('account-command.ts', import.meta.url));
const run = promisify(execFile);

describe('The command that makes accounts', { timeout: 120_000 }, () => {
  let folder: string;
  let prepared: PreparedPortal;

  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'safe-return-account-'));
    prepared = await preparePortal({ folder });
  });

  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  const account = (...words: readonly string[]): ReturnType<typeof run> =>
    run(process.execPath, ['--conditions=@safe-return/source', command, ...words], {
      env: { ...process.env, ...prepared.environment },
    });

  test('makes one with a password that it prints, and gives it a new one when it is asked again', async () => {
    const words = ['--email', 'New@test.example', '--name', 'New', '--role', 'reviewer'];
    const passwords = [];
    for (let time = 0; time < 2; time += 1) {
      const { stdout } = await account(...words);
      const [, password = ''] = /^new@test\.example signs in with (\S{16})\n$/.exec(String(stdout)) ?? [];
      passwords.push(password);
    }
    const portal = launchPortal(prepared.environment);
    const url = await addressOf(portal);
    const emails = { ...prepared.emails, reviewer: 'new@test.example' };
    const signIn = (password = ''): Promise<unknown> =>
      signInAt(url, { ...prepared, emails, password }, 'reviewer');
    await expect(signIn(passwords[0])).rejects.toThrow('401');
    expect(await signIn(passwords[1])).toHaveProperty('cookie');
    await endPortal(portal, 'SIGTERM');
  });

  test.each([
    [['--email', 'nobody', '--name', 'New', '--role', 'reader']],
    [['--email', 'new@test.example', '--name', 'New', '--role', 'owner']],
    [['--email', 'new@test.example', '--name', 'New', '--role', 'reader', '--take-over']],
    [[]],
  ])('says how it is used, given %j', async (words) => {
    await expect(account(...words)).rejects.toMatchObject({
      code: 2,
      stderr: expect.stringContaining('--role case-worker|guardian|reviewer|reader') as unknown,
    });
  });
});
