import { execFileSync, spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { forms, type PlacedQuestion } from '@safe-return/core';
import { createMessages } from '@safe-return/messages';
import { en } from '@safe-return/messages/en';
import { chromium, type Browser, type Page } from 'playwright';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';

const folder = fileURLToPath(new URL('.', import.meta.url));
const root = fileURLToPath(new URL('../..', import.meta.url));
const shell = {
  env: {
    ...process.env,
    NODE_ENV: 'production' as const,
    PATH: `${root}node_modules/.bin:${process.env['PATH'] ?? ''}`,
    NEXT_TELEMETRY_DISABLED: '1',
    TURBO_TELEMETRY_DISABLED: '1',
  },
  cwd: folder,
};
const say = createMessages({ locale: 'en', messages: en });
const review = say.format('ui.nav.review');
const submit = say.format('ui.submit.button');

const questionsOf = (section: string): readonly PlacedQuestion[] =>
  forms['risk-assessment'].placed.filter((placed) => placed.section === section);

describe('The form in a page of Next.js', { timeout: 60_000 }, () => {
  let server: ChildProcess;
  let url: string;
  let browser: Browser;
  let page: Page;
  /** What no page may give cause for: an error, a script or style that was stopped, a request to anywhere else. */
  let complaints: string[];

  beforeAll(async () => {
    // As it is published: a host has no sources.
    execFileSync('turbo', ['run', 'build', '--filter=@safe-return/react...'], { ...shell, cwd: root });
    execFileSync('next', ['build'], shell);
    server = spawn('next', ['start', '--hostname', '127.0.0.1', '--port', '0'], {
      ...shell,
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    url = await addressOf(server);
    browser = await chromium.launch({
      executablePath: process.env['CHROMIUM_PATH'] ?? '/usr/bin/chromium',
      args: ['--no-sandbox', '--disable-gpu'],
    });
  }, 180_000);

  afterAll(async () => {
    await browser.close();
    const exit = once(server, 'exit');
    server.kill();
    await exit;
  });

  beforeEach(async () => {
    complaints = [];
    const context = await browser.newContext({ locale: 'en-GB' });
    await context.exposeFunction('complain', (complaint: string) => complaints.push(complaint));
    await context.addInitScript(() => {
      addEventListener('securitypolicyviolation', ({ violatedDirective, sample }) => {
        (globalThis as unknown as { complain(words: string): void }).complain(
          `${violatedDirective} ${sample}`,
        );
      });
    });
    page = await context.newPage();
    page.on('pageerror', (error) => complaints.push(String(error)));
    page.on('console', (message) => {
      if (['error', 'warning'].includes(message.type())) complaints.push(message.text());
    });
    page.on('request', (request) => {
      if (!request.url().startsWith(url)) complaints.push(`A request to ${request.url()}`);
    });
    return () => context.close();
  });

  async function tabTo(name: string): Promise<void> {
    for (let presses = 0; presses < 60; presses += 1) {
      await page.keyboard.press('Tab');
      const words = await page.evaluate(() => {
        const element = document.activeElement;
        const isField = element instanceof HTMLInputElement || element instanceof HTMLSelectElement;
        return (isField ? element.labels?.[0]?.textContent : element?.textContent) ?? '';
      });
      if (words === name) return;
    }
    throw new Error(`"${name}" can't be reached by the keyboard.`);
  }

  async function writeReference(reference: string): Promise<void> {
    await page.goto(url);
    // The findings come last, after the form has woken up.
    await page.getByText(say.format('conclusion.obstacles')).first().waitFor();
    await tabTo(say.formatKnown('caseReference'));
    await page.keyboard.press('ControlOrMeta+A');
    await page.keyboard.type(reference);
  }

  test('comes from the server with its questions and answers, before any script', async () => {
    const context = await browser.newContext({ javaScriptEnabled: false });
    const still = await context.newPage();
    await still.goto(url);
    const words = await still.locator('form').innerText();
    for (const { path } of questionsOf('record')) expect(words).toContain(say.formatKnown(path));
    const reference = still.getByLabel(say.formatKnown('caseReference'));
    expect(await reference.inputValue()).toBe('FR-1187');
    await context.close();
  });

  test('is filled in by keyboard, shows findings with their sources, and is submitted, under a strict policy', async () => {
    await writeReference('FR-2044');
    await tabTo(say.format('ui.nav.continue'));
    await page.keyboard.press('Enter');
    const next = page.getByRole('heading', {
      name: say.formatKnown('section.case-profile.person.title'),
      exact: true,
    });
    await expect.poll(() => next.evaluate((heading) => document.activeElement === heading)).toBe(true);

    const finding = page
      .getByRole('listitem')
      .filter({ has: page.getByText(say.formatKnown('rule.safe.reprisals.title'), { exact: true }) });
    await finding.locator('summary').first().press('Enter');
    await finding.getByText(say.provision('gp1.57')).first().waitFor();

    await page.getByRole('navigation').getByRole('button', { name: review }).press('Enter');
    await page.getByText('FR-2044').waitFor();
    await page.getByRole('button', { name: submit, exact: true }).press('Enter');
    await page.getByRole('heading', { name: say.format('ui.submit.done') }).waitFor();
    expect(complaints).toEqual([]);
  });

  test('shows at its question what the server did not take', async () => {
    await writeReference('FR-2044');
    // What the browser checked can still be changed on its way.
    await page.route('**', (route, request) => {
      const body = request.postData();
      return route.continue(body === null ? {} : { postData: body.replace('FR-2044', 'x'.repeat(501)) });
    });
    await page.getByRole('navigation').getByRole('button', { name: review }).press('Enter');
    await page.getByRole('button', { name: submit, exact: true }).press('Enter');
    await page.getByRole('link', { name: say.formatKnown('caseReference') }).press('Enter');
    await expect.poll(() => page.getByLabel(say.formatKnown('caseReference')).inputValue()).toBe('FR-2044');
    expect(complaints).toEqual([]);
  });

  test('stands under a policy of its own for each answer, which stops what is not trusted', async () => {
    const policies = await Promise.all(
      ['', ''].map(async () => (await fetch(url)).headers.get('content-security-policy') ?? ''),
    );
    expect(new Set(policies).size).toBe(2);
    expect(policies[0]).not.toMatch(/unsafe/);
    await page.goto(url);
    const stopped = await page.evaluate(() => {
      try {
        document.createElement('p').innerHTML = '<b>words</b>';
        return false;
      } catch {
        return true;
      }
    });
    expect(stopped).toBe(true);
    await expect.poll(() => complaints.join()).toContain('require-trusted-types-for');
  });

  test('is marked as of the client where it is imported, which counts for all that it is made of', () => {
    expect(readFileSync(`${root}packages/react/dist/index.js`, 'utf8')).toMatch(/^'use client';\n/);
  });
});

async function addressOf(server: ChildProcess): Promise<string> {
  let said = '';
  for await (const chunk of server.stdout ?? []) {
    said += String(chunk);
    const [address] = /http:\/\/127[^\s/]+/.exec(said) ?? [];
    if (address !== undefined && said.includes('Ready')) return address;
  }
  throw new Error(`Next.js did not start: ${said}`);
}
