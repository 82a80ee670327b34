import { validate, type RiskAssessment } from '@safe-return/core';
import { examples } from '@safe-return/examples';
import { afterEach, expect, test, vi } from 'vitest';
import { page } from 'vitest/browser';
import { render } from 'vitest-browser-react';
import { AssessmentPage } from './embed.tsx';

const { caseFile, on } = examples['reprisals-at-home'];
const checked = validate('risk-assessment', caseFile.riskAssessment, { level: 'complete' });

afterEach(() => vi.restoreAllMocks());

async function submitTo(answer: Response): Promise<RequestInit | undefined> {
  if (!checked.ok) throw new Error('The example is not complete');
  const draft: RiskAssessment = checked.value;
  const fetch = vi.spyOn(globalThis, 'fetch').mockResolvedValue(answer);
  await render(<AssessmentPage draft={draft} today={on} onDraft={() => undefined} />);
  await page.getByRole('button', { name: 'Review the answers' }).first().click();
  await page.getByRole('button', { name: 'Submit', exact: true }).click();
  await expect.poll(() => fetch.mock.calls.length).toBe(1);
  return fetch.mock.calls[0]?.[1];
}

test('what was filled in goes to the server as one payload', async () => {
  const sent = await submitTo(new Response(undefined, { status: 201 }));
  await expect.element(page.getByRole('heading', { name: 'Submitted' })).toHaveFocus();
  // The form gives an id to each row that has none.
  expect(JSON.parse(typeof sent?.body === 'string' ? sent.body : '')).toMatchObject({
    ...(checked.ok && checked.value),
  });
});

test('what the server does not take is shown at its question', async () => {
  const issues = [{ path: '/caseReference', code: 'too-long', params: { max: 500 } }];
  await submitTo(Response.json({ issues }, { status: 422 }));
  await expect.element(page.getByRole('link', { name: /reference of this case/ })).toBeInTheDocument();
});
