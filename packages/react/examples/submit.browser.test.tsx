import type { ReintegrationPlan } from '@safe-return/core';
import { examples } from '@safe-return/examples';
import { afterEach, expect, test, vi } from 'vitest';
import { page } from 'vitest/browser';
import { render } from 'vitest-browser-react';
import { PlanPage } from './submit.tsx';

const { plan } = examples['wage-claim-left-behind'].caseFile;

afterEach(() => vi.restoreAllMocks());

async function submitTo(...answers: readonly (Response | Error)[]) {
  if (!plan) throw new Error('The case file has no plan');
  const given: ReintegrationPlan = plan;
  const fetch = vi.spyOn(globalThis, 'fetch');
  for (const answer of answers) {
    if (answer instanceof Error) fetch.mockRejectedValueOnce(answer);
    else fetch.mockResolvedValueOnce(answer);
  }
  const signIn = vi.fn<() => Promise<void>>().mockResolvedValue();
  await render(<PlanPage plan={given} signIn={signIn} />);
  await page.getByRole('button', { name: 'Review the answers' }).first().click();
  await submit();
  return { fetch, signIn };
}

async function submit(): Promise<void> {
  await page.getByRole('button', { name: 'Submit', exact: true }).click();
}

const done = page.getByRole('heading', { name: 'Submitted' });

test('a session that has ended is begun again, and the same plan is sent once more', async () => {
  const { fetch, signIn } = await submitTo(
    new Response(undefined, { status: 401 }),
    new Response(undefined, { status: 201 }),
  );
  await expect.element(done).toBeInTheDocument();
  expect(signIn).toHaveBeenCalledOnce();
  expect(fetch.mock.calls[1]).toEqual(fetch.mock.calls[0]);
});

test('what a colleague changed meanwhile is said in the portal’s own words', async () => {
  await submitTo(new Response(undefined, { status: 409 }));
  await expect.element(page.getByRole('alert').getByText(/^A colleague has changed this plan/)).toBeVisible();
});

test('what is wrong with an answer is shown at the answer', async () => {
  const issues = [{ path: '/caseReference', code: 'too-long', params: { max: 500 } }];
  await submitTo(Response.json({ issues }, { status: 422 }));
  await expect.element(page.getByRole('link', { name: /reference of this case/ })).toBeInTheDocument();
});

test('a lost connection loses nothing: the same key goes with the next attempt', async () => {
  const { fetch } = await submitTo(
    new TypeError('Failed to fetch'),
    new Response(undefined, { status: 201 }),
  );
  await expect.element(page.getByRole('alert').getByText(/What you wrote is still here/)).toBeVisible();
  await submit();
  await expect.element(done).toBeInTheDocument();
  expect(fetch.mock.calls[1]).toEqual(fetch.mock.calls[0]);
});
