import { readFileSync } from 'node:fs';
import { forms, type PlacedQuestion } from '@safe-return/core';
import { createMessages } from '@safe-return/messages';
import { en } from '@safe-return/messages/en';
import type { Browser, Page } from 'playwright';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { startHost, type StartedHost } from '../start-host.ts';
import { startChromium, tabTo, watchedPage } from '../watched-page.ts';

const say = createMessages({ locale: 'en', messages: en });
const review = say.format('ui.nav.review');
const submit = say.format('ui.submit.button');

const questionsOf = (section: string): readonly PlacedQuestion[] =>
  forms['risk-assessment'].placed.filter((placed) => placed.section === section);

describe('The form in a page of Next.js', { timeout: 60_000 }, () => {
  let host: StartedHost;
  let browser: Browser;
  let page: Page;
  let complaints: readonly string[];

  beforeAll(async () => {
    [host, browser] = await Promise.all([startHost('next'), startChromium()]);
  }, 180_000);

  afterAll(async () => {
    await browser.close();
    await host.stop();
  });

  beforeEach(async () => {
    ({ page, complaints } = await watchedPage(browser, host.url, { locale: 'en-GB' }));
    return () => page.context().close();
  });

  async function writeReference(reference: string): Promise<void> {
    await page.goto(host.url);
    // The findings come last, after the form has woken up.
    await page.getByText(say.format('conclusion.obstacles')).first().waitFor();
    await tabTo(page, say.formatKnown('caseReference'));
    await page.keyboard.press('ControlOrMeta+A');
    await page.keyboard.type(reference);
  }

  test('comes from the server with its questions and answers, before any script', async () => {
    const context = await browser.newContext({ javaScriptEnabled: false });
    const still = await context.newPage();
    await still.goto(host.url);
    const words = await still.locator('form').innerText();
    for (const { path } of questionsOf('record')) expect(words).toContain(say.formatKnown(path));
    const reference = still.getByLabel(say.formatKnown('caseReference'));
    expect(await reference.inputValue()).toBe('FR-1187');
    await context.close();
  });

  test('is filled in by keyboard, shows findings with their sources, and is submitted, under a strict policy', async () => {
    await writeReference('FR-2044');
    await tabTo(page, say.format('ui.nav.continue'));
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

    // Nothing has to be written again.
    await page.unroute('**');
    await page.getByRole('navigation').getByRole('button', { name: review }).press('Enter');
    await page.getByRole('button', { name: submit, exact: true }).press('Enter');
    await page.getByRole('heading', { name: say.format('ui.submit.done') }).waitFor();
    expect(complaints).toEqual([]);
  });

  test.each([
    [
      'an assessment with an answer that nobody asked',
      '{"form":"risk-assessment","version":2,"secret":"Not for a log"}',
      'unknown-key',
    ],
    ['another form', '{"form":"monitoring-report","version":1}', 'unknown-form'],
    ['no object', '"risk-assessment"', '"code":"type"'],
    ['nothing', 'null', '"code":"type"'],
  ])('its server action refuses %s, whoever calls it, and repeats no answer', async (_, payload, code) => {
    await writeReference('FR-2044');
    const calls: Promise<string>[] = [];
    await page.route('**', async (route, request) => {
      if (request.postData() === null) return route.continue();
      const answer = route.fetch({ postData: `[${payload}]` });
      calls.push(answer.then((response) => response.text()));
      await route.fulfill({ response: await answer });
    });
    await page.getByRole('navigation').getByRole('button', { name: review }).press('Enter');
    await page.getByRole('button', { name: submit, exact: true }).press('Enter');
    await page.getByRole('alert').getByText(say.format('ui.submit.refused')).waitFor();
    const [said] = await Promise.all(calls);
    expect(said).toContain(code);
    expect(said).not.toContain('Not for a log');
    expect(await page.getByText('FR-2044').count()).toBeGreaterThan(0);
    expect(complaints).toEqual([]);
  });

  test('stands under a policy of its own for each answer, which stops what is not trusted', async () => {
    const policies = await Promise.all(
      ['', ''].map(async () => (await fetch(host.url)).headers.get('content-security-policy') ?? ''),
    );
    expect(new Set(policies).size).toBe(2);
    expect(policies[0]).not.toMatch(/unsafe/);
    await page.goto(host.url);
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
    expect(readFileSync(new URL('../../../packages/react/dist/index.js', import.meta.url), 'utf8')).toMatch(
      /^'use client';\n/,
    );
  });
});
