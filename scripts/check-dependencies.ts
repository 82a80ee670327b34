import { globSync, readFileSync } from 'node:fs';

// Every direct dependency is chosen and explained in one line of docs/dependencies.md, and no line outlives its dependency.
interface Manifest {
  readonly dependencies?: Readonly<Record<string, string>>;
  readonly devDependencies?: Readonly<Record<string, string>>;
  readonly optionalDependencies?: Readonly<Record<string, string>>;
  readonly peerDependencies?: Readonly<Record<string, string>>;
}

const used = new Set(
  globSync(
    [
      'package.json',
      'packages/*/package.json',
      'apps/*/package.json',
      'benchmarks/package.json',
      'examples/**/package.json',
    ],
    {
      exclude: (path) => path.includes('node_modules'),
    },
  )
    .map((path) => JSON.parse(readFileSync(path, 'utf8')) as Manifest)
    .flatMap((manifest) => [
      ...Object.keys(manifest.dependencies ?? {}),
      ...Object.keys(manifest.devDependencies ?? {}),
      ...Object.keys(manifest.optionalDependencies ?? {}),
      ...Object.keys(manifest.peerDependencies ?? {}),
    ])
    .filter((name) => !name.startsWith('@safe-return/')),
);
const explained = new Set(
  [...readFileSync('docs/dependencies.md', 'utf8').matchAll(/^\| `([^`]+)`/gm)].map(([, name]) => name),
);
const silent = [...used].filter((name) => !explained.has(name));
const stale = [...explained].filter((name) => name !== undefined && !used.has(name));
for (const name of silent) console.log(`No line in docs/dependencies.md explains ${name}.`);
for (const name of stale) console.log(`docs/dependencies.md explains ${String(name)}, which nothing uses.`);
if (silent.length + stale.length === 0)
  console.log(`All ${String(used.size)} direct dependencies are explained.`);
process.exitCode = silent.length + stale.length > 0 ? 1 : 0;
