import type { RiskAssessment } from '@safe-return/core';
import { expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { render } from 'vitest-browser-react';
import { AssessmentWithTeam } from './extra-section.tsx';

test('a section of the portal’s is a step like the others, and what is written in it goes into no payload', async () => {
  const drafts: RiskAssessment[] = [];
  await render(<AssessmentWithTeam onDraft={(draft) => void drafts.push(draft)} />);
  await page.getByLabelText(/reference of this case/).fill('A-17');
  await page.getByRole('button', { name: 'Continue' }).click();
  await expect.element(page.getByRole('heading', { level: 2, name: 'Our team' })).toHaveFocus();
  await expect.element(page.getByRole('button', { name: 'Our team Not started' })).toBeInTheDocument();
  await page.getByLabelText('Which team is in charge?').fill('North');
  await expect.element(page.getByRole('button', { name: 'Our team Complete' })).toBeInTheDocument();
  await page.getByRole('button', { name: 'Continue' }).click();
  await expect
    .element(page.getByRole('heading', { level: 2, name: 'The person', exact: true }))
    .toHaveFocus();
  await page.getByRole('button', { name: 'Back' }).click();
  await expect.element(page.getByLabelText('Which team is in charge?')).toHaveValue('North');
  expect(JSON.stringify(drafts)).not.toContain('North');
  expect(drafts.at(-1)?.caseReference).toBe('A-17');
});
