import type { DataSharingConsent, ReintegrationPlan } from '@safe-return/core';
import { examples } from '@safe-return/examples';
import { createMessages, loadMessages, partsOfForm } from '@safe-return/messages';
import { en } from '@safe-return/messages/en';
import { StrictMode } from 'react';
import { describe, expect, test, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { render } from 'vitest-browser-react';
import { ReintegrationPlanForm } from './reintegration-plan-form.tsx';
import './styles.css';

type Props = Parameters<typeof ReintegrationPlanForm>[0];

const { plan: worked, ...otherParts } = examples['child-goes-home-to-mother'].caseFile;
if (!worked?.answers) throw new Error('The example has no plan');
const full: ReintegrationPlan = worked;

const { formatKnown: words } = createMessages({ locale: 'en', messages: en });

async function setup(
  props: Partial<Props> = {},
): Promise<{ readonly drafts: ReintegrationPlan[]; readonly onSubmit: Props['onSubmit'] }> {
  const drafts: ReintegrationPlan[] = [];
  const onSubmit = vi.fn<NonNullable<Props['onSubmit']>>();
  await render(
    <StrictMode>
      <ReintegrationPlanForm
        locale="en"
        messages={en}
        onDraft={(payload) => void drafts.push(payload)}
        onSubmit={onSubmit}
        {...props}
      />
    </StrictMode>,
  );
  return { drafts, onSubmit };
}

async function open(section: string): Promise<void> {
  await page.getByRole('button', { name: named(`section.reintegration-plan.${section}.title`) }).click();
}

/** The name of a question, with or without what stands after it. */
function named(id: string): RegExp {
  return new RegExp(`^${words(id).replaceAll(/[?()]/g, String.raw`\$&`)}`);
}

async function submit(): Promise<void> {
  await page.getByRole('button', { name: 'Review the answers' }).first().click();
  await page.getByRole('button', { name: 'Submit', exact: true }).click();
}

const row = (number: number): ReturnType<typeof page.getByRole> =>
  page.getByRole('group', { name: new RegExp(`^Entry ${String(number)}`) });

test('a goal is written down with the keyboard alone', async () => {
  const { drafts } = await setup();
  await open('goals');
  const add = page.getByRole('button', { name: `Add an entry to “${words('plan.goals[]')}”` });
  await expect.element(add).toBeInTheDocument();
  add.element().focus();
  await userEvent.keyboard('{Enter}{Tab}A bakery of her own');
  expect(drafts.at(-1)?.answers?.goals).toMatchObject([{ goal: 'A bakery of her own' }]);
});

test('an empty form names what is needed, and sends nothing', async () => {
  const { onSubmit } = await setup();
  await submit();
  await expect.element(page.getByRole('alert', { name: 'There is a problem' })).toHaveFocus();
  expect(onSubmit).not.toHaveBeenCalled();
});

test('a danger without a measure is shown at the check before departure', async () => {
  await setup({
    defaultValue: {
      ...full,
      answers: { ...full.answers, risksCarriedOver: ['reprisals-person'], safety: [] },
    },
  });
  await submit();
  await page.getByRole('link', { name: named('plan.departure.checkedOn') }).click();
  const checked = page.getByRole('group', { name: named('plan.departure.checkedOn') });
  await expect.element(checked.getByRole('textbox').first()).toHaveFocus();
  await expect.element(checked.getByText(/^Error:/)).toBeVisible();
});

describe('a row of another form', () => {
  const consent = named('plan.services[].consent');

  test('is chosen by what tells it apart, from what the host knows of the case', async () => {
    const { drafts } = await setup({ defaultValue: full, otherParts });
    await open('services');
    const choice = row(1).getByLabelText(consent);
    await expect.element(choice).toHaveDisplayValue('Entry 1: Partner organisation there');
    await choice.selectOptions('Entry 2: Centre for social work');
    expect(drafts.at(-1)?.answers?.services?.[0]?.consent).toBe('grant-2');
    await open('child');
    await expect
      .element(page.getByLabelText(named('plan.child.solution')))
      .toHaveDisplayValue('Entry 1: A – With his mother');
  });

  test('without a name is chosen by its number', async () => {
    const unnamed: DataSharingConsent = {
      form: 'data-sharing-consent',
      version: 1,
      answers: { grants: [{ id: 'grant-4' }, { id: 'grant-1' }] },
    };
    await setup({ defaultValue: full, otherParts: { consents: [unnamed] } });
    await open('services');
    await expect.element(row(1).getByLabelText(consent)).toHaveDisplayValue('Entry 2');
  });

  test('is said plainly where there is none, in words that a page with this form has', async () => {
    const messages = await loadMessages('en', partsOfForm('reintegration-plan'));
    const [first] = full.answers?.services ?? [];
    await setup({
      messages,
      defaultValue: { ...full, answers: { ...full.answers, services: [{ ...first, consent: '' }] } },
    });
    await open('services');
    const choice = row(1).getByLabelText(consent);
    await expect
      .element(choice)
      .toHaveAccessibleDescription(
        /The entries stand in “Agreement to share information”, under “With whom may information be shared\?”/,
      );
    await row(1).getByLabelText(words('ui.question.no-answer')).last().selectOptions('not-known');
    await expect.element(choice).toBeDisabled();
  });

  test('that is not among those known is not said to be removed: the host may not have told of it', async () => {
    await setup({ defaultValue: full });
    await open('services');
    await expect
      .element(row(1).getByLabelText(consent))
      .toHaveAccessibleDescription(/is not among those known of “Agreement to share information”/);
  });

  test('is said by its name where nothing can be changed', async () => {
    await setup({ defaultValue: full, otherParts, readOnly: true });
    await open('services');
    await expect.element(page.getByText('Entry 1: Partner organisation there')).toBeVisible();
  });
});
