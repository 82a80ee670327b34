import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { setTimeout as pause } from 'node:timers/promises';
import { forms, type RiskAssessment } from '@safe-return/core';
import { examples } from '@safe-return/examples';
import { createMessages } from '@safe-return/messages';
import { en } from '@safe-return/messages/en';
import type { Browser, Locator, Page } from 'playwright';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { startHost, type StartedHost } from '../start-host.ts';
import { startChromium, tabTo, watchedPage } from '../watched-page.ts';

const say = createMessages({ locale: 'en', messages: en });
const organisation = say.formatKnown('profile.recordedBy.organisation');
const form = 'safe-return-risk-assessment';
/** An answer that must stand in no log and in no error. */
const secret = 'Zeugin-7719';
const begun = asCase('FR-1187');
/** How long something that is on its way may take, in milliseconds. */
const soon = { timeout: 10_000 };

/** A complete assessment for a case of the portal, with the secret in it. */
function asCase(caseReference: string, changed: Partial<RiskAssessment['profile']> = {}): RiskAssessment {
  const assessment = examples['reprisals-at-home'].caseFile.riskAssessment;
  if (!assessment?.profile) throw new Error('The worked case has no risk assessment.');
  const recordedBy = { ...assessment.profile.recordedBy, organisation: secret };
  return { ...assessment, caseReference, profile: { ...assessment.profile, recordedBy, ...changed } };
}

describe('A portal in Python, with the form in a plain form of HTML', { timeout: 60_000 }, () => {
  const folder = mkdtempSync(join(tmpdir(), 'safe-return-portal-'));
  const database = join(folder, 'portal.sqlite3');
  let portal: StartedHost;
  /** What it wrote before it was ended in the middle. */
  const earlier: string[] = [];
  let browser: Browser;
  let page: Page;
  let complaints: readonly string[];

  beforeAll(async () => {
    [portal, browser] = await Promise.all([
      startHost('server-rendered', '--database', database),
      startChromium(),
    ]);
  }, 240_000);

  afterAll(async () => {
    await browser.close();
    await portal.stop();
    rmSync(folder, { recursive: true, force: true });
  });

  beforeEach(async () => {
    ({ page, complaints } = await watchedPage(browser, portal.url, { locale: 'en-GB' }));
    page.setDefaultTimeout(10_000);
    return () => page.context().close();
  });

  function rows(query: string): readonly Readonly<Record<string, unknown>>[] {
    const store = new DatabaseSync(database, { readOnly: true, timeout: 10_000 });
    try {
      return store.prepare(query).all();
    } finally {
      store.close();
    }
  }

  const payloads = (): readonly unknown[] =>
    rows('SELECT payload FROM assessments ORDER BY rowid').map(
      ({ payload }) => JSON.parse(String(payload)) as unknown,
    );

  function addressOf(reference: string): string {
    const [{ id } = {}] = rows(`SELECT id FROM cases WHERE reference = '${reference}'`);
    return `${portal.url}/cases/${String(id)}`;
  }

  async function open(reference: string): Promise<void> {
    await page.goto(portal.url);
    const entry = page.getByRole('listitem').filter({ has: page.getByRole('heading', { name: reference }) });
    await entry.getByRole('link').first().press('Enter');
    await expect.poll(() => fieldOf('caseReference').inputValue(), soon).toBe(reference);
  }

  function fieldOf(path: string): Locator {
    return page.getByRole('textbox', { name: say.formatKnown(path) });
  }

  async function review(): Promise<void> {
    const way = page.getByRole('navigation').getByRole('button', { name: say.format('ui.nav.review') });
    await way.press('Enter');
  }

  async function submit(): Promise<void> {
    await page.getByRole('button', { name: say.format('ui.submit.button'), exact: true }).press('Enter');
  }

  /** Gives the form of the page other answers. */
  async function fillIn(payload: RiskAssessment): Promise<void> {
    await page.locator(form).evaluate((element, defaultValue) => {
      Object.assign(element, { defaultValue });
    }, payload);
    const given = (): Promise<string> =>
      page.locator(form).evaluate((element) => {
        const data = new FormData(element.closest('form') ?? undefined);
        const written = data.get('payload');
        return typeof written === 'string' ? written : 'null';
      });
    await expect.poll(async () => JSON.parse(await given()) as unknown, soon).toMatchObject(payload);
  }

  /** Sends the form of the page past what the browser checks. */
  async function sendAsItIs(): Promise<number | undefined> {
    page.once('dialog', (dialog) => void dialog.accept());
    const answer = page.waitForResponse((response) => response.request().method() === 'POST');
    await page.locator(form).evaluate((element) => {
      element.closest('form')?.submit();
    });
    return (await answer).status();
  }

  test('is filled in by keyboard, sent without a script, and answered by a page with every finding and why', async () => {
    /** Requests by a script, and questions about leaving. */
    const unwanted: string[] = [];
    page.on('dialog', (dialog) => {
      unwanted.push(dialog.type());
      void dialog.accept();
    });
    page.on('request', (request) => {
      if (['fetch', 'xhr'].includes(request.resourceType())) unwanted.push(request.url());
    });
    await open('FR-1187');
    await tabTo(page, `${organisation} (${say.format('ui.question.optional')})`);
    await page.keyboard.press('ControlOrMeta+A');
    await page.keyboard.type(secret);
    await review();
    await submit();
    await page.getByRole('heading', { level: 1, name: say.format('conclusion.obstacles') }).waitFor();

    expect(new URL(page.url()).pathname).toMatch(/^\/assessments\/[\w-]{22}$/);
    expect(await page.title()).toBe('Findings');
    await page.getByText(say.format('cli.evaluate.no-verdict')).waitFor();
    const finding = page.getByRole('listitem').filter({
      has: page.getByRole('heading', { name: say.formatKnown('rule.safe.reprisals.title'), exact: true }),
    });
    await finding.getByText(say.formatKnown('rule.safe.reprisals.breached')).waitFor();
    await finding.locator('summary').press('Enter');
    await finding.getByText('revenge by the traffickers on the person').waitFor();
    expect(await page.locator('main').innerText()).not.toContain(secret);
    expect(payloads()).toMatchObject([begun]);

    await page.reload();
    await page.goBack();
    await page.goto(portal.url);
    await page.getByRole('link', { name: /^Findings of/ }).press('Enter');
    await page.getByRole('heading', { level: 1, name: say.format('conclusion.obstacles') }).waitFor();
    expect(payloads()).toHaveLength(1);
    expect(unwanted).toEqual([]);
    expect(complaints).toEqual([]);
  });

  test('keeps what was written for whoever comes back, and where there is no connection', async () => {
    const before = payloads();
    await open('FR-1187');
    await fieldOf('profile.recordedBy.organisation').fill(secret);
    await review();
    // Sent, and then shown again by “Back” as it was left: a browser that is driven keeps no page for that.
    await page.locator(form).evaluate((element) => {
      const around = element.closest('form');
      Object.assign(around ?? {}, { requestSubmit: () => around?.classList.add('sent') });
    });
    await submit();
    await page.locator('form.sent').waitFor();
    await page.getByText(say.format('ui.submit.sending')).first().waitFor();
    await page.evaluate(() => dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true })));
    await page.getByRole('alert').getByText('You came back.').waitFor();

    await page.context().setOffline(true);
    await submit();
    await page.getByRole('alert').getByText('There is no connection now').waitFor();
    expect(
      await page
        .locator(form)
        .evaluate((element) => JSON.stringify(Reflect.get(element, 'payload').call(element))),
    ).toContain(secret);
    expect(payloads()).toEqual(before);
  });

  test('gives an incomplete form back with all that was written, and each issue at its question', async () => {
    const before = payloads();
    await open('AT-2041');
    await fieldOf('profile.recordedBy.organisation').fill(secret);
    expect(await sendAsItIs()).toBe(422);
    const summary = page.getByRole('alert');
    await summary.getByText('Nothing was stored.').waitFor();
    expect(await summary.evaluate((element) => element.matches(':focus'))).toBe(true);
    expect(await fieldOf('profile.recordedBy.organisation').inputValue()).toBe(secret);
    expect(await fieldOf('caseReference').inputValue()).toBe('AT-2041');
    const role = page.getByRole('group', { name: say.formatKnown('profile.recordedBy.role') });
    const placed = forms['risk-assessment'].placed.find(({ path }) => path === 'profile.recordedBy.role');
    await role.getByText(say.issue({ code: 'required', params: {} }, placed)).waitFor();
    await summary
      .getByRole('link', { name: say.formatKnown('profile.recordedBy.role') })
      .first()
      .press('Enter');
    await expect.poll(() => role.evaluate((element) => element.matches(':focus-within')), soon).toBe(true);
    expect(portal.said()).toMatch(
      /refused by the schema: \d+ issues \(required\) at .*\/profile\/recordedBy\/role/,
    );
    expect(payloads()).toEqual(before);
    // That a page is answered with 422 is told on the console, whatever comes with it.
    expect(complaints).toEqual([expect.stringMatching(/status of 422/)]);
  });

  test.each([
    ['a day that is in no calendar', { recordedAt: '2026-02-30' }, 'profile.recordedAt'],
    ['a country that is none', { states: { returning: 'QQ' } }, 'profile.states.returning'],
  ])('has the command line see what no schema can: %s', async (_, changed, path) => {
    const before = payloads();
    await open('FR-1187');
    await fillIn(asCase('FR-1187', changed));
    expect(await sendAsItIs()).toBe(422);
    const summary = page.getByRole('alert');
    await summary.getByRole('link', { name: say.formatKnown(path) }).waitFor();
    expect(portal.said()).toContain(
      `refused by safe-return validate: 1 issues (${path === 'profile.recordedAt' ? 'date-impossible' : 'country'})`,
    );
    expect(payloads()).toEqual(before);
  });

  test('takes no form that was filled in for another case', async () => {
    const before = payloads();
    await open('AT-2041');
    await fillIn(asCase('FR-1187'));
    expect(await sendAsItIs()).toBe(422);
    await page
      .getByRole('alert')
      .getByRole('link', { name: say.formatKnown('caseReference') })
      .waitFor();
    expect(await fieldOf('caseReference').inputValue()).toBe('FR-1187');
    expect(payloads()).toEqual(before);
  });

  test('says plainly that the form needs JavaScript where there is none, and shows the rest', async () => {
    const { page: still } = await watchedPage(browser, portal.url, { javaScriptEnabled: false });
    await still.goto(addressOf('FR-1187'));
    await expect
      .poll(() => still.locator('noscript').innerText(), soon)
      .toContain('This form needs JavaScript');
    expect(await still.getByText('The form is loading').isVisible()).toBe(false);
    expect(await still.getByRole('button').count()).toBe(0);
    await still.goto(portal.url);
    await still
      .getByRole('link', { name: /^Findings of/ })
      .first()
      .click();
    await still.getByRole('heading', { level: 1, name: say.format('conclusion.obstacles') }).waitFor();
    await still.context().close();
  });

  test('stands under a policy that stops what is not trusted', async () => {
    await page.goto(addressOf('FR-1187'));
    await page.evaluate(() => {
      try {
        document.body.innerHTML = '<p>words';
      } catch {
        // As it should be; the complaint tells.
      }
    });
    await expect.poll(() => complaints.join(), soon).toContain('require-trusted-types-for');
  });

  interface Opened {
    readonly address: string;
    readonly cookie: string;
    readonly fields: Readonly<Record<'token' | 'submission', string>>;
  }

  /** Opens a form as a browser does, without one. */
  async function opened(address = addressOf('FR-1187')): Promise<Opened> {
    const answer = await fetch(address);
    const html = await answer.text();
    const valueOf = (name: string): string =>
      new RegExp(`name="${name}" value="([^"]+)"`).exec(html)?.[1] ?? '';
    const [cookie = ''] = (answer.headers.get('Set-Cookie') ?? '').split(';');
    return { address, cookie, fields: { token: valueOf('token'), submission: valueOf('submission') } };
  }

  function post(
    { address, cookie, fields }: Opened,
    changed: Readonly<Record<string, string>> = {},
    headers: Readonly<Record<string, string>> = {},
  ): Promise<Response> {
    return fetch(`${address}/assessments`, {
      method: 'POST',
      redirect: 'manual',
      headers: { Cookie: cookie, ...headers },
      body: new URLSearchParams({ ...fields, payload: JSON.stringify(begun), ...changed }),
    });
  }

  const noJson = `{"form":"risk-assessment","note":"${secret}`;
  const deep = `${'{"a":'.repeat(100_000)}1${'}'.repeat(100_000)}`;

  test.each<{
    readonly what: string;
    readonly status: number;
    readonly changed?: Readonly<Record<string, string>>;
    readonly headers?: Readonly<Record<string, string>>;
  }>([
    { what: 'no token', status: 403, changed: { token: '' } },
    { what: 'a token of somebody else', status: 403, changed: { token: 'a'.repeat(64) } },
    { what: 'a session that is none', status: 403, headers: { Cookie: `session=${secret}` } },
    { what: 'the page of another site', status: 403, headers: { Origin: 'https://elsewhere.example' } },
    { what: 'JSON that breaks off', status: 400, changed: { payload: noJson } },
    { what: 'a list', status: 400, changed: { payload: `["${secret}"]` } },
    { what: 'a number that JSON has not', status: 400, changed: { payload: `{"${secret}":NaN}` } },
    { what: 'a million digits', status: 400, changed: { payload: `{"a":${'9'.repeat(1_000_000)}}` } },
    { what: 'a hundred thousand levels', status: 400, changed: { payload: deep } },
    { what: 'more than a form can hold', status: 413, changed: { payload: secret.repeat(1_000_000) } },
    { what: 'the id of no submission', status: 400, changed: { submission: secret } },
    {
      what: 'many fields',
      status: 400,
      changed: Object.fromEntries('abcdefghijkl'.split('').map((name) => [name, secret])),
    },
    { what: 'another kind of content', status: 415, headers: { 'Content-Type': 'application/json' } },
  ])('refuses $what clearly, repeats nothing, and stores nothing', async ({ status, changed, headers }) => {
    const before = payloads();
    const answer = await post(await opened(), changed, headers);
    expect(answer.status).toBe(status);
    const html = await answer.text();
    expect(html).toMatch(/[Nn]othing was stored/);
    expect(html).not.toContain(secret);
    expect(payloads()).toEqual(before);
  });

  test.each([
    ['an unknown key', { [secret]: 1 }],
    ['a prototype', JSON.parse(`{"__proto__":{"admin":"${secret}"}}`) as object],
    ['what would end a script', { note: '</script><script>alert(1)</script>' }],
  ])('gives %s back to its sender alone', async (_, changed) => {
    const before = payloads();
    const answer = await post(await opened(), { payload: JSON.stringify({ ...begun, ...changed }) });
    expect(answer.status).toBe(422);
    expect(await answer.text()).not.toContain('<script>alert');
    expect(payloads()).toEqual(before);
  });

  test('knows no case that there is not, and no file outside its folders', async () => {
    const there = await opened();
    const nowhere = await post({ ...there, address: `${portal.url}/cases/${secret}` });
    expect(nowhere.status).toBe(404);
    for (const path of [
      '/safe-return/%2e%2e/package.json',
      '/static/../portal.py',
      '/safe-return/chunks/',
      `/${secret}`,
    ])
      expect((await fetch(portal.url + path)).status).toBe(404);
  });

  test('stores a form once, however often it is sent, and changed ones only as new ones', async () => {
    const count = payloads().length;
    const there = await opened();
    const answers = await Promise.all(Array.from({ length: 4 }, () => post(there)));
    answers.push(await post(there));
    expect(new Set(answers.map(({ status }) => status))).toEqual(new Set([303]));
    expect(new Set(answers.map(({ headers }) => headers.get('Location')))).toEqual(
      new Set([`/assessments/${there.fields.submission}`]),
    );
    expect(payloads()).toHaveLength(count + 1);

    const changed = { payload: JSON.stringify(asCase('FR-1187', { recordedAt: '2026-06-09' })) };
    const conflict = await post(there, changed);
    expect(conflict.status).toBe(409);
    const submission = /name="submission" value="([^"]+)"/.exec(await conflict.text())?.[1] ?? '';
    expect(payloads()).toHaveLength(count + 1);
    expect((await post(there, { ...changed, submission })).status).toBe(303);
    expect(payloads()).toHaveLength(count + 2);
  });

  test('has nothing by halves after it was ended in the middle, and takes the same form again', async () => {
    const count = payloads().length;
    const sent: Opened[] = [];
    for (const delay of [50, 350]) {
      const there = await opened();
      sent.push(there);
      const answers = Array.from({ length: 3 }, () => post(there).catch(() => undefined));
      await pause(delay);
      await portal.stop('SIGKILL');
      await Promise.all(answers);
      earlier.push(portal.said());
      portal = await startHost('server-rendered', '--database', database);
    }
    expect(rows('PRAGMA integrity_check')).toEqual([{ integrity_check: 'ok' }]);
    for (const there of sent)
      expect((await post({ ...there, address: addressOf('FR-1187') })).status).toBe(303);
    expect(payloads()).toHaveLength(count + sent.length);
    expect(rows('SELECT count(*) AS journal FROM journal')).toEqual([{ journal: count + sent.length }]);
  });

  test('loses nothing while the command line can’t be run', async () => {
    const command = join(folder, 'broken.mjs');
    const real = join(import.meta.dirname, '../../../node_modules/@safe-return/cli/dist/main.js');
    writeFileSync(
      command,
      `if (process.argv[2] === 'schema') await import(${JSON.stringify(real)}); else { console.error('${secret}'); process.exit(2); }`,
    );
    process.env['SAFE_RETURN'] = `'${process.execPath}' '${command}'`;
    const broken = await startHost('server-rendered', '--database', join(folder, 'broken.sqlite3'));
    delete process.env['SAFE_RETURN'];
    try {
      const list = await (await fetch(broken.url)).text();
      const [, path = ''] = /href="(\/cases\/[^"]+)">(?![^]*href="\/cases)/.exec(list) ?? [];
      const there = await opened(broken.url + path);
      const answer = await post(there);
      expect(answer.status).toBe(503);
      const html = await answer.text();
      expect(html).toContain('nothing was stored');
      expect(html).toContain(secret);
      expect((await post(there, { payload: '{"form":"risk-assessment"}' })).status).toBe(422);
      expect(await (await fetch(broken.url)).text()).not.toContain('Findings of');
      expect(broken.said()).toContain('safe-return validate ended with 2');
      expect(broken.said()).not.toContain(secret);
    } finally {
      await broken.stop();
    }
  });

  test('has no answer in anything that it wrote', () => {
    const said = [...earlier, portal.said()].join('\n');
    expect(said).toContain('POST submission 422');
    expect(said).not.toContain(secret);
  });
});
