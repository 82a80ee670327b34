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

type Answers = NonNullable<ReintegrationPlan['answers']>;

const { plan, riskAssessment } = examples['contact-lost-after-return'].caseFile;
const { plan: taking, ...takenFrom } = examples['mother-with-health-needs'].caseFile;
const own = plan?.answers;
if (!own || !taking || !riskAssessment) throw new Error('The examples have no plans');

const { formatKnown: words } = createMessages({ locale: 'en', messages: en });

async function setup(
  answers: Answers,
  props: Partial<Parameters<typeof ReintegrationPlanForm>[0]> = {},
): Promise<{ readonly drafts: ReintegrationPlan[] }> {
  const drafts: ReintegrationPlan[] = [];
  await render(
    <StrictMode>
      <ReintegrationPlanForm
        locale="en"
        messages={en}
        defaultValue={{ form: 'reintegration-plan', version: 1, answers }}
        onDraft={(payload) => void drafts.push(payload)}
        {...props}
      />
    </StrictMode>,
  );
  await page
    .getByRole('button', { name: new RegExp(`^${words('section.reintegration-plan.safety.title')}`) })
    .click();
  return { drafts };
}

const overview = page.getByRole('region', { name: 'Each danger, and what is done about it' });

/** What stands under one danger. */
const danger = (code: string): ReturnType<typeof page.getByRole> =>
  overview.getByRole('listitem').filter({ hasText: words(`plan.risksCarriedOver.option.${code}`) });

test('each danger stands with its measure: who, by when, how far, and whether the person knows', async () => {
  await setup(own);
  const stigma = danger('stigma').first();
  await expect.element(stigma.getByRole('button', { name: /^Entry 1: A flat in the quarter/ })).toBeVisible();
  for (const said of ['Partner organisation there', '15 January 2026', /^Agreed, with someone/, 'Yes'])
    await expect.element(stigma.getByText(said)).toBeVisible();
  await expect.element(overview.getByText(/^Each danger has an entry/)).toBeVisible();
});

test('a danger without a measure says so, and gets one from here', async () => {
  const { drafts } = await setup({
    ...own,
    risksCarriedOver: ['stigma', 'discrimination', 'reprisals-person'],
  });
  await expect.element(overview.getByText('1 danger has no measure yet.')).toBeVisible();
  await expect.element(danger('reprisals-person').getByText('No measure yet')).toBeVisible();
  await danger('reprisals-person').getByRole('button').click();
  expect(drafts.at(-1)?.answers?.safety?.[2]?.risk).toBe('reprisals-person');
  const entry = page.getByRole('group', { name: /^Entry 3/ });
  await expect
    .element(
      entry
        .getByRole('group', { name: words('plan.safety[].risk') })
        .getByRole('radio')
        .first(),
    )
    .toHaveFocus();
  await expect.element(overview.getByText(/^Each danger has an entry/)).toBeVisible();
});

test('a measure of the risk assessment is shown with its owner and its day there', async () => {
  await setup(taking.answers ?? {}, { otherParts: takenFrom });
  const health = danger('health').first();
  await expect
    .element(health.getByRole('button', { name: /^Entry 1: Three months of medicine/ }))
    .toBeVisible();
  await expect
    .element(health.getByText('Partner organisation in the district town', { exact: true }))
    .toBeVisible();
  await expect.element(health.getByText('2 November 2026')).toBeVisible();
});

test('a measure of the risk assessment that no entry takes over is named', async () => {
  await setup(own, { otherParts: { riskAssessment } });
  await expect.element(overview.getByText(/no entry here takes over/)).toBeVisible();
});

test('dangers that nobody wrote down are not the same as none', async () => {
  await setup({});
  await expect.element(overview.getByText(/^It is not recorded which dangers/)).toBeVisible();
  await expect
    .element(overview.getByText('It is recorded that no danger was found.'))
    .not.toBeInTheDocument();
});

test('that none was found is said as what was recorded', async () => {
  await setup({ risksCarriedOver: ['none'] });
  await expect.element(overview.getByText('It is recorded that no danger was found.')).toBeVisible();
});
