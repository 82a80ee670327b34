import { execFile } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { examples } from '@safe-return/examples';
import { createMessages } from '@safe-return/messages';
import { en } from '@safe-return/messages/en';
import { chromium, type Browser, type BrowserContext, type Page } from 'playwright';
import { build } from 'vite';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { en as texts } from '../client/texts/en.ts';
import { openPglite } from '../server/database/pglite.ts';
import { addressOf, endPortal, launchPortal, type PortalProcess } from '../server/portal-process.ts';
import { fillInByKeyboard } from './fill-in.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));
const commandLine = fileURLToPath(new URL('../../../../packages/cli/src/main.ts', import.meta.url));
const patiently = { timeout: 20_000 };
const say = createMessages({ locale: 'en', messages: en });

describe('A case worker in the portal', { timeout: 600_000 }, () => {
  let folder: string;
  let portal: PortalProcess;
  let url: string;
  let browser: Browser;
  let context: BrowserContext;
  let page: Page;
  /** What no page may give cause for: errors, a stopped script or style, a request to anywhere else. */
  let complaints: string[];
  let addresses: string[];

  beforeAll(async () => {
    await build({ root, logLevel: 'warn' });
    folder = mkdtempSync(join(tmpdir(), 'safe-return-journey-'));
    portal = launchPortal({ DATA_DIR: folder });
    url = await addressOf(portal);
    browser = await chromium.launch({
      executablePath: process.env['CHROMIUM_PATH'] ?? '/usr/bin/chromium',
      args: ['--no-sandbox', '--disable-gpu'],
    });
  }, 120_000);

  afterAll(async () => {
    await browser.close();
    await endPortal(portal, 'SIGKILL');
    rmSync(folder, { recursive: true, force: true });
  });

  beforeEach(async () => {
    complaints = [];
    addresses = [];
    context = await browser.newContext({ locale: 'en-GB', viewport: { width: 1280, height: 900 } });
    await context.exposeFunction('complain', (complaint: string) => complaints.push(complaint));
    await context.addInitScript(() => {
      addEventListener('securitypolicyviolation', ({ violatedDirective }) => {
        (globalThis as unknown as { complain(words: string): void }).complain(violatedDirective);
      });
    });
    page = await openPage();
  });

  afterEach(async () => {
    await context.close();
  });

  async function openPage(): Promise<Page> {
    const opened = await context.newPage();
    opened.on('pageerror', (error) => complaints.push(String(error)));
    opened.on('request', (request) => {
      addresses.push(request.url());
      if (!request.url().startsWith(url)) complaints.push(`A request to ${request.url()}`);
    });
    return opened;
  }

  async function tabTo(name: string): Promise<void> {
    for (let presses = 0; presses < 30; presses += 1) {
      await page.keyboard.press('Tab');
      const words = await page.evaluate(() => {
        const element = document.activeElement;
        const label = element instanceof HTMLInputElement || element instanceof HTMLSelectElement;
        return (label ? element.labels?.[0]?.textContent : element?.textContent) ?? '';
      });
      if (words === name) return;
    }
    throw new Error(`"${name}" can't be reached by the keyboard.`);
  }

  async function openCase(reference: string): Promise<void> {
    await page.goto(`${url}/cases/new?lang=en`);
    await page.getByLabel(texts.reference).fill(reference);
    await page.getByLabel(texts.returningState, { exact: true }).selectOption('FR');
    await page.getByRole('button', { name: texts.openCase }).click();
    await page.waitForURL(/\/risk-assessment/);
  }

  const organisation = (on: Page) =>
    on.getByLabel(say.formatKnown('profile.recordedBy.organisation')).first();

  test('fills in the risk assessment with the keyboard alone, submits it, and sees what the server found', async () => {
    const { caseFile } = examples['reprisals-at-home'];
    const payload = caseFile.riskAssessment;
    if (!payload?.caseReference) throw new Error('The example has no risk assessment.');

    await page.goto(`${url}/?lang=en`);
    await page.getByText(texts.noCases).waitFor();
    await tabTo(texts.newCase);
    await page.keyboard.press('Enter');
    await page.waitForURL(/\/cases\/new/);
    await page.getByRole('heading', { level: 1 }).waitFor();
    await tabTo(texts.reference);
    await page.keyboard.type(payload.caseReference);
    await tabTo(texts.returningState);
    await page.keyboard.type(say.country('FR'));
    await tabTo(texts.openCase);
    await page.keyboard.press('Enter');
    await page.waitForURL(/\/risk-assessment/);
    await page.getByRole('heading', { name: say.formatKnown('form.risk-assessment.title') }).waitFor();

    await fillInByKeyboard(page, payload, say);
    await page.getByText(texts.saved, { exact: true }).waitFor();
    // The next day: a question that a later answer has opened is answered, and the rest is still there.
    await page.reload();
    await page.getByRole('heading', { name: say.formatKnown('form.risk-assessment.title') }).waitFor();
    await fillInByKeyboard(page, payload, say);
    await page.keyboard.press('Enter');
    await page.waitForURL(/\/submissions\//);

    const conclusion = page.getByText(say.format('conclusion.obstacles')).first();
    await conclusion.waitFor();
    const obstacles = page.getByRole('heading', { name: say.format('ui.findings.group.obstacles') });
    expect(await obstacles.isVisible()).toBe(true);
    const finding = page
      .getByRole('listitem')
      .filter({ has: page.getByText(say.formatKnown('rule.safe.reprisals.title'), { exact: true }) });
    await finding.locator('summary').first().press('Enter');
    await finding.getByText(say.provision('gp1.57')).first().waitFor();

    expect(complaints).toEqual([]);
    const [, id = '', , submission = ''] = new URL(page.url()).pathname.split('/').slice(1);
    expect(addresses.join('\n')).not.toContain(payload.caseReference);
    expect(await page.title()).not.toContain(payload.caseReference);

    await context.close();
    await endPortal(portal, 'SIGTERM');
    const row = await storedRow(submission);
    expect(row).toMatchObject({ case_id: id, form: 'risk-assessment', reference: payload.caseReference });
    expect(withoutRowIds(row.content)).toEqual(withoutRowIds(payload));
    const printed = await evaluateByCommandLine(row.content, row.evaluated_on);
    expect(printed).toMatchObject({ conclusion: row.conclusion, findings: row.findings });
    expect(row.conclusion).toBe('obstacles');

    portal = launchPortal({ DATA_DIR: folder });
    url = await addressOf(portal);
  });

  test('keeps what was typed while the server can’t be reached, and saves it when it can', async () => {
    await openCase('OFFLINE-1');
    await organisation(page).fill('Shelter');
    await page.getByText(texts.saved, { exact: true }).waitFor();
    await context.setOffline(true);
    await organisation(page).fill('Shelter by the river');
    await page.getByText(texts.saveUnreachable).waitFor();
    expect(await organisation(page).inputValue()).toBe('Shelter by the river');
    await context.setOffline(false);
    await page.getByRole('button', { name: texts.saveNow }).click();
    await page.getByText(texts.saved, { exact: true }).waitFor();
    await page.reload();
    expect(await organisation(page).inputValue()).toBe('Shelter by the river');
  });

  test('lets a worker choose when another has saved the same draft meanwhile', async () => {
    await openCase('BOTH-1');
    const second = await openPage();
    await second.goto(page.url());
    await organisation(second).fill('Theirs');
    await second.getByText(texts.changed).waitFor();
    await second.getByText(texts.saved, { exact: true }).waitFor();

    await organisation(page).fill('Mine');
    await page.getByText(texts.conflict).waitFor();
    await page.getByText(texts.differences).click();
    const question = say.formatKnown('profile.recordedBy.organisation');
    expect(await page.getByRole('alert').getByRole('listitem').allTextContents()).toEqual([question]);
    expect(await organisation(page).inputValue()).toBe('Mine');
    await page.getByRole('button', { name: texts.keepMine }).click();
    await page.getByText(texts.saved, { exact: true }).waitFor();

    await organisation(second).fill('Theirs again');
    await second.getByRole('button', { name: texts.takeTheirs }).click();
    await expect.poll(() => organisation(second).inputValue(), patiently).toBe('Mine');
  });

  test('refuses the assessment of another case, says so at the answer, and keeps everything', async () => {
    await openCase('REFUSED-1');
    const id = new URL(page.url()).pathname.split('/')[2] ?? '';
    const saved = await fetch(`${url}/api/cases/${id}/risk-assessment/draft`, {
      method: 'PUT',
      headers: { 'content-type': 'application/json', 'if-match': '"1"' },
      body: JSON.stringify(examples['reprisals-at-home'].caseFile.riskAssessment),
    });
    expect(saved.status).toBe(200);
    await page.reload();
    const review = say.format('ui.nav.review');
    await page.getByRole('navigation').getByRole('button', { name: review }).click();
    await page.getByRole('button', { name: say.format('ui.submit.button'), exact: true }).click();
    const problem = say.format('issue.reference.text');
    await page.getByRole('link', { name: problem }).click();
    expect(await page.getByText(problem).count()).toBeGreaterThan(1);
    const reference = page.getByLabel(say.formatKnown('caseReference'));
    expect(await reference.inputValue()).toBe('FR-1187');
    expect(complaints).toEqual([]);
  });

  test('changes the language on the spot, and what was typed stays', async () => {
    await openCase('LANGUAGE-1');
    await organisation(page).fill('Shelter');
    await page.getByLabel(texts.language, { exact: true }).selectOption('ar');
    await expect.poll(() => page.evaluate(() => document.documentElement.dir), patiently).toBe('rtl');
    expect(await page.getByRole('textbox').nth(4).inputValue()).toBe('Shelter');
    expect(complaints).toEqual([]);
  });

  interface StoredRow {
    readonly case_id: string;
    readonly reference: string;
    readonly form: string;
    readonly content: unknown;
    readonly conclusion: string;
    readonly findings: unknown;
    readonly evaluated_on: string;
  }

  async function storedRow(submission: string): Promise<StoredRow> {
    const database = await openPglite(folder);
    const [row] = await database.query<StoredRow>(
      `select case_id, reference, form, content, conclusion, findings, evaluated_on::text
       from payloads join evaluations on payload_id = payloads.id join cases on case_id = cases.id
       where payloads.id = $1`,
      [submission],
    );
    await database.close();
    if (!row) throw new Error('The submission is not in the database.');
    return row;
  }

  /** Evaluates a payload by `safe-return evaluate`, for France. */
  function evaluateByCommandLine(payload: unknown, on: string): Promise<unknown> {
    const file = join(folder, 'case-file.json');
    writeFileSync(file, JSON.stringify({ riskAssessment: payload }));
    const words = ['evaluate', file, '--on', on, '--jurisdiction', 'FR', '--json'];
    return new Promise((resolve) => {
      execFile(
        process.execPath,
        ['--conditions=@safe-return/source', commandLine, ...words],
        { maxBuffer: 64 * 1024 * 1024 },
        (_, stdout) => resolve(JSON.parse(stdout)),
      );
    });
  }
});

/** Rows get an id of their own, and codes the order of the form, where they are filled in. */
function withoutRowIds(value: unknown): unknown {
  if (Array.isArray(value)) {
    const items = value.map(withoutRowIds);
    return items.every((item) => typeof item === 'string') ? items.toSorted() : items;
  }
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .filter(([key]) => key !== 'id')
      .map(([key, item]) => [key, withoutRowIds(item)]),
  );
}
