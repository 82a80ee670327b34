import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { forms } from '@safe-return/core';
import { createMessages, notLoaded } from '@safe-return/messages';
import { en } from '@safe-return/messages/en';
import { chromium, type Browser, type Page } from 'playwright';
import { build, preview, type PreviewServer } from 'vite';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { launchOptions, resolve } from '../../../../vitest.shared.ts';

const policy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self'",
  "connect-src 'self'",
  "font-src 'self'",
  "base-uri 'none'",
  "form-action 'self'",
  "require-trusted-types-for 'script'",
  "trusted-types 'none'",
].join('; ');
const say = createMessages({ locale: 'en', messages: en });

describe('Under a Content-Security-Policy with Trusted Types and no exception', { timeout: 90_000 }, () => {
  let folder: string;
  let server: PreviewServer;
  let url: string;
  let browser: Browser;
  let page: Page;
  let violations: string[];

  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'safe-return-strict-page-'));
    const built = {
      root: fileURLToPath(new URL('.', import.meta.url)),
      configFile: false,
      logLevel: 'error',
      resolve,
      build: { outDir: folder, emptyOutDir: true, assetsInlineLimit: 0, chunkSizeWarningLimit: 2000 },
    } as const;
    await build(built);
    server = await preview({
      ...built,
      preview: { host: '127.0.0.1', port: 0, headers: { 'Content-Security-Policy': policy } },
    });
    url = server.resolvedUrls?.local[0] ?? '';
    browser = await chromium.launch(launchOptions);
  }, 120_000);

  afterAll(async () => {
    await browser.close();
    await server.close();
    rmSync(folder, { recursive: true, force: true });
  });

  beforeEach(async () => {
    violations = [];
    const context = await browser.newContext();
    await context.exposeFunction('complain', (complaint: string) => violations.push(complaint));
    await context.addInitScript(() => {
      addEventListener('securitypolicyviolation', ({ violatedDirective, sourceFile, sample }) => {
        (globalThis as unknown as { complain(words: string): void }).complain(
          `${violatedDirective} ${sourceFile} ${sample}`,
        );
      });
    });
    page = await context.newPage();
    page.setDefaultTimeout(10_000);
    page.on('pageerror', (error) => violations.push(String(error)));
    return () => context.close();
  });

  test.each(Object.values(forms))(
    '$id is filled in, evaluated, reviewed and submitted without a violation',
    async ({ id, sections, placed }) => {
      const response = await page.goto(`${url}?form=${id}`);
      expect(response?.headers()['content-security-policy']).toBe(policy);
      const findings = page.getByRole('complementary', { name: say.format('ui.findings.title') });
      // Every rule is loaded after the form, and the words of every source with the first reason that is opened.
      await findings
        .locator('summary')
        .filter({ hasText: say.format('ui.findings.why') })
        .first()
        .click();
      await findings.getByText(say.format('ui.findings.sources'), { exact: true }).first().waitFor();

      const tasks = page.getByRole('navigation').getByRole('listitem').getByRole('button');
      const filledIn = new Set<string>();
      for (const [index, section] of sections.entries()) {
        const kinds = placed
          .filter((each) => each.section === section.id)
          .map(({ question }) => question.kind);
        // Once for each kind of control is enough.
        if (kinds.every((kind) => filledIn.has(kind))) continue;
        for (const kind of kinds) filledIn.add(kind);
        await tasks.nth(index).click();
        await fillIn(page);
      }
      await tasks.last().click();
      await page.getByRole('button', { name: say.format('ui.submit.button'), exact: true }).click();
      // What was written just now may not be all that is asked for: then the problems are listed, which is as good here.
      await page
        .getByRole('alert')
        .or(page.getByRole('heading', { name: say.format('ui.submit.done') }))
        .first()
        .waitFor();
      expect(violations).toEqual([]);
    },
  );

  test.each([
    ['the words', /\/ui-/, 'form', say.format('ui.try-again')],
    ['what checks the answers', /\/check-payload-/, 'submit', say.format('ui.submit.button')],
  ])('%s that could not be loaded is loaded once the line is back', async (_, module, what, again) => {
    await page.route(module, (route) => route.abort());
    await page.goto(`${url}?form=risk-assessment`);
    if (what === 'submit') {
      await page.getByRole('navigation').getByRole('button').last().click();
      await page.getByRole('button', { name: again, exact: true }).click();
    }
    const failed = page.getByRole('alert');
    await failed.waitFor();
    expect(await failed.textContent()).toContain(
      what === 'form' ? notLoaded.en.failed : say.format('ui.submit.failed'),
    );
    await page.unroute(module);
    await page.getByRole('button', { name: again, exact: true }).click();
    await (
      what === 'form' ? page.getByRole('navigation') : page.getByText(say.format('ui.submit.done'))
    ).waitFor();
    expect(violations).toEqual([]);
  });

  test('a picture that could not be loaded is loaded once the line is back', async () => {
    const module = /\/risk-matrix-/;
    await page.route(module, (route) => route.abort());
    await page.goto(`${url}?form=risk-assessment`);
    await page.getByRole('navigation').getByRole('button').last().click();
    const failed = page.getByText(say.format('ui.picture.failed'));
    await failed.waitFor();
    await page.unroute(module);
    await failed.getByRole('button', { name: say.format('ui.try-again') }).click();
    await page.getByRole('figure', { name: say.format('picture.risk.title') }).waitFor();
    expect(violations).toEqual([]);
  });

  test('a violation would be seen', async () => {
    await page.goto(`${url}?form=risk-assessment`);
    await page.evaluate(() => document.createElement('p').setAttribute('style', 'color: red'));
    await expect.poll(() => violations.join()).toContain('style-src');
  });
});

/** Answers what the section asks, each kind of control once: adds an entry, chooses, ticks, and writes. */
async function fillIn(page: Page): Promise<void> {
  const section = page.locator('.sr-section');
  for (const role of ['radio', 'checkbox'] as const) {
    const first = section.getByRole(role).first();
    if ((await first.count()) > 0) await first.check();
  }
  const add = section.getByRole('button', { name: /^Add an entry/ }).first();
  if ((await add.count()) > 0) await add.click();
  const text = section.getByRole('textbox').and(page.locator(':enabled')).first();
  if ((await text.count()) > 0) await text.fill('2');
  const list = section.getByRole('combobox').and(page.locator(':enabled')).first();
  if ((await list.locator('option').count()) > 1) await list.selectOption({ index: 1 });
}
