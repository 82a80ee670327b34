import { examples } from '@safe-return/examples';
import { createMessages, type Messages } from '@safe-return/messages';
import { ar } from '@safe-return/messages/ar';
import { en } from '@safe-return/messages/en';
import { fr } from '@safe-return/messages/fr';
import type { Browser, Locator, Page } from 'playwright';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { startHost, type StartedHost } from '../start-host.ts';
import { startChromium, tabTo, watchedPage } from '../watched-page.ts';

const english = createMessages({ locale: 'en', messages: en });
const french = createMessages({ locale: 'fr', messages: fr });
const arabic = createMessages({ locale: 'ar', messages: ar });
const { caseFile } = examples['returned-and-followed-up'];
const submit = english.format('ui.submit.button');

describe('Two forms in an app of Vue', { timeout: 60_000 }, () => {
  let host: StartedHost;
  let browser: Browser;
  let page: Page;
  let complaints: readonly string[];

  beforeAll(async () => {
    [host, browser] = await Promise.all([startHost('vue'), startChromium()]);
  }, 180_000);

  afterAll(async () => {
    await browser.close();
    await host.stop();
  });

  beforeEach(async () => {
    ({ page, complaints } = await watchedPage(browser, host.url, { locale: 'en-GB' }));
    page.setDefaultTimeout(10_000);
    return () => page.context().close();
  });

  function field(messages: Messages = english): Locator {
    return page.getByRole('textbox', { name: messages.formatKnown('caseReference'), exact: true });
  }

  async function write(reference: string): Promise<void> {
    await tabTo(page, english.formatKnown('caseReference'));
    await page.keyboard.press('ControlOrMeta+A');
    await page.keyboard.type(reference);
  }

  async function follow(link: string): Promise<void> {
    await page.getByRole('link', { name: link, exact: true }).press('Enter');
  }

  async function sendOff(): Promise<void> {
    await page
      .getByRole('navigation')
      .getByRole('button', { name: english.format('ui.nav.review') })
      .press('Enter');
    await page.getByRole('button', { name: submit, exact: true }).press('Enter');
  }

  test.each(['assessment', 'report'])(
    'the %s is filled in by keyboard, refused at its question, mended and taken',
    async (form) => {
      await page.goto(`${host.url}/#${form}`);
      await field().waitFor();
      await write('PL-9999');
      await sendOff();
      await page.getByRole('alert').getByRole('link').press('Enter');
      expect(await field().evaluate((input) => input.matches(':focus'))).toBe(true);
      expect(await field().inputValue()).toBe('PL-9999');
      const described = await field().evaluate((input: HTMLInputElement) => {
        const root = input.getRootNode() as ShadowRoot;
        return (input.getAttribute('aria-describedby') ?? '')
          .split(' ')
          .map((id) => root.getElementById(id)?.textContent);
      });
      expect(described.join()).toContain(english.format('issue.reference.text'));

      await page.keyboard.press('ControlOrMeta+A');
      await page.keyboard.type('PL-2216');
      await sendOff();
      await page.getByRole('heading', { name: english.format('ui.submit.done') }).waitFor();
      // The browser says each time that it got a 422.
      expect(complaints.filter((complaint) => !complaint.includes('422'))).toEqual([]);
    },
  );

  test.each(['assessment', 'report'])(
    'the %s keeps what was written while another page is open',
    async (form) => {
      await page.goto(`${host.url}/#${form}`);
      await field().waitFor();
      await write('PL-1');
      await follow('Case');
      await page.getByRole('heading', { name: 'Case PL-2216' }).waitFor();
      expect(await field().count()).toBe(0);
      await page.goBack();
      expect(await field().inputValue()).toBe('PL-1');
      await follow(form === 'report' ? 'Assessment' : 'Report');
      await page.getByText('PL-2216').or(field()).first().waitFor();
      await follow(form === 'report' ? 'Report' : 'Assessment');
      await expect.poll(() => field().inputValue()).toBe('PL-1');
      expect(complaints).toEqual([]);
    },
  );

  test('another language is that of the form at once, with every answer', async () => {
    await page.goto(`${host.url}/#assessment`);
    await field().waitFor();
    await write('PL-1');
    for (const [name, messages, direction] of [
      ['العربية', arabic, 'rtl'],
      ['Français', french, 'ltr'],
    ] as const) {
      await page.getByRole('combobox', { name: 'Language of the forms' }).selectOption(name);
      expect(await field(messages).inputValue()).toBe('PL-1');
      expect(await field(messages).evaluate((input) => getComputedStyle(input).direction)).toBe(direction);
    }
    expect(complaints).toEqual([]);
  });

  describe('Its server', () => {
    const send = (
      body: string,
      { form = 'risk-assessment', type = 'application/json' } = {},
    ): Promise<Response> =>
      fetch(`${host.url}/submissions/${form}`, { method: 'POST', headers: { 'Content-Type': type }, body });

    test('takes what is whole, and says what is missing, without repeating an answer', async () => {
      expect((await send(JSON.stringify(caseFile.riskAssessment))).status).toBe(201);
      const { profile, ...rest } = caseFile.riskAssessment ?? {};
      expect(profile).toBeTypeOf('object');
      const refused = await send(JSON.stringify({ ...rest, secret: 'Not for a log' }));
      expect(refused.status).toBe(422);
      const words = await refused.text();
      expect(words).toContain('unknown-key');
      expect(words).not.toContain('Not for a log');
    });

    test.each([
      ['no JSON', '{', {}, 400],
      ['no form of ours', '{}', { form: 'toString' }, 404],
      ['what a form of another page could send', '{}', { type: 'text/plain' }, 415],
      ['more than a form can hold', `"${'x'.repeat(1_000_001)}"`, {}, 413],
      ['no object', '[]', {}, 422],
    ])('refuses %s', async (_, body, options, status) => {
      expect((await send(body, options)).status).toBe(status);
    });
  });
});
