import { spawnSync } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import { DatabaseSync } from 'node:sqlite';
import { fileURLToPath } from 'node:url';

// Builds packages, and what they are made of, as they are published: `node build.ts @safe-return/elements`.
const root = fileURLToPath(new URL('../..', import.meta.url));

// One after the other, also where several hosts start at once: a build begins with taking away what another one reads. The
// lock of a database goes with its process, whatever becomes of that.
mkdirSync(`${root}.turbo`, { recursive: true });
const lock = new DatabaseSync(`${root}.turbo/hosts.lock`, { timeout: 600_000 });
lock.exec('BEGIN EXCLUSIVE');
const filters = process.argv.slice(2).map((name) => `--filter=${name}...`);
const { status } = spawnSync('turbo', ['run', 'build', '--output-logs=errors-only', ...filters], {
  cwd: root,
  env: { ...process.env, TURBO_TELEMETRY_DISABLED: '1' },
  stdio: 'inherit',
});
lock.close();
process.exitCode = status ?? 1;
