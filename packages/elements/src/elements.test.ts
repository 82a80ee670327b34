import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { createMessages } from '@safe-return/messages';
import { ar } from '@safe-return/messages/ar';
import { en } from '@safe-return/messages/en';
import { fr } from '@safe-return/messages/fr';
import type { Browser, Page } from 'playwright';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { bundleForms, forms } from '../scripts/bundle-forms.ts';
import type { RiskAssessmentElement } from './risk-assessment.ts';
import { caseFile, on, payloads } from './worked-case.test-support.ts';
import { pageOf, serveStrictly, startChromium, watchedPage, type Site } from './watched-page.test-support.ts';

const say = createMessages({ locale: 'en', messages: en });
const sayFrench = createMessages({ locale: 'fr', messages: fr });
const sayArabic = createMessages({ locale: 'ar', messages: ar });
const assessment = payloads['risk-assessment'];
const reference = say.formatKnown('caseReference');

let folder: string;
let site: Site;
let url: string;
let browser: Browser;
let page: Page;
let violations: readonly string[];
/** What the next page is made of. */
let html: string;

const tag = 'safe-return-risk-assessment';
const script = '<script type="module" src="/safe-return/risk-assessment.js"></script>';

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'safe-return-elements-'));
  await bundleForms(folder);
  site = await serveStrictly(contentOf);
  ({ url } = site);
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

/** What the server has: the page of the test, what is shown in the README, and the scripts. */
function contentOf(path: string): string | Buffer {
  if (path === '/') return html;
  if (path === '/theme.css') {
    return `${tag} { --sr-accent: rgb(1, 2, 3) } ${tag}::part(title) { color: rgb(4, 5, 6) }`;
  }
  const [, place, ...rest] = path.split('/');
  if (place === 'safe-return') return readFileSync(join(folder, ...rest));
  return readFileSync(fileURLToPath(new URL(`../examples${path}`, import.meta.url)));
}

async function open(body: string, head = script): Promise<void> {
  html = pageOf(body, head);
  await page.goto(url);
}

/** Does something with the element, in its page. */
function withElement<Result, Argument>(
  act: (element: RiskAssessmentElement, argument: Argument) => Result,
  argument: Argument,
): Promise<Result> {
  return page
    .locator(tag)
    .first()
    .evaluate(act as never, argument as never);
}

function referenceField(): ReturnType<Page['getByRole']> {
  return page.getByRole('textbox', { name: reference, exact: true });
}

async function submit(): Promise<void> {
  await page.getByRole('navigation').getByRole('button').last().click();
  await page.getByRole('button', { name: say.format('ui.submit.button'), exact: true }).click();
}

describe('A page with one tag and one script', () => {
  test('has a form in its own language, which is filled in by keyboard, refused with everything kept, and taken', async () => {
    const answers = [
      { status: 422, json: { issues: [{ path: '/caseReference', code: 'pattern', params: {} }] } },
      { status: 204 },
    ];
    const sent: unknown[] = [];
    await page.route('**/assessments', async (route) => {
      sent.push(route.request().postDataJSON());
      await route.fulfill(answers[sent.length - 1] ?? { status: 500 });
    });
    await page.goto(`${url}/page.html`);
    await withElement((element, value) => {
      element.defaultValue = value;
    }, assessment);
    const field = page.getByRole('textbox', { name: sayFrench.formatKnown('caseReference'), exact: true });
    await field.focus();
    await page.keyboard.press('ControlOrMeta+a');
    await page.keyboard.type('C-2026-77');
    await page.getByRole('navigation').getByRole('button').last().press('Enter');
    const button = page.getByRole('button', { name: sayFrench.format('ui.submit.button'), exact: true });
    await button.press('Enter');
    await page.getByRole('alert').getByRole('link').press('Enter');
    expect(await field.inputValue()).toBe('C-2026-77');
    expect(await withElement((element) => element.payload()?.caseReference, undefined)).toBe('C-2026-77');

    await page.getByRole('navigation').getByRole('button').last().press('Enter');
    await button.press('Enter');
    await page.getByRole('heading', { name: sayFrench.format('ui.submit.done') }).waitFor();
    expect(sent).toHaveLength(2);
    expect(sent[1]).toMatchObject({ form: 'risk-assessment', caseReference: 'C-2026-77' });
    expect(violations).toEqual([]);
  });
});

describe('Events', () => {
  test('say that something happened, and carry nothing of what was written', async () => {
    await open(`<${tag} on="${on}" jurisdiction="FR"></${tag}>`);
    await page.evaluate(
      (names) => {
        const heard: unknown[] = [];
        Object.assign(globalThis, { heard });
        for (const name of names) {
          document.addEventListener(name, (event) => {
            const own = Object.keys(event).filter((key) => key !== 'isTrusted');
            heard.push([event.type, 'detail' in event, own, event.target === event.composedPath()[0]]);
          });
        }
      },
      ['safe-return-submit', 'safe-return-draft', 'safe-return-findings'],
    );
    await withElement((element, value) => {
      element.defaultValue = value;
    }, assessment);
    await expect
      .poll(() => withElement((element) => element.findings()?.conclusion, undefined))
      .toBeTypeOf('string');
    await referenceField().fill('C-1');
    await submit();
    await page.getByText(say.format('ui.submit.sending')).first().waitFor();
    const heard = await page.evaluate(() => (globalThis as unknown as { heard: readonly unknown[][] }).heard);
    expect(new Set(heard.map(([type]) => type))).toEqual(
      new Set(['safe-return-findings', 'safe-return-draft', 'safe-return-submit']),
    );
    for (const [, detail, own, whole] of heard) expect([detail, own, whole]).toEqual([false, [], true]);
    expect(await withElement((element) => [element.accept(), element.accept()], undefined)).toEqual([
      true,
      false,
    ]);
    await page.getByRole('heading', { name: say.format('ui.submit.done') }).waitFor();
  });

  test('come out of a shadow root of the page, and its language goes into it', async () => {
    await open('<main lang="fr"><div></div></main>');
    await page.evaluate((name) => {
      document.querySelector('div')?.attachShadow({ mode: 'open' }).append(document.createElement(name));
      document.addEventListener('safe-return-draft', () => {
        document.title = 'Heard';
      });
    }, tag);
    await page
      .getByRole('textbox', { name: sayFrench.formatKnown('caseReference'), exact: true })
      .fill('C-1');
    await expect.poll(() => page.title()).toBe('Heard');
  });

  test('of keys that are pressed in a form stay there, but for those that a page may have a use for', async () => {
    await open(`<${tag}></${tag}>`);
    await page.evaluate(() => {
      const keys: string[] = [];
      Object.assign(globalThis, { keys });
      for (const type of ['keydown', 'keypress', 'keyup'] as const)
        document.addEventListener(type, ({ key }) => keys.push(key));
    });
    await referenceField().focus();
    for (const key of ['a', 'Backspace', 'ArrowLeft', 'Escape', 'F2', 'Control+s'])
      await page.keyboard.press(key);
    const heard = await page.evaluate(() => (globalThis as unknown as { keys: readonly string[] }).keys);
    expect(new Set(heard)).toEqual(new Set(['Escape', 'F2', 'Control', 's']));
  });

  test('a refusal says what the page wants said, and a submission that nobody answers could not be sent', async () => {
    await page.clock.install();
    await open(`<${tag}></${tag}>`);
    await withElement((element, value) => {
      element.defaultValue = value;
    }, assessment);
    await referenceField().waitFor();
    await page.clock.runFor(3_000);
    await submit();
    await expect.poll(() => withElement((element) => element.refuse([], 'Not today.'), undefined)).toBe(true);
    await page.getByRole('alert').getByText('Not today.').waitFor();

    await page.getByRole('button', { name: say.format('ui.submit.button'), exact: true }).click();
    await page.getByText(say.format('ui.submit.sending')).first().waitFor();
    await page.clock.runFor(121_000);
    await page.getByRole('alert').getByText(say.format('ui.submit.failed')).waitFor();
    expect(await withElement((element) => element.accept(), undefined)).toBe(false);
    expect(await withElement((element) => element.payload()?.form, undefined)).toBe('risk-assessment');
  });
});

describe('What an element is given', () => {
  test('before its script is there is taken up', async () => {
    await open(`<${tag}></${tag}>`, '');
    await withElement((element, value) => {
      element.defaultValue = value;
      element.formTitle = 'Of this case';
    }, assessment);
    await page.evaluate("import('/safe-return/risk-assessment.js')");
    await page.getByRole('heading', { level: 1, name: 'Of this case' }).waitFor();
    expect(await referenceField().inputValue()).toBe(assessment?.caseReference);
  });

  test('comes too late once somebody has written', async () => {
    await open(`<${tag}></${tag}>`);
    await referenceField().fill('C-1');
    await withElement((element, value) => {
      element.defaultValue = value;
    }, assessment);
    await page.waitForTimeout(100);
    expect(await referenceField().inputValue()).toBe('C-1');
    expect(await withElement((element) => element.payload()?.caseReference, undefined)).toBe('C-1');
  });

  test('in another language is said in that one, and nothing that was written goes', async () => {
    await open(`<${tag}></${tag}>`);
    await referenceField().fill('C-1');
    await page.evaluate(() => {
      document.documentElement.lang = 'ar';
    });
    const field = page.getByRole('textbox', { name: sayArabic.formatKnown('caseReference'), exact: true });
    expect(await field.inputValue()).toBe('C-1');
    expect(await field.evaluate((each) => getComputedStyle(each).direction)).toBe('rtl');
    await withElement((element) => {
      element.locale = 'fr-BE';
    }, undefined);
    const french = page.getByRole('textbox', { name: sayFrench.formatKnown('caseReference'), exact: true });
    expect(await french.inputValue()).toBe('C-1');
    expect(await french.evaluate((each) => getComputedStyle(each).direction)).toBe('ltr');
  });

  test('that the page saves itself is not said to be lost with the page', async () => {
    await open(`<${tag}></${tag}><${tag} host-saves></${tag}>`);
    await referenceField().last().waitFor();
    const lost = page.getByText(say.format('ui.draft.memory-only'));
    expect(await lost.count()).toBe(1);
  });

  test('is taken back without the focus getting lost in the shadow root', async () => {
    await open(`<${tag}></${tag}>`);
    await page.getByRole('radio').first().check();
    await page.getByRole('button', { name: say.format('ui.question.clear') }).press('Enter');
    expect(await withElement((element) => element.shadowRoot?.activeElement?.id ?? '', undefined)).not.toBe(
      '',
    );
  });

  test('stays when it is moved, and when it is taken off the page and put back', async () => {
    await open(`<main></main><${tag}></${tag}>`);
    await referenceField().fill('C-1');
    await withElement((element) => {
      document.querySelector('main')?.append(element);
    }, undefined);
    expect(await page.locator('main').getByRole('textbox', { name: reference }).inputValue()).toBe('C-1');
    await withElement(async (element) => {
      element.remove();
      await new Promise((resolve) => {
        setTimeout(resolve, 50);
      });
      if (element.shadowRoot?.querySelector('input')) throw new Error('It is still shown');
      document.body.append(element);
    }, undefined);
    expect(await referenceField().inputValue()).toBe('C-1');
  });

  test('is forgotten on the way out, which leads to a dull page with no way back', async () => {
    const held: string[] = [];
    await page.exposeFunction('note', (what: string) => held.push(what));
    // The page is not asked while it goes: it tells by itself.
    await page.route('**/theme.css', async (route) => {
      await expect.poll(() => held.at(-1)).toBe('nothing');
      await route.continue();
    });
    await open(`<${tag} exit-to="/theme.css"></${tag}>`);
    await withElement((element, value) => {
      element.defaultValue = value;
      setInterval(() => {
        (globalThis as unknown as { note(words: string): void }).note(
          element.payload()?.caseReference ?? 'nothing',
        );
      }, 20);
    }, assessment);
    await referenceField().fill('C-1');
    await expect.poll(() => held.at(-1)).toBe('C-1');
    for (let press = 0; press < 3; press += 1) await page.keyboard.press('Escape');
    await page.waitForURL('**/theme.css');
    expect(held.at(-1)).toBe('nothing');
  });
});

describe('The look', () => {
  const look = (of: ReturnType<Page['locator']>, property: string): Promise<string> =>
    of.evaluate((each, name) => getComputedStyle(each).getPropertyValue(name), property);

  test('is that of the page, where it sets a property or styles a part', async () => {
    await open(`<${tag}></${tag}>`, `<link rel="stylesheet" href="/theme.css">${script}`);
    const title = page.getByRole('heading', { level: 1 });
    await title.waitFor();
    expect(await look(title, 'color')).toBe('rgb(4, 5, 6)');
    const link = page.getByRole('button', { name: say.format('ui.nav.all-on-one-page') });
    expect(await look(link, 'color')).toBe('rgb(1, 2, 3)');
    expect(violations).toEqual([]);
  });

  test.each(['shadow', 'light'])('follows the theme that is chosen around it, in the %s', async (where) => {
    await open(`<${tag} ${where === 'light' ? 'light' : ''}></${tag}>`);
    const form = page.locator('.sr-form').filter({ has: page.getByRole('heading') });
    expect(await look(form, 'background-color')).toBe('rgb(255, 255, 255)');
    await page.evaluate(() => {
      document.body.dataset['theme'] = 'dark';
    });
    await expect.poll(() => look(form, 'background-color')).toBe('rgb(21, 24, 28)');
  });

  test('has the sizes of the reader, whatever a page makes of its own, unless it says so', async () => {
    await open(`<${tag}></${tag}>`);
    const form = page.locator('.sr-form').filter({ has: page.getByRole('heading') });
    await withElement(() => {
      document.documentElement.style.fontSize = '10px';
    }, undefined);
    expect(await look(form, 'font-size')).toBe('17px');
    await withElement((element) => {
      element.style.setProperty('--sr-rem', '1rem');
    }, undefined);
    expect(await look(form, 'font-size')).toBe('10.625px');
  });

  test('of the paper is that of the person’s copy alone, also where the page has more', async () => {
    const name = 'safe-return-data-sharing-consent' as const;
    await open(
      `<p>Of the page</p><${name} locale="en"></${name}>`,
      '<script type="module" src="/safe-return/data-sharing-consent.js"></script>',
    );
    await page.locator(name).evaluate((element, defaultValue) => {
      Object.assign(element, { defaultValue });
    }, payloads['data-sharing-consent']);
    await page.getByRole('navigation').getByRole('button').last().click();
    await page.getByRole('button', { name: say.format('ui.copy.button') }).click();
    await page.locator('.sr-copy').waitFor();
    await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
    await page.emulateMedia({ media: 'print' });
    const shown = (of: string): Promise<boolean> => page.locator(of).first().isVisible();
    expect([
      await shown('.sr-copy__title'),
      await shown('h1.sr-form__title'),
      await shown('body > p'),
    ]).toEqual([true, false, false]);
    await page.evaluate(() => dispatchEvent(new Event('afterprint')));
    expect(await shown('body > p')).toBe(true);
  });

  test('of what comes later is there when it comes', async () => {
    await open(`<${tag}></${tag}>`);
    await page.getByRole('navigation').getByRole('button').last().click();
    const answers = page.locator('.sr-review__answer').first();
    await page.getByRole('button', { name: say.format('ui.review.show-unanswered') }).click();
    await expect.poll(() => look(answers, 'display')).toBe('grid');
  });
});

describe('Several on one page', () => {
  test.each(['', 'light'])('have no id in common %s', async (light) => {
    await open(`<${tag} ${light} form-title="One"></${tag}><${tag} ${light} form-title="Other"></${tag}>`);
    await page.getByRole('heading', { level: 1, name: 'Other' }).waitFor();
    await page.getByRole('heading', { level: 1, name: 'One' }).waitFor();
    const { ids, shadows } = await page.evaluate((name) => {
      const elements = [...document.querySelectorAll(name)];
      return {
        ids: elements.flatMap((each) =>
          [...(each.shadowRoot ?? each).querySelectorAll('[id]')].map(({ id }) => id),
        ),
        shadows: elements.filter(({ shadowRoot }) => shadowRoot !== null).length,
      };
    }, tag);
    expect(shadows).toBe(light === '' ? 2 : 0);
    expect(ids.length).toBeGreaterThan(20);
    expect(new Set(ids).size).toBe(ids.length);
    // A label leads to the field of its own form.
    const fields = referenceField();
    await page.getByText(reference, { exact: true }).last().click();
    expect(await fields.last().evaluate((each) => each.matches(':focus'))).toBe(true);
  });
});

describe('In a form of the page', () => {
  const inForm = (attributes: string): string =>
    `<form><fieldset><${tag} name="assessment" ${attributes}></${tag}></fieldset></form>`;
  const sent = (): Promise<unknown> =>
    page.evaluate(() => Object.fromEntries(new FormData(document.querySelector('form') ?? undefined)));

  test('it gives nothing, unless it is asked to', async () => {
    await open(inForm(''));
    await referenceField().fill('C-1');
    expect(await sent()).toEqual({});
    await withElement((element) => {
      element.mirror = true;
    }, undefined);
    expect(JSON.parse(((await sent()) as { assessment: string }).assessment)).toMatchObject({
      caseReference: 'C-1',
    });
    await referenceField().fill('C-2');
    expect(JSON.parse(((await sent()) as { assessment: string }).assessment)).toMatchObject({
      caseReference: 'C-2',
    });
    await withElement((element) => {
      element.mirror = false;
    }, undefined);
    expect(await sent()).toEqual({});
  });

  test('it begins anew when that is reset, and takes nothing while that is disabled', async () => {
    await open(inForm(''));
    await referenceField().fill('C-1');
    await page.evaluate(() => document.querySelector('form')?.reset());
    await expect.poll(() => referenceField().inputValue()).toBe('');
    await page.evaluate(() => document.querySelector('fieldset')?.toggleAttribute('disabled', true));
    await page.getByText(say.format('ui.read-only')).waitFor();
  });

  test('it can keep that from being sent before it was taken itself', async () => {
    await open(inForm('required'));
    await withElement((element, value) => {
      element.defaultValue = value;
    }, assessment);
    await expect
      .poll(() => withElement((element) => element.validationMessage, undefined))
      .toBe(say.format('ui.submit.first'));
    expect(await page.evaluate(() => document.querySelector('form')?.reportValidity())).toBe(false);
    // It has the focus, and Tab leads on within it.
    expect(await withElement((element) => document.activeElement === element, undefined)).toBe(true);
    await page.keyboard.press('Tab');
    expect(await withElement((element) => element.shadowRoot?.activeElement?.localName, undefined)).toBe(
      'button',
    );
    await submit();
    await expect.poll(() => withElement((element) => element.accept(), undefined)).toBe(true);
    expect(await page.evaluate(() => document.querySelector('form')?.reportValidity())).toBe(true);
    expect(violations).toEqual([]);
  });

  test('it is sent with that, unasked, where the answer is the next page', async () => {
    const sent: string[] = [];
    const asked: string[] = [];
    page.on('dialog', (dialog) => {
      asked.push(dialog.type());
      void dialog.accept();
    });
    await page.route('**/assessments', async (route) => {
      sent.push(route.request().postData() ?? '');
      await route.fulfill({ contentType: 'text/html', body: '<h1>Stored</h1>' });
    });
    await open(
      `<form method="post" action="/assessments"><input name="team" required><${tag} name="payload" mirror required></${tag}></form>`,
    );
    expect(await withElement((element) => element.send(), undefined)).toBe(false);
    await withElement((element, value) => {
      element.defaultValue = value;
      element.addEventListener('safe-return-submit', () => {
        if (!element.send()) element.refuse([], 'Name the team.');
      });
    }, assessment);
    // By hand, since a browser asks about leaving only then.
    await referenceField().fill('');
    await referenceField().pressSequentially('C-1');
    await submit();
    await page.getByRole('alert').getByText('Name the team.').waitFor();
    expect(sent).toEqual([]);
    expect(await page.evaluate(() => document.querySelector('form')?.reportValidity())).toBe(false);

    await page.locator('input[name=team]').fill('North');
    await page.getByRole('button', { name: say.format('ui.submit.button'), exact: true }).click();
    await page.getByRole('heading', { name: 'Stored' }).waitFor();
    const fields = new URLSearchParams(sent[0]);
    expect(sent).toHaveLength(1);
    expect(asked).toEqual([]);
    expect(JSON.parse(fields.get('payload') ?? '')).toEqual({ ...assessment, caseReference: 'C-1' });
    expect(violations).toEqual([]);
  });

  test('it gives what was submitted, without answers that are no longer asked', async () => {
    await open(inForm('mirror required'));
    const answers = {
      ...assessment?.answers,
      reprisals: { ...assessment?.answers?.reprisals, threats: [{ id: 'one' }] },
    };
    await withElement(
      (element, value) => {
        element.defaultValue = value as never;
      },
      { ...assessment, answers },
    );
    await submit();
    const given = async (): Promise<unknown> =>
      (JSON.parse(((await sent()) as { assessment: string }).assessment) as typeof assessment)?.answers
        ?.reprisals?.threats;
    expect(await given()).toHaveLength(1);
    await expect.poll(given).toBeUndefined();
  });

  test('what a server refused stands at its question when it sends the page again', async () => {
    await open(`<${tag}></${tag}>`);
    await withElement((element, value) => {
      element.defaultValue = value;
      element.refusal = {
        ok: false,
        issues: [{ path: '/caseReference', code: 'too-long', params: { max: 500 } }],
        note: 'Stored was nothing.',
      };
    }, assessment);
    const summary = page.getByRole('alert');
    await summary.getByText('Stored was nothing.').waitFor();
    expect(await summary.evaluate((each) => each.matches(':focus'))).toBe(true);
    await summary.getByRole('link').press('Enter');
    expect(await referenceField().inputValue()).toBe(assessment?.caseReference);
    expect(await referenceField().getAttribute('aria-invalid')).toBe('true');
    await referenceField().fill('C-2');
    await expect.poll(() => referenceField().getAttribute('aria-invalid')).not.toBe('true');
  });
});

describe('Under a Content-Security-Policy with Trusted Types and no exception', () => {
  test.each(forms)(
    '%s is looked through, evaluated and submitted without a violation',
    { timeout: 60_000 },
    async (form) => {
      const name = `safe-return-${form}` as const;
      await open(
        `<${name} on="${on}" jurisdiction="FR" second-locale="ar"></${name}>`,
        `<script type="module" src="/safe-return/${form}.js"></script>`,
      );
      await page.locator(name).evaluate(
        (element, given) => {
          Object.assign(element, given);
        },
        { defaultValue: payloads[form], otherParts: caseFile },
      );
      const findings = page.getByRole('complementary', { name: say.format('ui.findings.title') });
      await findings
        .locator('summary')
        .filter({ hasText: say.format('ui.findings.why') })
        .first()
        .click();
      await findings.getByText(say.format('ui.findings.sources'), { exact: true }).first().waitFor();
      await page.getByRole('button', { name: say.format('ui.nav.all-on-one-page') }).click();
      await page.locator('.sr-section').nth(3).waitFor();
      await submit();
      await page
        .getByRole('alert')
        .or(page.getByText(say.format('ui.submit.sending')))
        .first()
        .waitFor();
      expect(violations).toEqual([]);
    },
  );

  test('a violation would be seen', async () => {
    await open(`<${tag}></${tag}>`);
    await page.evaluate(() => document.createElement('p').setAttribute('style', 'color: red'));
    await expect.poll(() => violations.join()).toContain('style-src');
  });
});
