import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { findChromium } from './find-chromium.ts';

const least = 26;
const [major] = process.versions.node.split('.');
if (Number(major) < least) {
  console.error(
    `These tests run on Node ${String(least)}, which comes with the install; this is Node ${process.versions.node}. ` +
      'Run them by `npm test`, after `npm ci`.',
  );
  process.exit(1);
}

const report = join(tmpdir(), `safe-return-tests-${String(process.pid)}.json`);
const env = { ...process.env, CHROMIUM_PATH: await findChromium() };

run('npm', ['run', '--silent', 'build:messages']);
const { status } = spawnSync(
  'vitest',
  ['run', '--reporter=default', '--reporter=json', `--outputFile.json=${report}`, ...process.argv.slice(2)],
  { stdio: 'inherit', env },
);

const { numPassedTests, numFailedTests, numPendingTests } = JSON.parse(
  readFileSync(report, 'utf8'),
) as Record<string, number>;
console.log(
  `${String(numPassedTests)} passed, ${String(numFailedTests)} failed, ${String(numPendingTests)} skipped`,
);
process.exit(numPassedTests ? (status ?? 1) : 1);

function run(command: string, words: readonly string[]): void {
  const done = spawnSync(command, words, { stdio: 'inherit', env });
  if (done.status !== 0) process.exit(done.status ?? 1);
}
