import { readFileSync } from 'node:fs';
import { validate, type FormId } from '@safe-return/core';
import { examples } from '@safe-return/examples';
import { createMessages, type Messages } from '@safe-return/messages';
import { ar } from '@safe-return/messages/ar';
import { fr } from '@safe-return/messages/fr';
import type { Browser, Locator, Page } from 'playwright';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { startHost, type StartedHost } from '../start-host.ts';
import { startChromium, tabTo, watchedPage } from '../watched-page.ts';

const french = createMessages({ locale: 'fr', messages: fr });
const arabic = createMessages({ locale: 'ar', messages: ar });
const { caseFile } = examples['returned-and-followed-up'];
const ours = 'safe-return-risk-assessment, safe-return-data-sharing-consent';
const assessment = 'safe-return-risk-assessment';
const consent = 'safe-return-data-sharing-consent';

/** By element, in their order: what it is, and what its style comes to, as lines. */
type Looks = readonly (readonly [element: string, style: string])[];

/** What differs, by element: a few are enough to see why. */
function differences(before: Looks, after: Looks): readonly string[] {
  if (before.length !== after.length)
    return [`${String(before.length)} elements, and then ${String(after.length)}`];
  const found = before.flatMap(([element, style], index) => {
    const [now, then] = after[index] ?? ['', ''];
    if (element !== now) return [`${element} is then ${now}`];
    const lines = then.split('\n');
    return style
      .split('\n')
      .flatMap((line, at) => (line === lines[at] ? [] : [`${element}: ${line} is then ${lines[at] ?? ''}`]));
  });
  return found.slice(0, 20);
}

describe('Two forms in a portal with styles, resets and scripts of its own', { timeout: 60_000 }, () => {
  let host: StartedHost;
  let browser: Browser;
  let page: Page;
  let complaints: readonly string[];

  beforeAll(async () => {
    [host, browser] = await Promise.all([startHost('plain'), startChromium()]);
  }, 180_000);

  afterAll(async () => {
    await browser.close();
    await host.stop();
  });

  beforeEach(async () => {
    ({ page, complaints } = await watchedPage(browser, host.url, { locale: 'fr-FR' }));
    page.setDefaultTimeout(10_000);
    return () => page.context().close();
  });

  /** The portal as it was before anybody put a form into it. */
  async function openWithoutForms(): Promise<void> {
    const empty = { contentType: 'text/javascript', body: '' };
    await page.route(/\/(forms|safe-return\/.*)\.js$/, (route) => route.fulfill(empty));
    await page.goto(host.url);
    await page.unroute(/\/(forms|safe-return\/.*)\.js$/);
  }

  async function open(light = ''): Promise<void> {
    await page.route(`${host.url}/`, async (route) => {
      const answer = await route.fetch();
      const html = (await answer.text()).replaceAll('locale=', `${light} locale=`);
      await route.fulfill({ response: answer, body: html });
    });
    await page.goto(host.url);
    await title(french, 'risk-assessment').waitFor();
  }

  function title(messages: Messages, form: FormId): Locator {
    return page.getByRole('heading', { level: 1, name: messages.formatKnown(`form.${form}.title`) });
  }

  /** What the portal knows already, as a portal with a server would set it. */
  async function give(tag: string, defaultValue: unknown): Promise<void> {
    await page.locator(tag).evaluate((element, given) => Object.assign(element, given), { defaultValue });
  }

  function field(): Locator {
    return page
      .locator(assessment)
      .getByRole('textbox', { name: french.formatKnown('caseReference'), exact: true });
  }

  async function goTo(tag: string, step: string): Promise<void> {
    await page.locator(tag).getByRole('navigation').getByRole('button', { name: step }).press('Enter');
  }

  /**
   * How everything of the portal looks. What holds a form is as high as that makes it, so its height is left out; and what
   * nothing of the portal uses: a property of ours that is known to the page.
   */
  function looksOfPortal(): Promise<Looks> {
    return page.evaluate((forms) => {
      const growing = ['height', 'block-size', 'perspective-origin', 'transform-origin'];
      const names = [...getComputedStyle(document.body)].filter((name) => name !== '--sr-rem').toSorted();
      return [...document.querySelectorAll('*')]
        .filter((element) => !element.closest(forms))
        .map((element) => {
          const style = getComputedStyle(element);
          const holds = element.querySelector(forms) !== null;
          const lines = names
            .filter((name) => !(holds && growing.includes(name)))
            .map((name) => `${name}: ${style.getPropertyValue(name)}`);
          return [`${element.localName}#${element.id}`, lines.join('\n')] as const;
        });
    }, ours);
  }

  /** How everything of a form looks that is shown. Properties of the portal are there as well, and nothing of ours uses them. */
  function looksOfForm(tag: string): Promise<Looks> {
    return page.locator(tag).evaluate((form) => {
      const names = [...getComputedStyle(form)].filter((name) => !name.startsWith('--'));
      const shown = [...(form.shadowRoot ?? form).querySelectorAll(':not(option)')].filter((element) =>
        element.checkVisibility(),
      );
      return shown.map((element) => {
        const style = getComputedStyle(element);
        const lines = names.map((name) => `${name}: ${style.getPropertyValue(name)}`);
        return [`${element.localName}.${String(element.getAttribute('class'))}`, lines.join('\n')] as const;
      });
    });
  }

  /** All that scripts of one page share: its globals, and what their prototypes have. */
  function shared(): Promise<unknown> {
    return page.evaluate(() => {
      const kinds = {
        Array,
        Document,
        Element,
        Event,
        Function,
        HTMLElement,
        JSON,
        Node,
        NodeList,
        Number,
        Object,
        String,
      };
      const own = Object.entries(kinds).map(([name, kind]) => [
        name,
        Object.getOwnPropertyNames(kind),
        'prototype' in kind ? Object.getOwnPropertyNames(kind.prototype) : [],
      ]);
      return { globals: Object.keys(window), own, from: String(Array.from), title: document.title };
    });
  }

  test.each(['', 'light'])('change nothing of the portal, on screen and on paper %s', async (light) => {
    const media = ['screen', 'print'] as const;
    const without: Looks[] = [];
    await openWithoutForms();
    for (const each of media) {
      await page.emulateMedia({ media: each });
      without.push(await looksOfPortal());
    }
    const sharedWithout = await shared();

    await page.emulateMedia({ media: 'screen' });
    await open(light);
    await page.getByText(french.format('conclusion.undetermined')).first().waitFor();
    for (const [index, each] of media.entries()) {
      await page.emulateMedia({ media: each });
      expect(differences(without[index] ?? [], await looksOfPortal())).toEqual([]);
    }
    expect(await shared()).toEqual(sharedWithout);
    expect(await page.evaluate(() => document.activeElement === document.body)).toBe(true);
    expect(complaints).toEqual([]);
  });

  test.each([320, 1280])('look as they do on an empty page, at %i px', async (width) => {
    await page.setViewportSize({ width, height: 900 });
    const portal = new Map<string, Looks>();
    const widths = new Map<string, number>();
    const conclusion = page.getByText(french.format('conclusion.undetermined')).first();
    await open();
    for (const tag of [assessment, consent]) {
      if (tag === consent) await page.getByRole('tab', { name: 'Accord' }).click();
      else await conclusion.waitFor();
      widths.set(tag, await page.locator(tag).evaluate((form) => form.getBoundingClientRect().width));
      portal.set(tag, await looksOfForm(tag));
    }

    await page.route('**/empty.html', (route) =>
      route.fulfill({
        contentType: 'text/html',
        body:
          '<!doctype html><html lang="fr"><title>Empty</title><link rel="icon" href="icon.svg">' +
          '<script type="module" src="safe-return/risk-assessment.js"></script>' +
          '<script type="module" src="safe-return/data-sharing-consent.js"></script>' +
          `<${assessment} locale="fr" jurisdiction="FR" on="2026-09-30"></${assessment}><${consent} locale="ar"></${consent}>`,
      }),
    );
    await page.goto(`${host.url}/empty.html`);
    await conclusion.waitFor();
    await title(arabic, 'data-sharing-consent').waitFor();
    for (const [tag, looks] of portal) {
      await page.locator(tag).evaluate(
        (form, inline) => {
          form.style.inlineSize = `${String(inline)}px`;
        },
        widths.get(tag) ?? 0,
      );
      expect(looks.length).toBeGreaterThan(100);
      expect(differences(await looksOfForm(tag), looks)).toEqual([]);
    }
  });

  test('are filled in by keyboard: no key in them is a command of the portal, or stopped by it', async () => {
    await open();
    await give(assessment, caseFile.riskAssessment);
    await expect.poll(() => field().inputValue()).toBe(caseFile.riskAssessment?.caseReference);
    await tabTo(page, french.formatKnown('caseReference'));
    await page.keyboard.press('ControlOrMeta+A');
    await page.keyboard.press('Backspace');
    await page.keyboard.type('da/?x');
    await page.keyboard.press('Backspace');
    expect(await field().inputValue()).toBe('da/?');
    const roles = page.locator(assessment).getByRole('radio');
    await roles.first().focus();
    await page.keyboard.press('Space');
    await page.keyboard.press('ArrowDown');
    expect(await roles.nth(1).isChecked()).toBe(true);
    await page.getByRole('button', { name: french.format('ui.nav.continue') }).press('Enter');
    const next = french.formatKnown('section.case-profile.person.title');
    await page.getByRole('heading', { name: next, exact: true }).waitFor();
    expect(await page.getByRole('tab', { name: 'Dossier' }).getAttribute('aria-selected')).toBe('true');
    expect(await page.getByRole('dialog').isVisible()).toBe(false);

    // Outside of them, the keys are the portal’s as before.
    await page.getByRole('tab', { name: 'Dossier' }).focus();
    await page.keyboard.press('?');
    await page.getByRole('dialog').waitFor();
    await page.keyboard.press('Escape');
    await page.getByRole('dialog').waitFor({ state: 'hidden' });
    await page.keyboard.press('a');
    await title(arabic, 'data-sharing-consent').waitFor();
    await page.keyboard.press('d');
    await title(french, 'risk-assessment').waitFor();
    expect(complaints).toEqual([]);
  });

  test('the one in the record goes with it, once it was submitted, and is whole', async () => {
    await open();
    await give(assessment, caseFile.riskAssessment);
    await page.getByLabel('Service', { exact: true }).fill('Hébergement');
    await page.getByRole('button', { name: 'Enregistrer la fiche' }).press('Enter');
    expect(await page.locator('#fiche').evaluate((form: HTMLFormElement) => form.checkValidity())).toBe(
      false,
    );
    expect(await page.getByRole('status').last().innerText()).toBe('');

    await field().press('ControlOrMeta+A');
    await page.keyboard.type('d-77');
    await goTo(assessment, french.format('ui.nav.review'));
    await page.getByRole('button', { name: french.format('ui.submit.button'), exact: true }).press('Enter');
    await page.getByText('L’évaluation sera enregistrée avec la fiche.').waitFor();
    const [fields] = await Promise.all([
      downloaded(page),
      page.getByRole('button', { name: 'Enregistrer la fiche' }).press('Enter'),
    ]);
    const { evaluation, ...rest } = fields as Record<string, string>;
    expect(rest).toEqual({ service: 'Hébergement', etat: 'Ouvert', note: '' });
    const payload: unknown = JSON.parse(evaluation ?? '');
    expect(payload).toMatchObject({ caseReference: 'd-77' });
    expect(validate('risk-assessment', payload, { level: 'complete' })).toMatchObject({ ok: true });
    expect(complaints).toEqual([]);
  });

  test('the other one has a copy for the person, and is given as a file, from Arabic, and whole', async () => {
    await open();
    await give(consent, caseFile.consents?.[0]);
    await page.getByRole('tab', { name: 'Accord' }).press('Enter');
    await goTo(consent, arabic.format('ui.nav.review'));
    await page.getByRole('button', { name: arabic.format('ui.copy.button') }).press('Enter');
    const copy = page.getByRole('dialog');
    await copy.getByRole('heading', { name: arabic.formatKnown('copy.title.consent') }).waitFor();
    expect(await copy.getByRole('heading').count()).toBeGreaterThan(3);
    await page.keyboard.press('Escape');
    await copy.waitFor({ state: 'hidden' });
    const [payload] = await Promise.all([
      downloaded(page),
      page.getByRole('button', { name: arabic.format('ui.submit.button'), exact: true }).press('Enter'),
    ]);
    expect(validate('data-sharing-consent', payload, { level: 'complete' })).toMatchObject({ ok: true });
    await page.getByRole('heading', { name: arabic.format('ui.submit.done') }).waitFor();
    expect(complaints).toEqual([]);
  });

  test('with `light`, styles of the portal reach in, and still it takes no answer and no step of theirs', async () => {
    await open('light');
    const look = (of: Locator, name: string): Promise<string> =>
      of.evaluate((element, property) => getComputedStyle(element).getPropertyValue(property), name);
    expect(await look(field(), 'background-color')).toBe('rgb(255, 253, 231)');
    const label = page.locator(assessment).locator('label').first();
    expect(await look(label, 'text-transform')).toBe('uppercase');

    await field().focus();
    await page.keyboard.type('da/?');
    expect(await field().inputValue()).toBe('da/?');
    await page.locator(assessment).getByRole('radio').first().check();
    await page.getByRole('button', { name: french.format('ui.nav.continue') }).press('Enter');
    const next = french.formatKnown('section.case-profile.person.title');
    await page.getByRole('heading', { name: next, exact: true }).waitFor();
    await page.getByRole('tab', { name: 'Accord' }).click();
    await page.getByRole('button', { name: arabic.format('ui.nav.continue') }).press('Enter');
    const second = arabic.formatKnown('section.case-profile.person.title');
    await page.getByRole('heading', { name: second, exact: true }).waitFor();
    expect(await page.getByText('La fiche a été enregistrée').count()).toBe(0);
    const names = await page
      .locator('#fiche')
      .evaluate((form: HTMLFormElement) => [...new FormData(form).keys()]);
    expect(names).toEqual(['service', 'etat', 'note', 'evaluation']);
    expect(complaints).toEqual([]);
  });
});

/** What the page gives to whoever sits before it, as a file. */
async function downloaded(page: Page): Promise<unknown> {
  const download = await page.waitForEvent('download');
  return JSON.parse(readFileSync(await download.path(), 'utf8'));
}
