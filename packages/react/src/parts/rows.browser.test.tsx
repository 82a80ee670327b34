import type { BestInterestsDetermination, RiskAssessment } from '@safe-return/core';
import { examples } from '@safe-return/examples';
import { createMessages } from '@safe-return/messages';
import { en } from '@safe-return/messages/en';
import { StrictMode } from 'react';
import { describe, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { render } from 'vitest-browser-react';
import { BestInterestsForm } from '../best-interests-form.tsx';
import { RiskAssessmentForm } from '../risk-assessment-form.tsx';
import '../styles.css';

const { bestInterests: full } = examples['child-goes-home-to-mother'].caseFile;
const [first, second, third] = full?.answers?.options ?? [];
if (!first || !second || !third) throw new Error('The example has too few solutions');
const four = [first, second, third, { id: 'fourth', label: 'D', kind: 'other' as const }];

const { formatKnown: words } = createMessages({ locale: 'en', messages: en });

async function setup({
  options = four,
  ...props
}: Partial<Parameters<typeof BestInterestsForm>[0]> & {
  readonly options?: NonNullable<BestInterestsDetermination['answers']>['options'] & {};
} = {}): Promise<void> {
  await render(
    <StrictMode>
      <BestInterestsForm
        locale="en"
        messages={en}
        defaultValue={{ form: 'best-interests', version: 1, ...full, answers: { ...full?.answers, options } }}
        {...props}
      />
    </StrictMode>,
  );
}

async function open(section: string): Promise<void> {
  const title = words(`section.best-interests.${section}.title`);
  await page.getByRole('button', { name: new RegExp(`^${title}`) }).click();
}

/** What folds a row up, by its name. */
const folder = (name: RegExp): ReturnType<typeof page.getByRole> => page.getByRole('button', { name });

const kindIn = (name: RegExp): ReturnType<typeof page.getByRole> =>
  page.getByRole('group', { name }).getByRole('group', { name: words('bestInterests.options[].kind') });

describe('many rows', () => {
  test('fold up to their names, and unfold with the keyboard', async () => {
    await setup();
    await open('options');
    await expect.element(folder(/^Entry 1: A – With his mother/)).toHaveAttribute('aria-expanded', 'false');
    await expect.element(kindIn(/^Entry 4/)).not.toBeInTheDocument();
    folder(/^Entry 4: D/)
      .element()
      .focus();
    await userEvent.keyboard('{Enter}');
    await expect.element(kindIn(/^Entry 4/)).toBeVisible();
    await expect.element(kindIn(/^Entry 1/)).not.toBeInTheDocument();
    await userEvent.keyboard('{Enter}');
    await expect.element(kindIn(/^Entry 4/)).not.toBeInTheDocument();
  });

  test('leave a new one open, and those that were open before it came', async () => {
    await setup({ options: four.slice(0, 3) });
    await open('options');
    await expect.element(folder(/^Entry 1/)).not.toBeInTheDocument();
    const add = page.getByRole('button', { name: `Add an entry to “${words('bestInterests.options[]')}”` });
    await add.click();
    await expect.element(folder(/^Entry 4/)).toHaveFocus();
    await expect.element(kindIn(/^Entry 4/)).toBeVisible();
    await expect.element(kindIn(/^Entry 1/)).toBeVisible();
  });

  test('keep the one with a problem open, and say how many problems it has', async () => {
    await setup({ options: [...four.slice(0, 3), { id: 'fourth', label: 'D' }] });
    await page.getByRole('button', { name: 'Review the answers' }).first().click();
    await page.getByRole('button', { name: 'Submit', exact: true }).click();
    await open('options');
    await expect.element(kindIn(/^Entry 4/)).toBeVisible();
    await expect.element(folder(/^Entry 4: D.*3 problems$/)).toHaveAttribute('aria-expanded', 'true');
    await expect.element(folder(/^Entry 1/)).toHaveAttribute('aria-expanded', 'false');
    await kindIn(/^Entry 4/)
      .getByRole('radio')
      .last()
      .click();
    await expect.element(folder(/^Entry 4: D/)).toHaveAttribute('aria-expanded', 'true');
  });

  test('open on the way to a question in one of them', async () => {
    await setup();
    await page.getByRole('button', { name: 'Review the answers' }).first().click();
    await page
      .getByRole('button', { name: `Change the answer to “${words('bestInterests.options[].kind')}”` })
      .nth(1)
      .click();
    await expect
      .element(
        kindIn(/^Entry 2/)
          .getByRole('radio')
          .first(),
      )
      .toHaveFocus();
    await expect.element(folder(/^Entry 1/)).toHaveAttribute('aria-expanded', 'false');
  });

  test('fold up where a later section asks more of them, too', async () => {
    await setup({ readOnly: true });
    await open('care');
    await expect.element(folder(/^Entry 1: A – With his mother/)).toHaveAttribute('aria-expanded', 'false');
  });
});

test('a row that nothing refers to is named by the first answer that says something', async () => {
  const threatened: RiskAssessment = {
    form: 'risk-assessment',
    version: 2,
    answers: {
      reprisals: {
        threatsMade: 'yes',
        threats: [
          { id: 't1', toWhom: ['person', 'parents'] },
          { id: 't2', toWhom: 'not-known', when: '2025-11' },
          { id: 't3' },
          { id: 't4' },
        ],
      },
    },
  };
  await render(<RiskAssessmentForm locale="en" messages={en} defaultValue={threatened} />);
  await page
    .getByRole('button', { name: new RegExp(`^${words('section.risk-assessment.reprisals.title')}`) })
    .click();
  await expect.element(folder(/^Entry 1: The person and parents\s*:/i)).toBeVisible();
  await expect.element(folder(/^Entry 2: November 2025\s*:/)).toBeVisible();
  await expect.element(folder(/^Entry 3\s*: What threats/)).toBeVisible();
});
