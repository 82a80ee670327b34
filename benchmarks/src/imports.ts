import { spawnSync } from 'node:child_process';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { gzipSync } from 'node:zlib';
import { readFileSync, statSync } from 'node:fs';

// What importing costs: the validation of one form alone beside all of core, each as a bundler leaves it, in a fresh
// process each time, turn by turn. Made by `node scripts/bundle-entries.ts`.
const rounds = 21;
const bundles = ['core-one-form', 'core', 'core-everything'] as const;
const fileOf = (name: string): string =>
  fileURLToPath(new URL(`../../.sizes/${name}/entry.js`, import.meta.url));

function importOnce(name: string): number {
  const script = `const start = performance.now(); await import(${JSON.stringify(pathToFileURL(fileOf(name)).href)}); console.log(performance.now() - start);`;
  const { stdout, status } = spawnSync(process.execPath, ['--input-type=module', '--eval', script], {
    encoding: 'utf8',
  });
  if (status !== 0) throw new Error(`${name} can’t be imported. Run \`npm run check:sizes\` first.`);
  return Number(stdout);
}

const times: Record<string, number[]> = Object.fromEntries(bundles.map((name) => [name, []]));
for (let round = 0; round < rounds; round += 1) {
  for (const name of bundles) times[name]?.push(importOnce(name));
}
const median = (numbers: readonly number[]): number =>
  numbers.toSorted((one, other) => one - other)[Math.floor(numbers.length / 2)] ?? Number.NaN;

console.log(`\nImporting, medians of ${String(rounds)} processes each`);
for (const name of bundles) {
  const file = fileOf(name);
  const gzip = gzipSync(readFileSync(file)).length;
  console.log(
    `  ${name.padEnd(16)}${median(times[name] ?? [])
      .toFixed(1)
      .padStart(
        6,
      )} ms   ${(statSync(file).size / 1000).toFixed(0)} kB, ${(gzip / 1000).toFixed(0)} kB gzipped`,
  );
}
for (const name of ['core', 'core-everything'] as const) {
  const ratio = median(times['core-one-form'] ?? []) / median(times[name] ?? []);
  console.log(`  one form, to ${name.padEnd(20)}${ratio.toFixed(2)} ×`);
}
