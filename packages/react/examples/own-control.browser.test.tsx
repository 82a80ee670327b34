import { riskAssessment } from '@safe-return/core/risk-assessment';
import type { RiskAssessment } from '@safe-return/core';
import { RiskAssessmentForm } from '@safe-return/react';
import { en } from '@safe-return/messages/en';
import type { ReactNode } from 'react';
import { expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { render } from 'vitest-browser-react';
import { AssessmentWithCodes } from './own-control.tsx';

test('a control of the host takes the place of that of a kind, with name, hint and problem', async () => {
  const drafts: RiskAssessment[] = [];
  await render(<AssessmentWithCodes onDraft={(draft) => void drafts.push(draft)} />);
  const country = page.getByRole('textbox', { name: /Which country is the person in now/ });
  await country.click();
  await userEvent.keyboard('fr');
  await expect.element(country).toHaveValue('FR');
  expect(drafts.at(-1)?.profile?.states?.returning).toBe('FR');
  await userEvent.clear(country);
  await page.getByRole('button', { name: 'Review the answers' }).first().click();
  await page.getByRole('button', { name: 'Submit', exact: true }).click();
  await page
    .getByRole('alert')
    .getByRole('link', { name: /Which country is the person in now/ })
    .click();
  await expect.element(country).toHaveFocus();
  await expect.element(country).toHaveAttribute('aria-invalid', 'true');
  await expect.element(country).toHaveAccessibleDescription(/Error/);
});

test('every kind of question can have a control of the host’s', async () => {
  const kinds = new Set(riskAssessment.placed.map(({ question }) => question.kind));
  kinds.delete('repeat');
  const Mine = (): ReactNode => <b>mine</b>;
  const components = Object.fromEntries([...kinds].map((kind) => [kind, Mine]));
  await render(<RiskAssessmentForm messages={en} components={components} layout="one-page" />);
  const main = page.getByRole('form');
  await expect.element(main).toBeInTheDocument();
  expect(main.element().querySelectorAll('input, select, textarea')).toHaveLength(0);
  expect(main.element().querySelectorAll('b').length).toBeGreaterThan(20);
});
