import type { RiskAssessment } from '@safe-return/core';
import { expect, test, vi } from 'vitest';
import { page } from 'vitest/browser';
import { render } from 'vitest-browser-react';
import { Conversation } from './compose.tsx';

const begun: RiskAssessment = { form: 'risk-assessment', version: 2 };

test('only the sections of the conversation are on the page, and the picture follows the answers', async () => {
  const onDraft = vi.fn<(draft: RiskAssessment) => void>();
  await render(<Conversation draft={begun} onDraft={onDraft} onSubmit={() => undefined} />);
  expect(page.getByText(/^Section \d+ of/).elements()).toHaveLength(2);
  const picture = page.getByRole('figure');
  const row = picture.getByRole('listitem').filter({ hasText: /^Revenge against the person/ });
  const before = row.element().textContent;
  await page
    .getByRole('group', { name: /Is there a danger that the person is har/ })
    .getByLabelText('Yes', { exact: true })
    .click();
  await expect.poll(() => row.element().textContent).not.toBe(before);
  expect(onDraft.mock.lastCall?.[0].answers?.reprisals?.riskToPerson).toBe('yes');
});

test('what is missing is named, and nothing is sent', async () => {
  const onSubmit = vi.fn<() => void>();
  await render(<Conversation draft={begun} onDraft={() => undefined} onSubmit={onSubmit} />);
  await page.getByRole('button', { name: 'Send to the team' }).click();
  await expect.element(page.getByRole('alert')).toHaveFocus();
  await page
    .getByRole('alert')
    .getByRole('link', { name: /anyone threatened the person/ })
    .click();
  await expect
    .element(
      page
        .getByRole('group', { name: /anyone threatened the person/ })
        .getByRole('radio')
        .first(),
    )
    .toHaveFocus();
  expect(onSubmit).not.toHaveBeenCalled();
});
