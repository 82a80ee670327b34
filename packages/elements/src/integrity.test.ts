import { globSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createMessages } from '@safe-return/messages';
import { en } from '@safe-return/messages/en';
import type { Browser, Page } from 'playwright';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { bundleForms } from '../scripts/bundle-forms.ts';
import { writeIntegrity } from '../scripts/integrity.ts';
import {
  pageOf,
  serveStrictly,
  startChromium,
  strictly,
  watchedPage,
  type Site,
} from './watched-page.test-support.ts';

const say = createMessages({ locale: 'en', messages: en });
const tag = 'safe-return-risk-assessment';

let folder: string;
let site: Site;
let browser: Browser;
let page: Page;
let violations: readonly string[];
let html: string;
let policy: string;
/** What has been put into the place of a script, by its path. */
let tampered: Map<string, string>;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'safe-return-elements-'));
  await bundleForms(folder);
  writeIntegrity(folder, '0.1.0');
  site = await serveStrictly(
    (path) => {
      if (path === '/') return html;
      return tampered.get(path) ?? readFileSync(join(folder, path.replace('/safe-return/', '')));
    },
    () => policy,
  );
  browser = await startChromium();
}, 240_000);

afterAll(async () => {
  await browser.close();
  site.close();
  rmSync(folder, { recursive: true, force: true });
});

beforeEach(async () => {
  tampered = new Map();
  ({ page, violations } = await watchedPage(browser));
  return () => page.context().close();
});

/** Opens a page that knows every script by its hash, as is written to copy, or none. */
async function open(pinned: boolean): Promise<void> {
  const written = readFileSync(join(folder, 'integrity.md'), 'utf8');
  const toCopy = [...written.matchAll(/```\w+\n([^`]*)\n```/g)].map(([, each = '']) => each);
  const importMap = toCopy.find((each) => each.includes('importmap')) ?? '';
  const script = toCopy.find((each) => each.includes('/risk-assessment.js"></script>')) ?? '';
  policy = strictly(pinned ? toCopy.at(-1) : undefined);
  html = pageOf(
    `<${tag}></${tag}>`,
    pinned ? importMap + script : '<script type="module" src="/safe-return/risk-assessment.js"></script>',
  );
  await page.goto(site.url);
}

/** Puts a line of somebody else into a script. */
function tamper(file: string): void {
  const [path] = globSync(file, { cwd: folder });
  if (path === undefined) throw new Error(`There is no ${file}`);
  const code = readFileSync(join(folder, path), 'utf8');
  tampered.set(`/safe-return/${path}`, `globalThis.overheard = true;\n${code}`);
}

function overheard(): Promise<boolean> {
  return page.evaluate(() => 'overheard' in globalThis);
}

test('A form whose every script is known by its hash is filled in under a strict policy', async () => {
  await open(true);
  await page.getByRole('textbox', { name: say.formatKnown('caseReference'), exact: true }).fill('C-1');
  await page.getByRole('button', { name: say.format('ui.nav.all-on-one-page') }).click();
  await page.locator('.sr-section').nth(3).waitFor();
  expect(violations).toEqual([]);
});

test('The form itself does not run once somebody has changed it', async () => {
  tamper('risk-assessment.js');
  await open(true);
  expect(await page.evaluate((name) => customElements.get(name) === undefined, tag)).toBe(true);
  expect(await overheard()).toBe(false);
});

test.each(['chunks/en/ui-*.js', 'chunks/later-styles-*.js'])(
  'Nor does %s that it asks for later, however often',
  async (file) => {
    tamper(file);
    await open(false);
    await page.getByRole('textbox').first().waitFor();
    await expect.poll(overheard).toBe(true);

    await open(true);
    await page.waitForLoadState('networkidle');
    if (file.includes('/ui-')) {
      const again = page.getByRole('button', { name: say.format('ui.try-again') });
      await again.click();
      await again.click();
      await page.waitForLoadState('networkidle');
    }
    expect(await overheard()).toBe(false);
  },
);
