import type { BestInterestsDetermination } from '@safe-return/core';
import { examples } from '@safe-return/examples';
import { createMessages } from '@safe-return/messages';
import { en } from '@safe-return/messages/en';
import { StrictMode } from 'react';
import { describe, expect, test, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { render } from 'vitest-browser-react';
import { BestInterestsForm } from './best-interests-form.tsx';
import './styles.css';

type Props = Parameters<typeof BestInterestsForm>[0];

const { bestInterests: worked } = examples['child-goes-home-to-mother'].caseFile;
if (!worked?.answers) throw new Error('The example has no determination');
const full: BestInterestsDetermination = worked;
const { options = [], weighing = [] } = worked.answers;

const { formatKnown: words } = createMessages({ locale: 'en', messages: en });

async function setup(
  props: Partial<Props> = {},
): Promise<{ readonly drafts: BestInterestsDetermination[]; readonly onSubmit: Props['onSubmit'] }> {
  const drafts: BestInterestsDetermination[] = [];
  const onSubmit = vi.fn<NonNullable<Props['onSubmit']>>();
  await render(
    <StrictMode>
      <BestInterestsForm
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

function withAnswers(answers: BestInterestsDetermination['answers']): BestInterestsDetermination {
  return { ...full, answers: { ...full.answers, ...answers } };
}

async function open(section: string): Promise<void> {
  const title = words(`section.best-interests.${section}.title`);
  await page.getByRole('button', { name: new RegExp(`^${title}`) }).click();
}

/** The name of a question, with or without what stands after it. */
function named(id: string): RegExp {
  return new RegExp(`^${words(id).replaceAll(/[?()]/g, String.raw`\$&`)}`);
}

async function submit(): Promise<void> {
  await page.getByRole('button', { name: 'Review the answers' }).first().click();
  await page.getByRole('button', { name: 'Submit', exact: true }).click();
}

async function addTo(list: string): Promise<void> {
  const button = page.getByRole('button', { name: `Add an entry to “${words(list)}”` });
  await expect.element(button).toBeInTheDocument();
  button.element().focus();
  await userEvent.keyboard('{Enter}');
}

const row = (number: number): ReturnType<typeof page.getByRole> =>
  page.getByRole('group', { name: new RegExp(`^Entry ${String(number)}`) });

describe('answers', () => {
  test('are given with the keyboard alone: a solution, then how it is weighed, and why', async () => {
    const { drafts } = await setup();
    await open('options');
    await addTo('bestInterests.options[]');
    await expect
      .element(
        row(1)
          .getByText(/^Entry/)
          .first(),
      )
      .toHaveFocus();
    await userEvent.keyboard('{Tab}A');
    await row(1).getByLabelText(words('bestInterests.options[].kind.option.stay')).click();
    await row(1).getByLabelText(named('bestInterests.options[].place')).click();
    await userEvent.keyboard('With her aunt');

    await open('weighing');
    await addTo('bestInterests.weighing[]');
    await row(1)
      .getByLabelText(words('bestInterests.weighing[].option'))
      .selectOptions('Entry 1: A – With her aunt');
    const views = page.getByRole('group', { name: named('bestInterests.weighing[].views.weighs') });
    page
      .getByRole('button', { name: named('bestInterests.weighing[].views.weighs') })
      .element()
      .focus();
    await userEvent.keyboard('{Enter}');
    await expect.element(views.getByRole('radio').first()).toHaveFocus();
    await expect.element(views.getByRole('textbox')).not.toBeInTheDocument();
    await userEvent.keyboard(' ');
    await views.getByLabelText(named('bestInterests.weighing[].views.reason')).click();
    await userEvent.keyboard('She asked for it.');

    const answers = drafts.at(-1)?.answers;
    expect(answers?.options).toMatchObject([{ label: 'A', kind: 'stay', place: 'With her aunt' }]);
    expect(answers?.weighing).toMatchObject([
      { option: answers?.options?.[0]?.id, views: { weighs: 'supports', reason: 'She asked for it.' } },
    ]);
  });

  test('on the care in a solution are asked once the solution is there, in a section of their own', async () => {
    await setup();
    await open('care');
    await page.getByRole('button', { name: `Go to “${words('bestInterests.options[]')}”` }).click();
    await expect
      .element(page.getByRole('button', { name: `Add an entry to “${words('bestInterests.options[]')}”` }))
      .toHaveFocus();
    await userEvent.keyboard('{Enter}{Tab}B');
    await row(1)
      .getByRole('group', { name: named('bestInterests.options[].feasible') })
      .getByLabelText('Yes')
      .click();
    await open('care');
    const care = page.getByRole('group', { name: 'Entry 1: B' });
    await expect.element(care.getByText(named('bestInterests.options[].care.type'))).toBeInTheDocument();
    await open('options');
    await expect.element(page.getByText(named('bestInterests.options[].care.type'))).not.toBeInTheDocument();
  });
});

describe('submission', () => {
  test('of an empty form names what is needed, and sends nothing', async () => {
    const { onSubmit } = await setup();
    await submit();
    await expect.element(page.getByRole('alert', { name: 'There is a problem' })).toHaveFocus();
    expect(onSubmit).not.toHaveBeenCalled();
  });

  test('of a complete form sends it', async () => {
    const { onSubmit } = await setup({ defaultValue: full });
    await submit();
    await expect.element(page.getByRole('heading', { name: 'Submitted' })).toBeInTheDocument();
    expect(onSubmit).toHaveBeenCalledTimes(1);
  });

  test('with a solution that is not weighed leads to that solution', async () => {
    await setup({ defaultValue: withAnswers({ weighing: weighing.slice(0, -1) }) });
    await submit();
    await page.getByRole('link', { name: /\(entry 2\) – Weigh this solution too/ }).click();
    const kind = row(2).getByRole('group', { name: words('bestInterests.options[].kind') });
    await expect.element(kind.getByRole('radio').first()).toHaveFocus();
    await expect.element(kind.getByText(/^Error: Weigh this solution too/)).toBeVisible();
  });

  test('with one solution leads to where another is added', async () => {
    await setup({
      defaultValue: withAnswers({ options: options.slice(0, 1), weighing: weighing.slice(0, 1) }),
    });
    await submit();
    await page.getByRole('link', { name: /Add another solution/ }).click();
    const add = page.getByRole('button', { name: `Add an entry to “${words('bestInterests.options[]')}”` });
    await expect.element(add).toHaveFocus();
    await expect.element(add).toHaveAccessibleDescription(/Add another solution/);
  });

  test('with two solutions of one id leads to the second, which can be taken out by itself', async () => {
    const [first, second] = options;
    const { drafts } = await setup({
      defaultValue: withAnswers({ options: [...options, { ...first, ...second, id: first?.id ?? '' }] }),
    });
    await submit();
    await page.getByRole('link', { name: /Remove this entry and add it again/ }).click();
    const last = row(options.length + 1);
    await expect.element(last.getByRole('button', { name: /^Entry/ })).toHaveFocus();
    await expect.element(last.getByText(/^Error: Remove this entry/)).toBeVisible();
    await last.getByRole('button', { name: /^Remove entry/ }).click();
    expect(drafts.at(-1)?.answers?.options?.map(({ id }) => id)).toEqual(options.map(({ id }) => id));
  });

  test('with a reason missing says which matter it is the reason for', async () => {
    const [first, ...others] = weighing;
    await setup({
      defaultValue: withAnswers({ weighing: [{ ...first, views: {} }, ...others] }),
    });
    await submit();
    await page
      .getByRole('link', {
        name: new RegExp(`^${words('bestInterests.weighing[].views.weighs')} \\(entry 1\\)`),
      })
      .click();
    await expect
      .element(
        page
          .getByRole('region', { name: 'Entry 1: A – With his mother' })
          .getByRole('group', { name: words('bestInterests.weighing[].views.weighs') })
          .getByRole('radio')
          .first(),
      )
      .toHaveFocus();
  });
});

test('the review says which matter a reason is about', async () => {
  const [first, ...others] = weighing;
  const views = { weighs: 'supports', reason: 'He asked for it.' } as const;
  await setup({ defaultValue: withAnswers({ weighing: [{ ...first, views }, ...others] }) });
  await page.getByRole('button', { name: 'Review the answers' }).first().click();
  const matter = words('bestInterests.weighing[].views.weighs');
  await expect
    .element(page.getByText(`${matter}: ${words('bestInterests.weighing[].views.reason')} (entry 1)`))
    .toBeInTheDocument();
});
