import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';

/** A machine on which no Chromium is found and none can be installed. The tests of the interface need one. */
export class NoChromium extends Error {
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

/**
 * Finds a Chromium that starts, or installs one: by Playwright where its host is reached, by apt on Debian as root.
 *
 * @returns the path of the program.
 * @throws {NoChromium} When all of it fails.
 */
export async function findChromium(): Promise<string> {
  const found = [process.env['CHROMIUM_PATH'], ...usual].find(starts);
  if (found !== undefined) return found;
  const { chromium } = await import('playwright');
  if (starts(chromium.executablePath())) return chromium.executablePath();
  console.log('No Chromium here yet: trying to install one.');
  for (const [command, ...words] of installers()) {
    if (command === undefined) continue;
    const { status } = spawnSync(command, words, { stdio: 'inherit', timeout: 300_000 });
    if (status !== 0) continue;
    const installed = [...usual, chromium.executablePath()].find(starts);
    if (installed !== undefined) return installed;
  }
  throw new NoChromium();
}

function installers(): readonly (readonly string[])[] {
  const byApt = [
    'sh',
    '-c',
    'apt-get update -qq && DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends chromium',
  ];
  const byPlaywright = ['npx', '--no-install', 'playwright', 'install', 'chromium'];
  const root = process.getuid?.() === 0 && existsSync('/usr/bin/apt-get');
  return root ? [byApt, byPlaywright] : [byPlaywright];
}

function starts(path: string | undefined): path is string {
  if (path === undefined || !existsSync(path)) return false;
  try {
    execFileSync(path, ['--version'], { stdio: 'ignore', timeout: 20_000 });
    return true;
  } catch {
    return false;
  }
}
