import type { BestInterestsDetermination } from '@safe-return/core';
import { examples } from '@safe-return/examples';
import { createMessages } from '@safe-return/messages';
import { en } from '@safe-return/messages/en';
import { StrictMode } from 'react';
import { expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { render } from 'vitest-browser-react';
import { BestInterestsForm } from '../best-interests-form.tsx';
import '../styles.css';

type Panel = NonNullable<NonNullable<BestInterestsDetermination['answers']>['panel']>;

const { bestInterests: full } = examples['child-of-fifteen-says-no'].caseFile;
const panel: Panel = full?.answers?.panel ?? {};

const { formatKnown: words } = createMessages({ locale: 'en', messages: en });

async function setup(given: Panel = panel): Promise<void> {
  const defaultValue: BestInterestsDetermination = {
    form: 'best-interests',
    version: 1,
    ...full,
    answers: { ...full?.answers, panel: given },
  };
  await render(
    <StrictMode>
      <BestInterestsForm locale="en" messages={en} defaultValue={defaultValue} />
    </StrictMode>,
  );
  await page
    .getByRole('button', { name: new RegExp(`^${words('section.best-interests.panel.title')}`) })
    .click();
}

const summary = page.getByRole('region', { name: 'What was decided so far' });

test('what was accepted is a determination, and each position stands beside who took it', async () => {
  await setup();
  await expect.element(summary.getByText('Accepted – 1 June 2026')).toBeVisible();
  await expect.element(summary.getByText(/^It was accepted, so there is a determination/)).toBeVisible();
  const third = summary.getByRole('listitem').nth(2);
  await expect.element(third).toHaveTextContent('Entry 3: P3Education authorityDisagrees');
});

test.each([
  ['not-endorsed', 'It was not accepted, so nothing has been determined.'],
  ['deferred', 'It was put off, so nothing has been determined yet.'],
  [
    undefined,
    'It is not recorded whether it was accepted. Until it is recorded as accepted, nothing has been determined.',
  ],
] as const)('a proposal that is %s has determined nothing', async (decision, says) => {
  const { decision: _, ...others } = panel;
  await setup(decision ? { ...others, decision } : others);
  await expect.element(summary.getByText(says)).toBeVisible();
  await expect.element(summary.getByText(/there is a determination/)).not.toBeInTheDocument();
});

test('the summary follows the answers', async () => {
  await setup();
  await page.getByRole('radio', { name: words('bestInterests.panel.decision.option.deferred') }).click();
  await expect.element(summary.getByText(/^Put off until more is known/)).toBeVisible();
});

test('a position that is not recorded is named as such, and its name leads to the question', async () => {
  await setup({ ...panel, members: [...(panel.members ?? []), { id: 'm4', code: 'P4' }] });
  await expect.element(summary.getByRole('listitem').nth(3)).toHaveTextContent('Entry 4: P4Not recorded');
  await summary.getByRole('button', { name: 'Entry 4: P4' }).click();
  const position = page
    .getByRole('group', { name: /^Entry 4/ })
    .getByRole('group', { name: words('bestInterests.panel.members[].position') });
  await expect.element(position.getByRole('radio').first()).toHaveFocus();
});

test('that nobody agrees is said once every position is known', async () => {
  const members = [{ id: 'm1', position: 'abstains' as const }];
  await setup({ ...panel, members });
  await expect.element(summary.getByText('Nobody is recorded as agreeing.')).toBeVisible();
  await expect.element(summary.getByText('Takes no side')).toBeVisible();
});
