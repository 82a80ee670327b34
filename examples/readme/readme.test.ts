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

/** Runs a script of commands, as in a shell that knows `safe-return`. */
function runShell(script: string): { readonly stdout: string; readonly stderr: string } {
  const folder = mkdtempSync(join(tmpdir(), 'safe-return-'));
  try {
    const command = `"${process.execPath}" --conditions=@safe-return/source packages/cli/src/main.ts "$@"`;
    writeFileSync(join(folder, 'safe-return'), `#!/bin/sh\nexec ${command}\n`, { mode: 0o755 });
    return spawnSync('sh', [script], {
      cwd: root,
      encoding: 'utf8',
      env: { ...process.env, PATH: `${folder}:${process.env['PATH'] ?? ''}` },
    });
  } finally {
    rmSync(folder, { recursive: true });
  }
}

test('the commands do what they say', () => {
  const { stdout, stderr } = runShell('examples/readme/shell.sh');
  expect(stderr).toBe('');
  expect(stdout).toContain('Nothing is missing, nothing is wrong.');
  expect(stdout).toContain('Conclusion: There are obstacles to the return');
  expect(stdout).toMatch(/^gp2\.03 {2}/m);
});

test('so do those of the command line’s own guide', () => {
  const { stdout, stderr } = runShell('examples/readme/cli.sh');
  expect(stdout).toMatch(/^May be shared: \d+ answers$/m);
  expect(stdout).toContain('10 August 2026: After six months – Due');
  expect(stdout).toContain('urn:safe-return:json-schema:risk-assessment:2:draft');
  expect(stdout).toContain('{"line":4,"ok":true,"level":"complete","issues":[]}');
  expect(stderr).toBe('4 lines: nothing to report for 4, something to report for 0, not carried out: 0.\n');
});
