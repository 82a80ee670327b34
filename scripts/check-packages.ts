import { spawnSync } from 'node:child_process';
import { globSync, readFileSync } from 'node:fs';
import { dirname } from 'node:path';

// Whether what is published can be imported as it says: by publint, and by "are the types wrong".
let failed = false;
for (const manifest of globSync('packages/*/package.json')) {
  const folder = dirname(manifest);
  const { exports } = JSON.parse(readFileSync(manifest, 'utf8')) as { readonly exports?: object };
  const checks = [['publint', 'run', folder, '--strict', '--pack', 'npm']];
  if (exports) {
    // A style sheet has no types.
    const untyped = Object.keys(exports).filter((entry) => entry.endsWith('.css'));
    const excluded = untyped.length > 0 ? ['--exclude-entrypoints', ...untyped] : [];
    checks.push(['attw', '--pack', folder, '--profile', 'esm-only', ...excluded]);
  }
  for (const [command, ...words] of checks) {
    if (command === undefined) continue;
    const { status, stdout, stderr } = spawnSync(command, words, { encoding: 'utf8' });
    console.log(`${status === 0 ? 'sound' : 'FAULTY'}  ${command} ${folder}`);
    if (status !== 0) console.log(stdout, stderr);
    failed ||= status !== 0;
  }
}
process.exitCode = failed ? 1 : 0;
