import { globSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { createMessages } from '@safe-return/messages';
import { en } from '@safe-return/messages/en';
import type { Browser, Page } from 'playwright';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { bundleForms } from '../scripts/bundle-forms.ts';
import { pageOf, serveStrictly, startChromium, watchedPage, type Site } from './watched-page.test-support.ts';

const say = createMessages({ locale: 'en', messages: en });
const reference = say.formatKnown('caseReference');
const submit = say.format('ui.submit.button');
const newer = reference.replace('?', ', in the words of 0.2.0?');
const tag = 'safe-return-risk-assessment';
const other = 'safe-return-monitoring-report';

let folder: string;
let site: Site;
let browser: Browser;
let page: Page;
let violations: readonly string[];
let html: string;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'safe-return-elements-'));
  await bundleForms(join(folder, '0.1.0'));
  await bundleForms(join(folder, '0.2.0'), {
    name: 'a-later-version',
    transform: {
      filter: { id: /compiled\/en\/|\.css/ },
      handler: (code, id) =>
        id.includes('.css')
          ? code.replaceAll('.sr-form__title {', '.sr-form__title { color: rgb(9, 8, 7);')
          : code.replaceAll(reference, newer),
    },
  });
  site = await serveStrictly((path) => {
    if (path === '/') return html;
    if (path === '/second-version.js')
      // As somebody who bundles has it, where it says which version it is.
      return readFileSync(fileURLToPath(new URL(`../examples${path}`, import.meta.url)), 'utf8').replace(
        '@safe-return/elements/risk-assessment',
        '/safe-return/0.2.0/risk-assessment.js',
      );
    return readFileSync(join(folder, path.replace('/safe-return/', '')));
  });
  browser = await startChromium();
}, 240_000);

afterAll(async () => {
  await browser.close();
  site.close();
  rmSync(folder, { recursive: true, force: true });
});

beforeEach(async () => {
  ({ page, violations } = await watchedPage(browser));
  return () => page.context().close();
});

function script(version: string, form: string): string {
  return `<script type="module" src="/safe-return/${version}/${form}.js"></script>`;
}

async function open(body: string, head: string): Promise<void> {
  html = pageOf(body, head);
  await page.goto(site.url);
}

function field(of: string, name: string): ReturnType<Page['getByRole']> {
  return page.locator(of).getByRole('textbox', { name, exact: true });
}

function titleColour(of: string): Promise<string> {
  return page
    .locator(of)
    .getByRole('heading', { level: 1 })
    .evaluate((each) => getComputedStyle(each).color);
}

describe('Two versions on one page', () => {
  test('differ in what they are, and in what they ask for later', () => {
    const files = (version: string): string[] =>
      globSync('**/*.js', { cwd: join(folder, version) }).map((file) => basename(file));
    const first = new Set(files('0.1.0'));
    const changed = files('0.2.0').filter((file) => !first.has(file));
    expect(changed.some((file) => file.startsWith('first-page-'))).toBe(true);
    expect(first.size).toBeGreaterThan(100);
  });

  test('leave each other’s tags alone, words and styles included, and each asks in its own folder', async () => {
    const asked: { readonly path: string; readonly from: string }[] = [];
    page.on('request', (request) => {
      const path = new URL(request.url()).pathname;
      if (path.includes('/chunks/')) asked.push({ path, from: request.headers()['referer'] ?? '' });
    });
    await open(
      `<${tag}></${tag}><${other}></${other}>`,
      script('0.1.0', 'risk-assessment') +
        script('0.2.0', 'risk-assessment') +
        script('0.2.0', 'monitoring-report'),
    );
    await field(tag, reference).fill('C-1');
    await field(other, newer).fill('C-2');
    expect(await titleColour(other)).toBe('rgb(9, 8, 7)');
    expect(await titleColour(tag)).not.toBe('rgb(9, 8, 7)');
    await page.waitForLoadState('networkidle');

    const versionOf = (address: string): string | undefined => /\/safe-return\/([\d.]+)\//.exec(address)?.[1];
    expect(new Set(asked.map(({ path }) => versionOf(path)))).toEqual(new Set(['0.1.0', '0.2.0']));
    for (const { path, from } of asked) expect([path, versionOf(from)]).toEqual([path, versionOf(path)]);
    expect(violations).toEqual([]);
  });

  test('stand side by side where the second gets a name of its own', async () => {
    await open(
      `<${tag} form-title="One"></${tag}><portal-risk-assessment form-title="Other"></portal-risk-assessment>`,
      `${script('0.1.0', 'risk-assessment')}<script type="module" src="/second-version.js"></script>`,
    );
    await field(tag, reference).fill('C-1');
    await field('portal-risk-assessment', newer).fill('C-2');
    const written = await page.evaluate(
      (names) => {
        const forms = names.map((name) =>
          document.querySelector<HTMLElement & { payload?(): unknown }>(name),
        );
        return forms.map((form) => form?.payload?.());
      },
      [tag, 'portal-risk-assessment'],
    );
    expect(written).toMatchObject([{ caseReference: 'C-1' }, { caseReference: 'C-2' }]);
    const ids = await page.evaluate(
      (names) =>
        names.flatMap((name) =>
          [...(document.querySelector(name)?.shadowRoot?.querySelectorAll('[id]') ?? [])].map(({ id }) => id),
        ),
      [tag, 'portal-risk-assessment'],
    );
    expect(ids.length).toBeGreaterThan(20);
    expect(new Set(ids).size).toBe(ids.length);
    expect(violations).toEqual([]);
  });

  test('leave nothing behind that another script of the page could come upon', async () => {
    await open(`<${tag}></${tag}><${other}></${other}>`, '');
    const globals = (): Promise<string[]> => page.evaluate(() => Object.getOwnPropertyNames(globalThis));
    const before = new Set(await globals());
    await page.evaluate(
      "Promise.all([import('/safe-return/0.1.0/risk-assessment.js'), import('/safe-return/0.2.0/monitoring-report.js')])",
    );
    for (const name of [tag, other]) {
      await page.locator(name).getByRole('navigation').getByRole('button').last().click();
      await page.locator(name).getByRole('button', { name: submit, exact: true }).click();
      await page.locator(name).getByRole('alert').waitFor();
    }
    await page.waitForLoadState('networkidle');
    expect((await globals()).filter((name) => !before.has(name))).toEqual([]);
  });
});
