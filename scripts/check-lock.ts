import { readFileSync } from 'node:fs';

// `npm install` writes a lock without the optional packages that the registry lacks, and the next `npm ci` refuses it.
interface Lock {
  readonly packages: Readonly<
    Record<string, { readonly optionalDependencies?: Readonly<Record<string, string>> }>
  >;
}

const { packages } = JSON.parse(readFileSync('package-lock.json', 'utf8')) as Lock;

function isLocked(from: string, name: string): boolean {
  for (let at = from; ; at = at.slice(0, at.lastIndexOf('/node_modules/'))) {
    if (packages[`${at ? `${at}/` : ''}node_modules/${name}`]) return true;
    if (!at) return false;
    if (!at.includes('/node_modules/')) at = '/node_modules/';
  }
}

const gaps = Object.entries(packages).flatMap(([at, { optionalDependencies = {} }]) =>
  Object.entries(optionalDependencies)
    .filter(([name]) => !isLocked(at, name))
    .map(([name, version]) => `${at} needs ${name}@${version}`),
);
console.log(gaps.length > 0 ? `The lock lacks optional packages:\n${gaps.join('\n')}` : 'The lock is whole.');
process.exitCode = gaps.length > 0 ? 1 : 0;
