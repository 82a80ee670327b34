import { dataSharingConsent } from '@safe-return/core/data-sharing-consent';
import type { RiskAssessment } from '@safe-return/core';
import { createMessages } from '@safe-return/messages';
import { en } from '@safe-return/messages/en';
import { ar } from '@safe-return/messages/ar';
import { expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { render } from 'vitest-browser-react';
import { DataSharingConsentForm } from './data-sharing-consent-form.tsx';
import { RiskAssessmentForm } from './risk-assessment-form.tsx';
import './styles.css';

const arabic = createMessages({ locale: 'ar', messages: ar });
const begun: RiskAssessment = { form: 'risk-assessment', version: 2 };

test('all sections stand on one page if the worker wants it, with what was written', async () => {
  await render(<DataSharingConsentForm messages={en} />);
  await expect.element(page.getByRole('heading', { level: 2, name: /./ }).nth(1)).toBeVisible();
  const reference = page.getByLabelText(/reference of this case/);
  await reference.fill('A-17');
  await page.getByRole('button', { name: 'Show all sections on one page' }).click();
  expect(page.getByText(/^Section \d+ of/).elements()).toHaveLength(dataSharingConsent.sections.length);
  await expect.element(reference).toHaveValue('A-17');
  await page.getByRole('button', { name: 'Show one section at a time' }).click();
  expect(page.getByText(/^Section \d+ of/).elements()).toHaveLength(1);
});

test('on one page the list of sections leads to the title of each, as often as it is asked', async () => {
  await render(<DataSharingConsentForm messages={en} layout="one-page" />);
  const task = page
    .getByRole('navigation')
    .getByRole('button', { name: /^The person/ })
    .first();
  const title = page.getByRole('heading', { level: 2, name: 'The person', exact: true });
  await task.click();
  await expect.element(title).toHaveFocus();
  await userEvent.tab();
  await expect.element(title).not.toHaveFocus();
  await task.click();
  await expect.element(title).toHaveFocus();
});

test('on one page the review comes after all, and an error leads to its question', async () => {
  await render(<DataSharingConsentForm messages={en} layout="one-page" />);
  await page.getByRole('button', { name: 'Review the answers' }).last().click();
  await page.getByRole('button', { name: 'Submit' }).click();
  await page.getByRole('alert').getByRole('link').first().click();
  await expect.element(page.getByLabelText(/reference of this case/)).toHaveFocus();
});

test('a painful section that was skipped is named in the review, and can be come back to', async () => {
  await render(<RiskAssessmentForm messages={en} defaultValue={begun} />);
  await page.getByRole('button', { name: /^Threats and revenge/ }).click();
  await page.getByRole('button', { name: 'Skip this section for now' }).click();
  await page.getByRole('button', { name: 'Review the answers' }).first().click();
  await page.getByRole('button', { name: 'Come back to “Threats and revenge”' }).click();
  await expect.element(page.getByRole('heading', { level: 2, name: 'Threats and revenge' })).toHaveFocus();
});

test('what a section is about, and that nobody has to answer, stands in the person’s language too', async () => {
  await render(
    <RiskAssessmentForm messages={en} secondLocale="ar" secondMessages={ar} defaultValue={begun} />,
  );
  await page.getByRole('button', { name: /^Threats and revenge/ }).click();
  for (const id of [
    'section.risk-assessment.reprisals.intro',
    'ui.painful.no-need',
    'ui.start.nobody-has-to-answer',
  ] as const) {
    const said = page.getByText(arabic.formatKnown(id), { exact: true });
    await expect.element(said).toHaveAttribute('lang', 'ar');
    await expect.element(said).toHaveAttribute('dir', 'rtl');
  }
});

test('a long list of problems begins in sight, below the line that says whether anything is saved', async () => {
  await page.viewport(320, 640);
  await render(<RiskAssessmentForm messages={en} defaultValue={begun} />);
  await page.getByRole('button', { name: 'Review the answers' }).first().click();
  await page.getByRole('button', { name: 'Submit' }).click();
  await expect.element(page.getByRole('alert', { name: 'There is a problem' })).toHaveFocus();
  const title = page.getByRole('heading', { name: 'There is a problem' }).element();
  const line = page.getByText('This draft is kept only while the page stays open.').element();
  const { top, bottom } = title.getBoundingClientRect();
  expect(top).toBeGreaterThan(line.getBoundingClientRect().bottom);
  expect(bottom).toBeLessThan(window.innerHeight);
  await page.viewport(1280, 900);
});

test('words in the second language stand under those of the first, however wide the page is', async () => {
  await page.viewport(1280, 900);
  await render(
    <RiskAssessmentForm messages={en} secondLocale="ar" secondMessages={ar} defaultValue={begun} />,
  );
  const said = page.getByText(arabic.formatKnown('section.case-profile.record.title'), { exact: true });
  await expect.element(said).toBeVisible();
  const title = page.getByRole('heading', { level: 2, name: /^The record/ }).element();
  expect(said.element().getBoundingClientRect().left).toBe(title.getBoundingClientRect().left);
});
