import { mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openPglite } from './database/pglite.ts';
import { readSettings, UnusableSetting } from './settings.ts';

let folder: string;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'safe-return-settings-'));
});

afterAll(() => rmSync(folder, { recursive: true }));

const read = (environment: Readonly<Record<string, string>>) =>
  readSettings({ DATA_DIR: join(folder, 'settings'), ...environment });

test.each([
  'http://cases.example.org',
  'http://127.0.0.1.example.org',
  'https://cases.example.org/',
  'https://user@cases.example.org',
  'ftp://cases.example.org',
  'cases.example.org',
])('people are not sent to %s', (url) => {
  expect(() => read({ HOST: '0.0.0.0', PUBLIC_URL: url })).toThrow(UnusableSetting);
});

test.each(['https://cases.example.org', 'https://cases.example.org:8443', 'http://localhost:3000'])(
  'people may be sent to %s',
  (url) => {
    expect(read({ HOST: '0.0.0.0', PUBLIC_URL: url }).publicUrl).toBe(url);
  },
);

// Windows has no such modes.
test.skipIf(process.platform === 'win32')('nobody else on the machine reads the data', async () => {
  const modeOf = (path: string): number => statSync(path).mode & 0o777;
  const { dataFolder } = read({});
  expect([modeOf(dataFolder), modeOf(join(dataFolder, 'answers.key'))]).toEqual([0o700, 0o600]);
  const other = join(folder, 'other');
  await (await openPglite(other)).close();
  expect(modeOf(other)).toBe(0o700);
});
