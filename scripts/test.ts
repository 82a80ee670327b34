import { spawnSync } from 'node:child_process';
import { parseCLI, startVitest, type Vitest } from 'vitest/node';
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

process.env['CHROMIUM_PATH'] = await findChromium();

const messages = spawnSync('npm', ['run', '--silent', 'build:messages'], { stdio: 'inherit' });
if (messages.status !== 0) process.exit(messages.status ?? 1);

const { filter, options } = parseCLI(['vitest', 'run', ...process.argv.slice(2)]);
const vitest = await startVitest('test', filter, { ...options, watch: false });
close(vitest, { everything: process.argv.length === 2 });
await vitest.exit();

/** Says how it went, on a line of its own that a machine can read, and sets the exit code. */
function close({ state, projects }: Vitest, { everything }: { readonly everything: boolean }): void {
  const modules = state.getTestModules();
  const tests = modules.flatMap((module) => [...module.children.allTests()]);
  const count = (wanted: string) => tests.filter((test) => test.result().state === wanted).length;
  // A file that can't be loaded has no test that could fail.
  const unread = modules.filter(
    (module) => module.state() === 'failed' && [...module.children.allTests('failed')].length === 0,
  );
  const failed = count('failed') + unread.length;
  const empty = projects
    .map(({ name }) => name)
    .filter((name) => !modules.some(({ project }) => project.name === name));

  if (everything && empty.length > 0) {
    console.error(`No tests were found in: ${empty.join(', ')}.`);
    process.exitCode = 1;
  }
  if (count('passed') === 0 || failed > 0 || state.getUnhandledErrors().length > 0) process.exitCode = 1;
  if (count('skipped') > 0) console.log(`${String(count('skipped'))} skipped`);
  console.log(`${String(count('passed'))} passed, ${String(failed)} failed`);
}
