import { existsSync, lstatSync, mkdirSync, readFileSync, rmSync, symlinkSync } from 'node:fs';

// The npm that ships with Node 20 installs the toolchain's Node, but does not link it: the packages for other platforms,
// which it leaves out, name the same program, and it drops the link together with them. This runs on any Node.
const modules = new URL('../node_modules/', import.meta.url);
const link = new URL('.bin/node', modules);
const { optionalDependencies } = JSON.parse(
  readFileSync(new URL('../package.json', import.meta.url), 'utf8'),
);
const installed = Object.keys(optionalDependencies).find((name) =>
  existsSync(new URL(`${name}/bin/node`, modules)),
);

if (installed !== undefined && process.platform !== 'win32' && !existsSync(link)) {
  // A link to a program that is gone is there, and yet does not exist.
  if (lstatSync(link, { throwIfNoEntry: false })) rmSync(link);
  mkdirSync(new URL('.bin/', modules), { recursive: true });
  symlinkSync(`../${installed}/bin/node`, link);
}
