import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createMessages } from '@safe-return/messages';
import { ar } from '@safe-return/messages/ar';
import { en } from '@safe-return/messages/en';
import type { AxeResults } from 'axe-core';
import type { Browser, Page } from 'playwright';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { bundleForms, forms } from '../scripts/bundle-forms.ts';
import { caseFile, on, payloads } from './worked-case.test-support.ts';
import { pageOf, serveStrictly, startChromium, watchedPage, type Site } from './watched-page.test-support.ts';

const languages = {
  en: createMessages({ locale: 'en', messages: en }),
  ar: createMessages({ locale: 'ar', messages: ar }),
};
const axe = createRequire(import.meta.url).resolve('axe-core/axe.min.js');

let folder: string;
let site: Site;
let browser: Browser;
let page: Page;
let html: string;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'safe-return-elements-'));
  await bundleForms(folder);
  site = await serveStrictly((path) => {
    if (path === '/') return html;
    return readFileSync(path === '/axe.js' ? axe : join(folder, path));
  });
  browser = await startChromium();
}, 240_000);

afterAll(async () => {
  await browser.close();
  site.close();
  rmSync(folder, { recursive: true, force: true });
});

beforeEach(async () => {
  ({ page } = await watchedPage(browser));
  return () => page.context().close();
});

async function open(body: string, form: string): Promise<void> {
  html = pageOf(
    `<main>${body}</main>`,
    `<script type="module" src="/${form}.js"></script><script src="/axe.js"></script>`,
  );
  await page.goto(site.url);
}

/** What stands in the way of somebody on this page, as axe finds it. */
async function obstacles(): Promise<readonly string[]> {
  const { violations } = await page.evaluate(() =>
    (globalThis as unknown as { axe: { run(): Promise<AxeResults> } }).axe.run(),
  );
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ target, failureSummary }) => `${id}: ${target.flat().join(' ')}: ${failureSummary ?? ''}`),
  );
}

const cases = forms.flatMap((form) => [
  { form, where: 'shadow', language: 'ar' } as const,
  { form, where: 'light', language: 'en' } as const,
]);

test.each([
  ...cases,
  { form: 'risk-assessment', where: 'shadow', language: 'en' } as const,
  { form: 'risk-assessment', where: 'light', language: 'ar' } as const,
])(
  '$form with its errors and findings has nothing that axe finds, in the $where, in $language',
  { timeout: 120_000 },
  async ({ form, where, language }) => {
    const say = languages[language];
    const name = `safe-return-${form}` as const;
    await open(
      `<${name} ${where === 'light' ? 'light' : ''} lang="${language}" second-locale="fr" on="${on}" jurisdiction="FR"></${name}>`,
      form,
    );
    await page.locator(name).evaluate(
      (element, given) => {
        Object.assign(element, given);
      },
      // What is asked always is missing, so that it can't be submitted.
      { defaultValue: { ...payloads[form], caseReference: '' }, otherParts: caseFile },
    );
    const findings = page.getByRole('complementary', { name: say.format('ui.findings.title') });
    await findings.locator('summary').first().click();
    await page.getByRole('button', { name: say.format('ui.nav.all-on-one-page') }).click();
    await page.locator('.sr-section').nth(3).waitFor();
    await page.getByRole('navigation').getByRole('button').last().click();
    await page.getByRole('button', { name: say.format('ui.submit.button'), exact: true }).click();
    await page.getByRole('alert').getByRole('link').first().waitFor();
    expect(await page.locator(name).evaluate((each) => each.shadowRoot !== null)).toBe(where === 'shadow');
    expect(await obstacles()).toEqual([]);
  },
);

test('what stands in the way within an element would be found', async () => {
  await open('<safe-return-risk-assessment></safe-return-risk-assessment>', 'risk-assessment');
  const field = page.getByRole('textbox').first();
  await field.waitFor();
  await field.evaluate((each) => {
    if (each instanceof HTMLInputElement) for (const label of each.labels ?? []) label.remove();
  });
  expect(await obstacles()).toContainEqual(expect.stringMatching(/^label: safe-return-risk-assessment #/));
});
