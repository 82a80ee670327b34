import type { ReintegrationPlan } from '@safe-return/core';
import { examples } from '@safe-return/examples';
import { createMessages } from '@safe-return/messages';
import { en } from '@safe-return/messages/en';
import { StrictMode } from 'react';
import { expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { render } from 'vitest-browser-react';
import { ReintegrationPlanForm } from '../reintegration-plan-form.tsx';
import '../styles.css';

const { caseFile, on, jurisdiction } = examples['danger-not-to-be-told'];
const { plan: given, ...otherParts } = caseFile;
if (!given?.answers) throw new Error('The example has no plan');
const full: ReintegrationPlan = given;

const { formatKnown: words } = createMessages({ locale: 'en', messages: en });

async function setup(
  answers: ReintegrationPlan['answers'] = {},
  props: Partial<Parameters<typeof ReintegrationPlanForm>[0]> = {},
): Promise<void> {
  await render(
    <StrictMode>
      <ReintegrationPlanForm
        locale="en"
        messages={en}
        on={on}
        jurisdiction={jurisdiction}
        otherParts={otherParts}
        defaultValue={{ ...full, answers: { ...full.answers, ...answers } }}
        {...props}
      />
    </StrictMode>,
  );
  await page.getByRole('button', { name: /^Ready to leave/ }).click();
}

const list = page.getByRole('region', { name: 'What has to be there before departure' });

const point = (rule: string): ReturnType<typeof page.getByRole> =>
  list.getByRole('listitem').filter({ hasText: words(`rule.${rule}.title`) });

test('what is recorded as there is counted, and unfolds', async () => {
  await setup();
  await expect.element(list.getByText('21 of 21 points recorded as there')).toBeVisible();
  await list.getByText('Show more').first().click();
  await expect.element(point('departure.papers-secured')).toBeVisible();
});

test('what is missing comes first, with the answer behind it to go to', async () => {
  await setup({ travel: { ...full.answers?.travel, papersReady: 'no' } });
  await expect.element(list.getByRole('heading', { name: 'Missing (1)' })).toBeVisible();
  const papers = point('departure.papers-secured');
  await expect
    .element(papers.getByText(`Missing: ${words('rule.departure.papers-secured.title')}`))
    .toBeVisible();
  await expect.element(papers.getByText(words('rule.departure.papers-secured.breached'))).toBeVisible();
  await papers.getByRole('button', { name: words('plan.travel.papersReady') }).click();
  await expect
    .element(
      page
        .getByRole('group', { name: words('plan.travel.papersReady') })
        .getByRole('radio')
        .first(),
    )
    .toHaveFocus();
});

test('a danger without a measure leads to the safety plan', async () => {
  const { caseFile: worked, ...given } = examples['mother-with-health-needs'];
  const { plan: defaultValue, ...otherParts } = worked;
  await setup({}, { ...given, otherParts, defaultValue });
  await point('departure.risks-agreed')
    .getByRole('button', { name: words('plan.safety[]') })
    .click();
  await expect
    .element(page.getByRole('button', { name: `Add an entry to “${words('plan.safety[]')}”` }))
    .toHaveFocus();
});

test('what is not known is no yes, and follows the answer', async () => {
  await setup({ departure: { ...full.answers?.departure, fitNow: 'not-known' } });
  await expect.element(list.getByRole('heading', { name: 'Not known yet (1)' })).toBeVisible();
  await expect.element(point('departure.fit-to-travel')).toBeVisible();
  await page
    .getByRole('group', { name: words('plan.departure.fitNow') })
    .getByRole('radio', { name: 'Yes' })
    .click();
  await expect.element(list.getByText('21 of 21 points recorded as there')).toBeVisible();
});

test('without a day and a state there is nothing to work it out for', async () => {
  await setup({}, { on: undefined });
  await expect.element(page.getByRole('heading', { name: 'Ready to leave?' })).toBeVisible();
  await expect.element(list).not.toBeInTheDocument();
});
