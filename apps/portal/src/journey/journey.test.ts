import { execFile } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import {
  disclose,
  forms,
  monitoringSchedule,
  type CaseFile,
  type DisclosureRequest,
  type Payload,
} from '@safe-return/core';
import { examples } from '@safe-return/examples';
import { createMessages } from '@safe-return/messages';
import { en } from '@safe-return/messages/en';
import { answersInWords } from '@safe-return/react';
import { chromium, type Browser, type BrowserContext, type Page } from 'playwright';
import { launchOptions } from '../../../../vitest.shared.ts';
import { build } from 'vite';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { CaseDetail, CasePage, Role, Submission } from '../api.ts';
import { en as texts } from '../client/texts/en.ts';
import { ar } from '../client/texts/ar.ts';
import { openDatabase } from '../server/database/open.ts';
import {
  addressOf,
  endPortal,
  launchPortal,
  preparePortal,
  signInAt,
  type PortalProcess,
  type PreparedPortal,
} from '../server/portal-process.ts';
import { addEvaluatedCase } from '../server/reevaluation/evaluated-cases.ts';
import { readSettings } from '../server/settings.ts';
import { findAccount, giveAccess } from '../server/store/members.ts';
import { createVault } from '../server/vault.ts';
import { browse, expectAccessible, overflowAt, type Browsing } from './browsing.ts';
import { fillInByKeyboard } from './fill-in.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));
const commandLine = fileURLToPath(new URL('../../../../packages/cli/src/main.ts', import.meta.url));
const patiently = { timeout: 20_000 };
const say = createMessages({ locale: 'en', messages: en });

/** A case with every kind of form in it, and contacts that are overdue. */
const followedUp = 'GR-0761';
/** A case that was evaluated under older rules. */
const outdated = 'OLD-1';

describe('The portal', { timeout: 600_000 }, () => {
  let folder: string;
  let prepared: PreparedPortal;
  let portal: PortalProcess;
  let url: string;
  let browser: Browser;
  let browsing: Browsing;
  let context: BrowserContext;
  let page: Page;

  beforeAll(async () => {
    await buildPages();
    folder = mkdtempSync(join(tmpdir(), 'safe-return-journey-'));
    prepared = await preparePortal({ folder });
    await addOutdatedCase();
    portal = launchPortal(prepared.environment);
    url = await addressOf(portal);
    browser = await chromium.launch(launchOptions);
  }, 120_000);

  afterAll(async () => {
    await browser.close();
    await endPortal(portal, 'SIGKILL');
    rmSync(folder, { recursive: true, force: true });
  });

  afterEach(async () => {
    await context.close();
  });

  /** Months after it was evaluated, what was recorded is too old, and the conclusion another. */
  async function addOutdatedCase(): Promise<void> {
    const settings = readSettings(prepared.environment);
    const vault = await createVault(settings.answersKeys);
    const database = await openDatabase(settings, vault);
    const reviewer = await findAccount(database, prepared.emails.reviewer);
    const { caseFile } = examples['no-obstacle-found'];
    const caseId = await addEvaluatedCase(
      { database, vault },
      { reference: outdated, caseFile, state: 'AT', on: '2026-05-16' },
    );
    if (reviewer) await giveAccess(database, caseId, reviewer.id);
    await database.close();
  }

  async function open(role?: Role): Promise<void> {
    browsing = await browse(browser, url, role ? await signInAt(url, prepared, role) : {});
    ({ context, page } = browsing);
  }

  async function send<Answer>(
    method: string,
    path: string,
    body?: unknown,
    {
      as = 'case-worker',
      headers = {},
    }: { readonly as?: Role; readonly headers?: Record<string, string> } = {},
  ): Promise<Answer> {
    const answer = await fetch(`${url}${path}`, {
      method,
      headers: {
        ...(await signInAt(url, prepared, as)),
        origin: url,
        'content-type': 'application/json',
        ...headers,
      },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    });
    if (!answer.ok) throw new Error(`${method} ${path}: ${String(answer.status)}`);
    return (answer.status === 204 ? undefined : await answer.json()) as Answer;
  }

  async function findCaseId(reference: string, as: Role = 'case-worker'): Promise<string> {
    const { cases } = await send<CasePage>('POST', '/api/cases/find', { reference }, { as });
    return cases[0]?.id ?? '';
  }

  /** Goes to a page, and waits until all of it is there. */
  async function visit(path: string, lang: 'en' | 'ar' = 'en', on: Page = page): Promise<void> {
    await on.goto(`${url}${path}?lang=${lang}`);
    await on.getByRole('heading', { level: 1 }).waitFor();
    const { loading } = lang === 'en' ? texts : ar;
    await expect.poll(() => on.getByText(loading).count(), patiently).toBe(0);
  }

  async function tabTo(name: string): Promise<void> {
    for (let presses = 0; presses < 40; presses += 1) {
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

  const organisation = (on: Page) =>
    on.getByLabel(say.formatKnown('profile.recordedBy.organisation')).first();
  const isSaved = (on: Page) => on.getByText(texts.saveStates.saved, { exact: true });
  const idInAddress = () => new URL(page.url()).pathname.split('/')[2] ?? '';

  test('is gone through with the keyboard alone: signing in, the risk assessment, what the server found', async () => {
    await open();
    const { caseFile } = examples['reprisals-at-home'];
    const payload = caseFile.riskAssessment;
    if (!payload?.caseReference) throw new Error('The example has no risk assessment.');

    await page.goto(`${url}/?lang=en`);
    await page.getByRole('heading', { name: texts.signIn }).waitFor();
    await tabTo(texts.email);
    await page.keyboard.type(prepared.emails['case-worker']);
    await tabTo(texts.password);
    await page.keyboard.type('not the password');
    await page.keyboard.press('Enter');
    await page.getByText(texts.wrongPassword).waitFor();
    await page.keyboard.type(prepared.password);
    await page.keyboard.press('Enter');

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
    await isSaved(page).waitFor();
    // The next day: a question that a later answer has opened is answered, and the rest is still there.
    await page.reload();
    await page.getByRole('heading', { name: say.formatKnown('form.risk-assessment.title') }).waitFor();
    await fillInByKeyboard(page, payload, say);
    await page.keyboard.press('Enter');
    await page.waitForURL(/\/submissions\//);

    await page.getByText(say.format('conclusion.obstacles')).first().waitFor();
    const obstacles = page.getByRole('heading', { name: say.format('ui.findings.group.obstacles') });
    expect(await obstacles.isVisible()).toBe(true);
    const finding = page
      .getByRole('listitem')
      .filter({ has: page.getByText(say.formatKnown('rule.safe.reprisals.title'), { exact: true }) });
    await finding.locator('summary').first().press('Enter');
    await finding.getByText(say.provision('gp1.57')).first().waitFor();

    expect(browsing.complaints).toEqual([]);
    const [, id = '', , submission = ''] = new URL(page.url()).pathname.split('/').slice(1);
    expect(browsing.addresses.join('\n')).not.toContain(payload.caseReference);
    expect(await page.title()).not.toContain(payload.caseReference);

    await endPortal(portal, 'SIGTERM');
    portal = launchPortal(prepared.environment);
    url = await addressOf(portal);
    const stored = await send<Submission>('GET', `/api/cases/${id}/submissions/${submission}`);
    expect(withoutRowIds(stored.payload)).toEqual(withoutRowIds(payload));
    const { on, conclusion, findings } = stored.evaluation;
    const printed = await evaluateByCommandLine(stored.payload, on);
    expect(printed).toMatchObject({ conclusion, findings });
    expect(conclusion).toBe('obstacles');
  });

  describe('for a case worker', () => {
    beforeEach(() => open('case-worker'));

    async function openCase(reference: string): Promise<void> {
      await page.goto(`${url}/cases/new?lang=en`);
      await page.getByLabel(texts.reference).fill(reference);
      await page.getByLabel(texts.returningState, { exact: true }).selectOption('FR');
      await page.getByRole('button', { name: texts.openCase }).click();
      await page.waitForURL(/\/risk-assessment/);
    }

    test('keeps what was typed while the server can’t be reached, and saves it when it can', async () => {
      await openCase('OFFLINE-1');
      await organisation(page).fill('Shelter');
      await isSaved(page).waitFor();
      await context.setOffline(true);
      await organisation(page).fill('Shelter by the river');
      await page.getByText(texts.failures.unreachable).waitFor();
      expect(await organisation(page).inputValue()).toBe('Shelter by the river');
      await context.setOffline(false);
      await isSaved(page).waitFor();
      await page.reload();
      expect(await organisation(page).inputValue()).toBe('Shelter by the river');
    });

    test('keeps what was typed when the session ends, covers it, and goes on once the same person has signed in', async () => {
      await openCase('SESSION-1');
      await organisation(page).fill('Shelter');
      await isSaved(page).waitFor();
      await context.clearCookies();
      await organisation(page).fill('Shelter by the river');
      const dialog = page.getByRole('dialog', { name: texts.sessionEndedTitle });
      await dialog.waitFor();
      await expectAccessible(page, 'the dialog');
      await page.keyboard.press('Escape');
      await page.keyboard.press('Escape');
      expect(await dialog.isVisible()).toBe(true);
      await dialog.getByLabel(texts.password).fill(prepared.password);
      await page.keyboard.press('Enter');
      await isSaved(page).waitFor();
      expect(await dialog.isVisible()).toBe(false);
      expect(await organisation(page).inputValue()).toBe('Shelter by the river');
      await page.reload();
      expect(await organisation(page).inputValue()).toBe('Shelter by the river');
      expect(browsing.complaints).toEqual([]);
    });

    test('lets a worker choose when another has saved the same draft meanwhile', async () => {
      await openCase('BOTH-1');
      const second = await browsing.openPage();
      await second.goto(page.url());
      await organisation(second).fill('Theirs');
      await second.getByText(texts.saveStates.changed).waitFor();
      await isSaved(second).waitFor();

      await organisation(page).fill('Mine');
      await page.getByText(texts.conflict).waitFor();
      await page.getByText(texts.differences).click();
      const row = page.getByRole('alert').getByRole('row', {
        name: say.formatKnown('profile.recordedBy.organisation'),
      });
      expect(await row.getByRole('cell').allTextContents()).toEqual([
        `${texts.mine}Mine`,
        `${texts.theirs}Theirs`,
      ]);
      expect(await organisation(page).inputValue()).toBe('Mine');
      await page.getByRole('button', { name: texts.keepMine }).click();
      await isSaved(page).waitFor();

      await organisation(second).fill('Theirs again');
      await second.getByRole('button', { name: texts.takeTheirs }).click();
      await expect.poll(() => organisation(second).inputValue(), patiently).toBe('Mine');
    });

    test('refuses the assessment of another case, says so at the answer, and keeps everything', async () => {
      await openCase('REFUSED-1');
      await send(
        'PUT',
        `/api/cases/${idInAddress()}/risk-assessment/draft`,
        examples['reprisals-at-home'].caseFile.riskAssessment,
        { headers: { 'if-match': '"1"' } },
      );
      await page.reload();
      const review = say.format('ui.nav.review');
      await page.getByRole('navigation').getByRole('button', { name: review }).click();
      await page.getByRole('button', { name: say.format('ui.submit.button'), exact: true }).click();
      const problem = say.format('issue.reference.text');
      await page.getByRole('link', { name: problem }).click();
      expect(await page.getByText(problem).count()).toBeGreaterThan(1);
      const reference = page.getByLabel(say.formatKnown('caseReference'));
      expect(await reference.inputValue()).toBe('FR-1187');
      expect(browsing.complaints).toEqual([]);
    });

    test('changes the language on the spot, and what was typed stays', async () => {
      await openCase('LANGUAGE-1');
      await organisation(page).fill('Shelter');
      await page.getByLabel(texts.language, { exact: true }).selectOption('ar');
      await expect.poll(() => page.evaluate(() => document.documentElement.dir), patiently).toBe('rtl');
      await expect
        .poll(
          () =>
            page
              .getByRole('textbox')
              .evaluateAll((all) => all.map((one) => Reflect.get(one, 'value') as string)),
          patiently,
        )
        .toContain('Shelter');
      expect(browsing.complaints).toEqual([]);
    });

    test('asks a server with too much to do again by itself, when it says so', async () => {
      await openCase('BUSY-1');
      let asked = 0;
      await context.route('**/api/cases', async (route) => {
        asked += 1;
        if (asked > 1) return route.continue();
        return route.fulfill({
          status: 503,
          headers: { 'retry-after': '4' },
          json: { status: 503, title: '', issues: [] },
        });
      });
      await page.goto(`${url}/?lang=en`);
      await page.getByText(texts.failures.busy).waitFor();
      await page.getByRole('link', { name: 'BUSY-1' }).waitFor();
      expect(asked).toBe(2);
    });

    test('leaves nothing on the screen after signing out, also on the way back', async () => {
      await openCase('LEFT-1');
      await visit('/');
      await page.getByRole('link', { name: 'LEFT-1' }).click();
      await page.getByRole('heading', { name: texts.caseTitle, exact: true }).waitFor();
      await page.getByRole('link', { name: texts.signOut }).click();
      await page.getByRole('heading', { name: texts.signedOutTitle }).waitFor();
      await expectAccessible(page, 'signed out');
      await page.goBack();
      await page.getByRole('heading', { name: texts.signIn }).waitFor();
      expect(await page.getByText('LEFT-1').count()).toBe(0);
      await expectAccessible(page, 'sign in');
      expect(browsing.complaints).toEqual([]);
    });
  });

  describe('with worked examples', () => {
    let id: string;
    let detail: CaseDetail;
    let caseFile: CaseFile;

    beforeAll(async () => {
      await send('POST', '/api/examples', {});
      id = await findCaseId(followedUp);
      for (const role of ['guardian', 'reviewer', 'reader'] as const) {
        await send('POST', `/api/cases/${id}/members`, { email: prepared.emails[role] });
      }
      detail = await send('GET', `/api/cases/${id}`);
      caseFile = await send('GET', `/api/cases/${id}/case-file`);
    }, 120_000);

    const latestOf = (form: string): string =>
      detail.submissions.find((each) => each.form === form)?.id ?? '';

    test('every page can be read, heard and used, in a script from the left and from the right, on a small screen and a large one', async () => {
      await open('case-worker');
      const reports = detail.submissions.filter(({ form }) => form === 'monitoring-report');
      const paths = [
        '/',
        '/cases/new',
        '/account',
        '/elsewhere',
        `/cases/${id}`,
        ...['findings', 'options', 'schedule', 'sharing', 'history', 'people', 'audit', 'print'].map(
          (part) => `/cases/${id}/${part}`,
        ),
        `/cases/${id}/submissions/${latestOf('reintegration-plan')}`,
        `/cases/${id}/history/${reports[1]?.id ?? ''}/${reports[0]?.id ?? ''}`,
        ...Object.keys(forms).map((form) => `/cases/${id}/forms/${form}`),
      ];
      const goThrough = async (lang: 'en' | 'ar'): Promise<void> => {
        const own = await browsing.openPage();
        for (const path of paths) {
          await visit(path, lang, own);
          await expectAccessible(own, `${path} in ${lang}`);
          expect(await overflowAt(own, 320), `${path} in ${lang}`).toBe(0);
          const focused = await own.evaluate(() => document.activeElement?.tagName);
          expect(focused, `the focus on ${path}`).toBe('H1');
          expect(`${own.url()} ${await own.title()}`).not.toContain(followedUp);
        }
      };
      await Promise.all([goThrough('en'), goThrough('ar')]);
      expect(browsing.complaints).toEqual([]);
    });

    test('finds a case by its reference, which stands in no address', async () => {
      await open('case-worker');
      await visit('/');
      await page.getByLabel(texts.findByReference).fill('GR-076');
      await page.keyboard.press('Enter');
      await page.getByText(texts.noSuchCase).waitFor();
      await page.getByLabel(texts.findByReference).fill(followedUp);
      await page.keyboard.press('Enter');
      await page.getByRole('link', { name: followedUp }).click();
      await page.getByRole('heading', { name: texts.caseTitle, exact: true }).waitFor();
      expect(idInAddress()).toBe(id);
      expect(browsing.addresses.join('\n')).not.toContain(followedUp);
    });

    test('leads from an answer that is missing to its question', async () => {
      await open('case-worker');
      await visit(`/cases/${id}/findings`);
      await page.getByText(say.format('ui.findings.title')).first().waitFor();
      const missing = page.getByRole('button', { name: say.formatKnown('riskAssessment.childReturn.views') });
      const any = (await missing.count()) > 0 ? missing : page.locator('.sr-finding ul button').first();
      const question = (await any.first().textContent()) ?? '';
      await any.first().click();
      await page.waitForURL(/\/forms\//);
      await expect
        .poll(
          () => page.evaluate(() => document.activeElement?.closest('fieldset, .sr-question')?.textContent),
          patiently,
        )
        .toContain(question.replace(/ \(.*\)$/, ''));
      expect(page.url()).not.toContain('#');
    });

    test('shows exactly what a recipient would see, apart from what is kept back and why', async () => {
      await open('case-worker');
      const plan = await send<Submission>(
        'GET',
        `/api/cases/${id}/submissions/${latestOf('reintegration-plan')}`,
      );
      const request: DisclosureRequest = {
        recipient: { kind: 'support-organisation', name: 'Partner organisation there', country: 'AL' },
        purpose: 'reception-on-return',
        on: detail.today,
        jurisdiction: detail.returningState,
        caseFile,
      };
      const { disclosed, withheld } = disclose(plan.payload, caseFile.consents ?? [], request);
      expect(Object.keys(disclosed).length).toBeGreaterThan(0);

      await visit(`/cases/${id}/sharing`);
      await page.getByLabel(texts.whatToShare).selectOption(plan.id);
      await page.getByRole('radio', { name: request.recipient.name }).check();
      await page.getByLabel(texts.whatFor).selectOption(request.purpose);
      await page.getByRole('button', { name: texts.showPreview }).click();
      const seen = page.getByRole('region', { name: texts.seenTitle });
      await seen.getByText(texts.nothingSent).waitFor();
      await seen.getByText(texts.asFile).click();
      expect(JSON.parse((await seen.locator('pre').textContent()) ?? '')).toEqual(disclosed);
      const form = forms['reintegration-plan'];
      const shared = answersInWords(form, disclosed as unknown as Payload, { messages: say });
      expect(shared.length).toBeGreaterThan(5);
      expect(await seen.getByRole('term').allTextContents()).toEqual(shared.map(({ question }) => question));
      expect(await seen.getByRole('definition').allTextContents()).toEqual(
        shared.map(({ answer }) => answer),
      );

      const download = page.waitForEvent('download');
      await seen.getByRole('button', { name: texts.saveFile }).click();
      const file = await download;
      expect(file.suggestedFilename()).toBe('disclosure.json');
      expect(JSON.parse(readFileSync(await file.path(), 'utf8'))).toEqual(disclosed);

      const sender = page.getByRole('region', { name: texts.senderTitle });
      const counts = await sender.locator('summary').allTextContents();
      const kept = counts.map((words) => Number(words.replaceAll(/\D/g, '')));
      expect(kept.reduce((sum, count) => sum + count, 0)).toBe(withheld.length);
      for (const reason of new Set(withheld.flatMap(({ reasons }) => reasons))) {
        expect(await sender.getByText(say.formatKnown(`sharing.${reason}.reason`)).count()).toBeGreaterThan(
          0,
        );
      }
      await expectAccessible(page, 'the preview');

      // Somebody whom nobody agreed to gets nothing.
      await page.getByRole('radio', { name: texts.somebodyElse }).check();
      expect(await seen.count()).toBe(0);
      await page.getByRole('button', { name: texts.showPreview }).click();
      expect(await page.getByText(say.format('issue.required.country')).isVisible()).toBe(true);
      await page.getByLabel(texts.recipientName).fill('Somebody whom nobody named');
      await page.getByLabel(texts.recipientKind).selectOption('police');
      await page.getByLabel(texts.recipientCountry).selectOption('AL');
      await page.getByLabel(texts.whatFor).selectOption('reception-on-return');
      await page.getByRole('button', { name: texts.showPreview }).click();
      await seen.getByText(texts.nothingSeen).waitFor();
      expect(JSON.parse((await seen.locator('pre').textContent()) ?? '')).toEqual({});
      expect(browsing.complaints).toEqual([]);
    });

    test('names the contacts that are overdue, and leads to a report', async () => {
      await open('case-worker');
      const { plan, consents = [], monitoringReports: reports = [] } = caseFile;
      if (!plan) throw new Error('The example has no plan.');
      const late = monitoringSchedule(plan, { consents, reports, on: detail.today }).contacts.filter(
        ({ state }) => state === 'overdue',
      );
      expect(late.length).toBeGreaterThan(1);
      await visit(`/cases/${id}/schedule`);
      const overdue = page.getByRole('region', { name: texts.overdue });
      expect(await overdue.getByRole('listitem').allTextContents()).toEqual(
        late.map(({ code, due }) => `${say.format(`schedule.${code}`)}: ${say.date(due)}`),
      );
      await page.getByRole('link', { name: texts.reportContact }).click();
      await page.getByRole('heading', { name: say.format('form.monitoring-report.title') }).waitFor();
    });

    test('puts two versions side by side, with what differs and nothing else', async () => {
      await open('case-worker');
      await visit(`/cases/${id}/history`);
      const reports = page.getByRole('region', { name: say.format('form.monitoring-report.title') });
      await reports.getByRole('link', { name: texts.seeDifferences }).click();
      const outcome = page.getByRole('row', { name: say.formatKnown('monitoring.contact.outcome') });
      await outcome.waitFor();
      const cells = await outcome.getByRole('cell').allTextContents();
      expect(cells.map((cell) => cell.slice(`${texts.version} 2`.length))).toEqual(
        ['spoke', 'not-reached'].map((code) => say.formatKnown(`monitoring.contact.outcome.option.${code}`)),
      );
      const same = page.getByRole('row', { name: say.formatKnown('caseReference') });
      expect(await same.count()).toBe(0);
    });

    test('begins from what was submitted, so that a consent can be taken back in the same record', async () => {
      await open('case-worker');
      await visit(`/cases/${id}/submissions/${latestOf('data-sharing-consent')}`);
      await page.getByRole('link', { name: texts.beginFromThis }).click();
      await page.waitForURL(/\/forms\/data-sharing-consent/);
      const all = say.format('ui.nav.all-on-one-page');
      await page.getByRole('button', { name: all }).click();
      const name = page.getByLabel(say.formatKnown('consent.grants[].recipient.name')).first();
      await expect.poll(() => name.inputValue(), patiently).toBe('Partner organisation there');
      expect(page.url()).not.toContain('#');
    });

    test('prints findings with their reasons, and the reference on every sheet, without what is for the screen', async () => {
      await open('case-worker');
      await visit(`/cases/${id}/print`);
      await page.getByRole('heading', { name: say.format('ui.findings.title') }).waitFor();
      const pdf = await page.pdf({ format: 'A4' });
      expect(pdf.length).toBeGreaterThan(10_000);
      await page.emulateMedia({ media: 'print' });
      expect(await page.getByRole('banner').isVisible()).toBe(false);
      expect(await page.getByRole('button').filter({ visible: true }).count()).toBe(0);
      const sheets = page.locator('.sheet');
      expect(await sheets.count()).toBeGreaterThan(5);
      for (const sheet of await sheets.all()) {
        expect(await sheet.getByText(followedUp, { exact: true }).first().isVisible()).toBe(true);
      }
      // What is folded up on the screen unfolds for paper.
      const provisions = page.getByText(/^Guiding Principles, Part \d/).filter({ visible: true });
      expect(await provisions.count()).toBeGreaterThan(5);
      expect(await overflowAt(page, 700)).toBe(0);
    });

    test('gives somebody access, and takes it away only when that is confirmed', async () => {
      await open('case-worker');
      await visit(`/cases/${id}/people`);
      await page.getByLabel(texts.email).fill('nobody@test.example');
      await page.getByRole('button', { name: texts.giveAccess }).click();
      await page.getByText(texts.noSuchAccount).waitFor();
      const reader = page.getByRole('row').filter({ hasText: prepared.emails.reader });
      const take = reader.getByRole('button', { name: texts.takeAccess });
      await take.click();
      const dialog = page.getByRole('dialog', { name: texts.takeAccessTitle });
      await expectAccessible(page, 'the dialog');
      await dialog.getByRole('button', { name: say.format('ui.cancel') }).click();
      expect(await reader.count()).toBe(1);
      await take.click();
      await dialog.getByRole('button', { name: texts.takeAccess }).click();
      await expect.poll(() => reader.count(), patiently).toBe(0);
      await page.getByLabel(texts.email).fill(prepared.emails.reader);
      await page.getByRole('button', { name: texts.giveAccess }).click();
      await reader.waitFor();
      const mine = page.getByRole('row').filter({ hasText: prepared.emails['case-worker'] });
      await mine.getByRole('button', { name: texts.takeAccess }).click();
      await dialog.getByRole('button', { name: texts.takeAccess }).click();
      await page.getByText(texts.lastCaseWorker).waitFor();

      await visit(`/cases/${id}/audit`);
      await page.getByRole('row').filter({ hasText: texts.acts['access.taken'] }).first().waitFor();
      expect(browsing.complaints).toEqual([]);
    });

    test('a guardian fills in what is about the child, sees it saved, and does not submit it', async () => {
      await open('guardian');
      await visit(`/cases/${id}`);
      const row = (form: keyof typeof forms) =>
        page
          .getByRole('row')
          .filter({ has: page.getByRole('rowheader', { name: say.format(`form.${form}.title`) }) });
      expect(await row('risk-assessment').getByRole('link', { name: texts.fillInAgain }).count()).toBe(0);
      await row('best-interests').getByRole('link', { name: texts.fillIn }).click();
      await organisation(page).fill('Guardianship office');
      await page.getByText(texts.saveStates.changed).waitFor();
      await isSaved(page).waitFor();
      const review = say.format('ui.nav.review');
      await page.getByRole('navigation').getByRole('button', { name: review }).click();
      await page.getByText(texts.caseWorkerSubmits).waitFor();
      expect(
        await page.getByRole('button', { name: say.format('ui.submit.button'), exact: true }).count(),
      ).toBe(0);
      await visit(`/cases/${id}/forms/risk-assessment`);
      expect(await page.getByText(texts.failures['not-allowed']).isVisible()).toBe(true);
      await expectAccessible(page, 'what is not allowed');
      expect(browsing.complaints).toEqual([]);
    });

    test('a reader reads what was submitted, and no draft', async () => {
      await open('reader');
      await visit(`/cases/${id}`);
      expect(await page.getByText(texts.beingFilledIn).count()).toBe(0);
      expect(await page.getByRole('link', { name: texts.fillInAgain }).count()).toBe(0);
      const pages = page.getByRole('navigation', { name: texts.caseNavigation });
      expect(await pages.getByRole('link', { name: texts.parts.audit }).count()).toBe(0);
      expect(await pages.getByRole('link', { name: texts.parts.sharing }).count()).toBe(0);
      await page.getByRole('link', { name: texts.read }).first().click();
      await page.getByRole('heading', { name: texts.answers, exact: true }).waitFor();
      expect(await page.getByRole('link', { name: texts.beginFromThis }).count()).toBe(0);
      await visit(`/cases/${id}/findings`);
      // Nobody is led to a question that they may not answer.
      await page.getByText(say.format('ui.findings.title')).first().waitFor();
      expect(await page.locator('.sr-finding ul button').count()).toBe(0);
      expect(browsing.complaints).toEqual([]);
    });

    test('anybody changes their password, which has to be their own and long enough', async () => {
      await open('reader');
      await visit('/account');
      const change = async (current: string, wanted: string): Promise<void> => {
        await page.getByLabel(texts.currentPassword).fill(current);
        await page.getByLabel(texts.newPassword).fill(wanted);
        await page.getByRole('button', { name: texts.changePassword }).click();
      };
      await change(prepared.password, 'too short');
      await page.getByText(texts.passwordProblems['too-short']).waitFor();
      await change('not the password', 'four words nobody connects');
      await page.getByText(texts.passwordProblems.wrong).waitFor();
      expect(await page.getByLabel(texts.newPassword).inputValue()).toBe('four words nobody connects');
      await change(prepared.password, 'four words nobody connects');
      await page.getByText(texts.passwordChanged).waitFor();
      await expect(signInAt(url, prepared, 'reader')).rejects.toThrow('401');
      await change('four words nobody connects', prepared.password);
      await page.getByText(texts.passwordChanged).waitFor();
      await expect
        .poll(() =>
          signInAt(url, prepared, 'reader').then(
            () => true,
            () => false,
          ),
        )
        .toBe(true);
      expect(browsing.complaints).toEqual([]);
    });

    test('a reviewer looks through what new rules find differently', async () => {
      await open('reviewer');
      await visit('/rules');
      await page.getByText(texts.finished).first().waitFor(patiently);
      await expectAccessible(page, 'new rules');
      await page
        .getByRole('link', { name: new RegExp(`^${texts.ruleSetVersion}`) })
        .first()
        .click();
      const difference = page
        .getByRole('listitem')
        .filter({ has: page.getByRole('heading', { name: outdated }) });
      await difference.waitFor();
      expect(await difference.getByText(say.format('conclusion.no-obstacle-found')).count()).toBe(1);
      expect(await difference.getByText(say.format('conclusion.obstacles'), { exact: true }).count()).toBe(1);
      expect(await difference.getByRole('row').count()).toBeGreaterThan(1);
      await expectAccessible(page, 'differences');
      expect(await overflowAt(page, 320)).toBe(0);
      await difference.getByRole('button', { name: texts.lookThrough }).click();
      await difference.getByText(texts.lookedThrough).waitFor();
      await page.reload();
      await difference.getByText(texts.lookedThrough).waitFor();
      expect(await difference.getByRole('button').count()).toBe(0);
      await difference.getByRole('link', { name: outdated }).click();
      await page.getByText(texts.why.rules).first().waitFor();
      expect(browsing.complaints).toEqual([]);
    });
  });

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

/** Builds the pages as `npm start` does; under the name of the tests' environment they would be those for development. */
async function buildPages(): Promise<void> {
  const { NODE_ENV } = process.env;
  process.env['NODE_ENV'] = 'production';
  await build({ root, logLevel: 'error' });
  process.env['NODE_ENV'] = NODE_ENV;
}

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
