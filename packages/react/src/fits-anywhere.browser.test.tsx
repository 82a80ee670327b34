import { examples } from '@safe-return/examples';
import { createMessages } from '@safe-return/messages';
import { ar } from '@safe-return/messages/ar';
import { en } from '@safe-return/messages/en';
import { fr } from '@safe-return/messages/fr';
import { StrictMode, type ReactElement } from 'react';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { cdp, page, userEvent } from 'vitest/browser';
import { render } from 'vitest-browser-react';
import { BestInterestsForm } from './best-interests-form.tsx';
import { DataSharingConsentForm } from './data-sharing-consent-form.tsx';
import { MonitoringReportForm } from './monitoring-report-form.tsx';
import { ReintegrationPlanForm } from './reintegration-plan-form.tsx';
import { RiskAssessmentForm } from './risk-assessment-form.tsx';
import './styles.css';

const { caseFile, on, jurisdiction } = examples['returned-and-followed-up'];
const child = examples['child-goes-home-to-mother'].caseFile;
const say = createMessages({ locale: 'en', messages: en });

const forms: Readonly<Record<string, ReactElement>> = {
  'The risk assessment, in English': (
    <RiskAssessmentForm
      locale="en"
      messages={en}
      defaultValue={caseFile.riskAssessment}
      on={on}
      jurisdiction={jurisdiction}
    />
  ),
  'The best interests determination, in French': (
    <BestInterestsForm locale="fr" messages={fr} defaultValue={child.bestInterests} />
  ),
  'The consent, in Arabic': (
    <DataSharingConsentForm locale="ar" messages={ar} defaultValue={caseFile.consents?.[0]} />
  ),
  'The plan, in French and Arabic': (
    <ReintegrationPlanForm
      locale="fr"
      messages={fr}
      secondLocale="ar"
      secondMessages={ar}
      defaultValue={caseFile.plan}
    />
  ),
  'The report, in French': (
    <MonitoringReportForm locale="fr" messages={fr} defaultValue={caseFile.monitoringReports?.at(-1)} />
  ),
};

/** What is wider than the page, or cut off where it can't be scrolled to. */
function cutOff(): readonly string[] {
  const width = document.documentElement.clientWidth;
  return [...document.querySelectorAll('.sr-form, .sr-form *')].flatMap((element) => {
    if (element.closest('.sr-visually-hidden, option, svg') || element.matches('select, input, textarea'))
      return [];
    const { left, right } = element.getBoundingClientRect();
    const hides = /hidden|clip/.test(getComputedStyle(element).overflow);
    const isCut = hides && element.scrollWidth > element.clientWidth + 1;
    return left < -1 || right > width + 1 || isCut ? [`${element.tagName} ${element.className}`] : [];
  });
}

/** Goes through every section and the review, and says where something is cut off. */
async function lookThrough(): Promise<readonly string[]> {
  const tasks = page.getByRole('navigation').getByRole('button').elements();
  const found: string[] = [];
  for (const task of tasks) {
    if (!(task instanceof HTMLElement)) continue;
    task.click();
    await new Promise((resolve) => requestAnimationFrame(resolve));
    if (document.documentElement.scrollWidth > document.documentElement.clientWidth)
      found.push(`The page scrolls sideways at ${task.textContent}`);
    found.push(...cutOff().map((element) => `${element} at ${task.textContent}`));
  }
  return found;
}

async function emulate(features: Readonly<Record<string, string>>): Promise<void> {
  const list = Object.entries(features).map(([name, value]) => ({ name, value }));
  await cdp().send('Emulation.setEmulatedMedia', { features: list });
}

beforeEach(async () => {
  await page.viewport(1280, 900);
});

afterEach(async () => {
  document.documentElement.style.fontSize = '';
  await emulate({});
  vi.restoreAllMocks();
});

test.each(Object.entries(forms))(
  '%s, fits in 320 px, which a common screen has at fourfold zoom',
  async (_, form) => {
    await page.viewport(320, 256);
    await render(form);
    expect(await lookThrough()).toEqual([]);
  },
  60_000,
);

test.each(Object.entries(forms).slice(1, 3))(
  '%s, keeps everything when letters are twice as large, in a narrow window too',
  async (_, form) => {
    document.documentElement.style.fontSize = '32px';
    await page.viewport(480, 800);
    await render(form);
    expect(await lookThrough()).toEqual([]);
  },
  60_000,
);

test('two of the same form on one page have ids of their own, and each label its own field', async () => {
  const second = vi.fn<(draft: unknown) => void>();
  await render(
    <>
      <RiskAssessmentForm messages={en} />
      <RiskAssessmentForm messages={en} onDraft={second} />
    </>,
  );
  const ids = [...document.querySelectorAll('[id]')].map(({ id }) => id);
  expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
  const references = [...document.querySelectorAll('[aria-labelledby], [aria-describedby], label[for]')];
  for (const element of references) {
    const named = ['aria-labelledby', 'aria-describedby', 'for'].flatMap(
      (name) => element.getAttribute(name)?.split(' ') ?? [],
    );
    for (const id of named) {
      const target = document.querySelector(`#${CSS.escape(id)}`);
      expect(target?.closest('.sr-form')).toBe(element.closest('.sr-form'));
    }
  }
  const fields = page.getByLabelText(say.formatKnown('caseReference'));
  await fields.nth(1).fill('SECOND');
  await expect.element(fields.nth(0)).toHaveValue('');
  expect(second).toHaveBeenLastCalledWith(expect.objectContaining({ caseReference: 'SECOND' }));
  // A radio group of the one does not undo that of the other.
  const radios = page.getByRole('radio', { name: 'Case worker' });
  await radios.nth(0).click();
  await radios.nth(1).click();
  await expect.element(radios.nth(0)).toBeChecked();
});

test('two of the same form are told apart by the titles that the host gives them', async () => {
  await render(
    <>
      <RiskAssessmentForm messages={en} title="In March" />
      <RiskAssessmentForm messages={en} title="In June" />
    </>,
  );
  for (const title of ['In March', 'In June']) {
    await expect.element(page.getByRole('heading', { level: 1, name: title })).toBeInTheDocument();
    await expect.element(page.getByRole('form', { name: title })).toBeInTheDocument();
    for (const role of ['navigation', 'region'] as const)
      expect(page.getByRole(role, { name: new RegExp(`${title}$`) }).elements()).toHaveLength(1);
  }
  // A form in a page of the host is neither its head nor its foot.
  expect(page.getByRole('banner').or(page.getByRole('contentinfo')).elements()).toEqual([]);
});

test('under StrictMode a draft is told once, no answer is lost, and React has nothing to complain of', async () => {
  const complaints = vi.spyOn(console, 'error');
  const warnings = vi.spyOn(console, 'warn');
  const onDraft = vi.fn<(draft: unknown) => void>();
  await render(
    <StrictMode>
      <RiskAssessmentForm messages={en} onDraft={onDraft} />
    </StrictMode>,
  );
  expect(onDraft).not.toHaveBeenCalled();
  await page.getByLabelText(say.formatKnown('caseReference')).click();
  await userEvent.keyboard('AB');
  expect(onDraft).toHaveBeenCalledTimes(2);
  expect(onDraft).toHaveBeenLastCalledWith(expect.objectContaining({ caseReference: 'AB' }));
  await page.getByRole('button', { name: say.format('ui.nav.continue') }).click();
  await page.getByRole('button', { name: say.format('ui.nav.back') }).click();
  await expect.element(page.getByLabelText(say.formatKnown('caseReference'))).toHaveValue('AB');
  expect(complaints).not.toHaveBeenCalled();
  expect(warnings).not.toHaveBeenCalled();
});

test('forced colours leave the focus and every edge to see', async () => {
  await emulate({ 'forced-colors': 'active' });
  expect(matchMedia('(forced-colors: active)').matches).toBe(true);
  await render(<RiskAssessmentForm messages={en} />);
  await page.getByLabelText(say.formatKnown('caseReference')).click();
  await userEvent.tab();
  const focused = document.activeElement;
  if (!focused) throw new Error('Nothing has the focus.');
  const { outlineStyle, outlineWidth, borderTopStyle } = getComputedStyle(focused);
  expect(outlineStyle).toBe('solid');
  expect(Number.parseFloat(outlineWidth)).toBeGreaterThanOrEqual(2);
  expect(borderTopStyle).not.toBe('none');
  const current = document.querySelector('.sr-task__link[aria-current]');
  const button = document.querySelector('.sr-form__steps .sr-button');
  for (const element of [current, button]) {
    if (!element) throw new Error('It is not there.');
    const { borderTopStyle: style, borderTopWidth } = getComputedStyle(element);
    expect([style, Number.parseFloat(borderTopWidth) >= 1]).toEqual(['solid', true]);
  }
});

test('nothing moves for those who asked for less movement', async () => {
  const moving = (): readonly Element[] =>
    [...document.querySelectorAll('.sr-form *')].filter((element) => {
      const { transitionDuration, animationName } = getComputedStyle(element);
      return /[1-9]/.test(transitionDuration) || animationName !== 'none';
    });
  await render(<RiskAssessmentForm messages={en} />);
  await emulate({ 'prefers-reduced-motion': 'no-preference' });
  expect(moving()).not.toEqual([]);
  await emulate({ 'prefers-reduced-motion': 'reduce' });
  expect(moving()).toEqual([]);
});
