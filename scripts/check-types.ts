import { spawnSync } from 'node:child_process';
import { globSync } from 'node:fs';

const projects = globSync([
  'tsconfig.json',
  'packages/*/tsconfig*.json',
  'apps/*/tsconfig.json',
  'benchmarks/tsconfig.json',
  'examples/tsconfig.json',
  'examples/hosts/*/tsconfig.json',
]);
let failed = false;
for (const project of projects) {
  const { status } = spawnSync('tsc', ['--noEmit', '-p', project], { stdio: 'inherit' });
  console.log(`${status === 0 ? 'sound' : 'FAULTY'}  ${project}`);
  failed ||= status !== 0;
}
process.exitCode = failed ? 1 : 0;
