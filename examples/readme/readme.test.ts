import { spawnSync } from 'node:child_process';
import { globSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { examples } from '../index.ts';
import { receive } from './server.ts';

const root = fileURLToPath(new URL('../../', import.meta.url));
const read = (file: string): string => readFileSync(`${root}${file}`, 'utf8');

/** Every example that a text of the project shows. */
const shown = globSync(['README.md', 'packages/*/README.md', 'docs/guides/*.md'], { cwd: root }).flatMap(
  (text) =>
    [...read(text).matchAll(/<!-- example: (\S+) -->\s+```\w+\n([\s\S]*?)```/g)].map(
      ([, file = '', code = '']) => [text, file, code] as const,
    ),
);

test('examples are shown', () => {
  expect(shown.map(([text]) => text)).toEqual(
    expect.arrayContaining(['README.md', 'packages/react/README.md', 'docs/guides/server.md']),
  );
});

test.each(shown)('%s shows %s as it runs', (_, file, code) => {
  expect(code).toBe(read(file));
});

describe('a server', () => {
  const { caseFile, on } = examples['reprisals-at-home'];

  test('refuses what is not complete, with places and codes', () => {
    const { status, body } = receive({ form: 'risk-assessment', version: 2 }, on);
    expect(status).toBe(422);
    expect(body).toMatchObject({
      issues: expect.arrayContaining([expect.objectContaining({ code: 'required' })]),
    });
  });

  test('tells the obstacles with reasons and sources', () => {
    expect(receive(caseFile.riskAssessment, on)).toMatchObject({
      status: 200,
      body: {
        conclusion: 'obstacles',
        obstacles: expect.arrayContaining([expect.objectContaining({ rule: 'safe.reprisals' })]),
      },
    });
  });
});

test('the commands do what they say', () => {
  const folder = mkdtempSync(join(tmpdir(), 'safe-return-'));
  try {
    const command = `"${process.execPath}" --conditions=@safe-return/source packages/cli/src/main.ts "$@"`;
    writeFileSync(join(folder, 'safe-return'), `#!/bin/sh\nexec ${command}\n`, { mode: 0o755 });
    const { stdout, stderr } = spawnSync('sh', ['examples/readme/shell.sh'], {
      cwd: root,
      encoding: 'utf8',
      env: { ...process.env, PATH: `${folder}:${process.env['PATH'] ?? ''}` },
    });
    expect(stderr).toBe('');
    expect(stdout).toContain('Nothing is missing, nothing is wrong.');
    expect(stdout).toContain('Conclusion: There are obstacles to the return');
    expect(stdout).toMatch(/^gp2\.03 {2}/m);
  } finally {
    rmSync(folder, { recursive: true });
  }
});
