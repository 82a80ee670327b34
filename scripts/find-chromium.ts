import { spawnSync } from 'node:child_process';
import { chmodSync, existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { chromium } from 'playwright';
import { aptInstall } from './apt-install.ts';

/** A machine on which no Chromium is found and none can be installed. The tests of the interface need one. */
class NoChromium extends Error {
  override readonly name = 'NoChromium';

  constructor() {
    super(
      'No Chromium was found, and none could be installed. The tests of the interface run in a real browser. ' +
        'Install one (on Debian: apt-get install chromium) or set CHROMIUM_PATH to the program.',
    );
  }
}

const usual = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
];
const cache = fileURLToPath(new URL('../node_modules/.cache/chromium/', import.meta.url));
const unpacked = `${cache}chromium`;

/**
 * Finds a Chromium that starts, or installs one: by apt on Debian as root, by Playwright where its host is reached, or from
 * the npm registry.
 *
 * @returns the path of the program.
 * @throws {NoChromium} When all of it fails.
 */
export async function findChromium(): Promise<string> {
  const wanted = process.env['CHROMIUM_PATH'] ?? '';
  if (wanted && !starts(wanted))
    console.warn(`CHROMIUM_PATH is ${wanted}, which does not start: looking elsewhere.`);
  const found = [wanted, ...usual, chromium.executablePath(), unpacked].find(starts);
  if (found !== undefined) return found;

  console.log('No Chromium here yet: trying to install one.');
  for (const install of [byApt, byPlaywright, fromRegistry]) {
    const installed = await install();
    if (installed !== undefined) return installed;
  }
  throw new NoChromium();
}

// Before Playwright's, since it brings the libraries that a bare machine lacks.
function byApt(): string | undefined {
  aptInstall('chromium');
  return usual.find(starts);
}

function byPlaywright(): string | undefined {
  run('npx', '--no-install', 'playwright', 'install', 'chromium');
  return [chromium.executablePath()].find(starts);
}

/** A Chromium inside an npm package, 67 MB, for Linux: kept out of the install, since hardly any machine needs it. */
async function fromRegistry(): Promise<string | undefined> {
  if (process.platform !== 'linux') return undefined;
  mkdirSync(cache, { recursive: true });
  run('npm', 'install', '--prefix', cache, '--no-save', '--ignore-scripts', '@sparticuz/chromium@153.0.0');
  const folder = `${cache}node_modules/@sparticuz/chromium/`;
  if (!existsSync(folder)) return undefined;
  const packed = (await import(pathToFileURL(`${folder}build/index.js`).href)) as PackedChromium;
  const program = await packed.default.executablePath();
  const libraries = await packed.inflate(`${folder}bin/al2023.tar.br`);
  const fonts = await packed.inflate(`${folder}bin/fonts.tar.br`);
  // A bare machine has neither the libraries nor a font; nothing but Chromium is to see these.
  const environment = `LD_LIBRARY_PATH='${libraries}/lib' FONTCONFIG_PATH='${fonts}'`;
  writeFileSync(unpacked, `#!/bin/sh\n${environment} exec '${program}' "$@"\n`);
  chmodSync(unpacked, 0o755);
  return [unpacked].find(starts);
}

interface PackedChromium {
  readonly default: { executablePath(): Promise<string> };
  inflate(archive: string): Promise<string>;
}

function run(command: string, ...words: readonly string[]): void {
  spawnSync(command, words, { stdio: 'inherit', timeout: 600_000 });
}

function starts(path: string): boolean {
  return existsSync(path) && spawnSync(path, ['--version'], { timeout: 20_000 }).status === 0;
}
