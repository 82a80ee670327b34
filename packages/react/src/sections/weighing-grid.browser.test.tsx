import type { BestInterestsDetermination, Issue } from '@safe-return/core';
import { examples } from '@safe-return/examples';
import { createMessages } from '@safe-return/messages';
import { en } from '@safe-return/messages/en';
import { StrictMode } from 'react';
import { describe, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { render } from 'vitest-browser-react';
import { BestInterestsForm } from '../best-interests-form.tsx';
import '../styles.css';

const { bestInterests: full } = examples['child-of-fifteen-says-no'].caseFile;
if (!full?.answers) throw new Error('The example has no determination');
const { answers } = full;

const { formatKnown: words } = createMessages({ locale: 'en', messages: en });
const foster = 'Entry 1: A – With the foster family, where she goes to school';
const grandmother = 'Entry 2: B – With her grandmother';
const familyTies = 'bestInterests.weighing[].familyTies.weighs';

async function setup({
  width = '70rem',
  defaultValue = full,
  ...props
}: Partial<Parameters<typeof BestInterestsForm>[0]> & { readonly width?: string } = {}): Promise<{
  readonly drafts: BestInterestsDetermination[];
}> {
  const drafts: BestInterestsDetermination[] = [];
  await render(
    <StrictMode>
      <div style={{ inlineSize: width }}>
        <BestInterestsForm
          locale="en"
          messages={en}
          defaultValue={defaultValue}
          onDraft={(payload) => void drafts.push(payload)}
          {...props}
        />
      </div>
    </StrictMode>,
  );
  await page
    .getByRole('button', { name: new RegExp(`^${words('section.best-interests.weighing.title')}`) })
    .click();
  return { drafts };
}

/** The field of a matter and a solution. */
function field(matter: string, solution: string): ReturnType<typeof page.getByRole> {
  const name = new RegExp(String.raw`^${words(matter)}\s*: ${solution}\s*: `);
  return page.getByRole('button', { name });
}

const panelOf = (solution: string): ReturnType<typeof page.getByRole> =>
  page.getByRole('region', { name: solution });

describe('where there is room', () => {
  test('the solutions are rows, and the matters columns', async () => {
    await setup();
    const region = page.getByRole('region', { name: 'All solutions and matters at a glance' });
    await expect.poll(() => region.getByRole('columnheader').elements().length).toBe(17);
    await expect
      .element(region.getByRole('rowheader', { name: new RegExp(`^${grandmother}`) }))
      .toBeVisible();
    expect(region.getByRole('rowheader').elements()).toHaveLength(2);
    await expect.element(field(familyTies, foster)).toHaveAccessibleName(/Speaks against it$/);
    await expect.element(page.getByRole('combobox', { name: 'Solution' })).not.toBeInTheDocument();
  });

  test('the region of the table scrolls, takes the focus, and keeps the page as wide as it is', async () => {
    await setup();
    const region = page.getByRole('region', { name: 'All solutions and matters at a glance' });
    await expect.element(region).toBeVisible();
    const scroller = region.element();
    expect(scroller.scrollWidth).toBeGreaterThan(scroller.clientWidth);
    scroller.focus();
    await expect.element(region).toHaveFocus();
    // eslint-disable-next-line typescript/no-non-null-assertion
    const form = scroller.closest('.sr-form')!;
    expect(form.scrollWidth).toBe(form.clientWidth);
  });

  test('a solution says how much of it is weighed; what is not known is not', async () => {
    const [first, ...others] = answers.weighing ?? [];
    await setup({
      defaultValue: {
        ...full,
        answers: { ...answers, weighing: [{ ...first, familyTies: { weighs: 'not-known' } }, ...others] },
      },
    });
    await expect.element(page.getByText('12 of 16 weighed, 8 with a reason')).toBeVisible();
    await expect.element(page.getByText('14 of 16 weighed, 7 with a reason')).toBeVisible();
    await expect.element(field(familyTies, foster)).toHaveAccessibleName(/Not known yet$/);
    await expect
      .element(field('bestInterests.weighing[].safetyThere.weighs', foster))
      .toHaveAccessibleName(/Not weighed yet$/);
  });
});

describe('a field', () => {
  test('is opened, answered and left with the keyboard alone', async () => {
    const { drafts } = await setup();
    const button = field(familyTies, grandmother);
    await expect.element(button).toHaveAttribute('aria-expanded', 'false');
    button.element().focus();
    await userEvent.keyboard('{Enter}');
    await expect.element(panelOf(grandmother).getByRole('radio', { checked: true })).toHaveFocus();
    await expect.element(button).toHaveAttribute('aria-expanded', 'true');
    await userEvent.keyboard('{ArrowDown}{Escape}');
    await expect.element(button).toHaveFocus();
    await expect.element(panelOf(grandmother)).not.toBeInTheDocument();
    await expect.element(button).toHaveAccessibleName(/Speaks against it$/);
    expect(drafts.at(-1)?.answers?.weighing?.[1]?.familyTies?.weighs).toBe('against');
    expect(drafts.at(-1)?.answers?.weighing?.[0]).toMatchObject(answers.weighing?.[0] ?? {});
  });

  test('is left with Enter, and the section is not', async () => {
    await setup();
    await field(familyTies, foster).click();
    await userEvent.keyboard('{Enter}');
    await expect.element(field(familyTies, foster)).toHaveFocus();
  });

  test('leads on to the next matter and back to the one before, and the way out ends where one is', async () => {
    await setup();
    await field(familyTies, foster).click();
    await page.getByRole('button', { name: 'Next matter' }).click();
    const next = panelOf(foster).getByRole('group', {
      name: words('bestInterests.weighing[].nationality.weighs'),
    });
    await expect.element(next.getByRole('radio', { checked: true })).toHaveFocus();
    await page.getByRole('button', { name: 'Previous matter' }).click();
    await page.getByRole('button', { name: 'Previous matter' }).click();
    await expect.element(page.getByRole('button', { name: 'Previous matter' })).not.toBeInTheDocument();
    await page.getByRole('button', { name: 'Back to the overview' }).click();
    await expect.element(field('bestInterests.weighing[].views.weighs', foster)).toHaveFocus();
  });

  test('with a problem says so, and the error summary opens it at the question', async () => {
    const issues: Issue[] = [
      { path: '/answers/weighing/1/familyTies/reason', code: 'too-long', params: { max: 10 } },
    ];
    await setup({ onSubmit: () => Promise.resolve({ ok: false, issues }) });
    await page.getByRole('button', { name: 'Review the answers' }).first().click();
    await page.getByRole('button', { name: 'Submit', exact: true }).click();
    await page.getByRole('link', { name: new RegExp(`^${words(familyTies)}`) }).click();
    await expect
      .element(panelOf(grandmother).getByRole('textbox', { name: /^Why, and how do you know/ }))
      .toHaveFocus();
    await userEvent.keyboard('{Escape}');
    await expect.element(field(familyTies, grandmother)).toHaveAccessibleName(/Needs attention$/);
  });

  test('is read and not changed where the form is read only', async () => {
    await setup({ readOnly: true });
    await field(familyTies, foster).click();
    await expect
      .element(panelOf(foster).getByText('Her grandmother is far away; calls are planned.'))
      .toBeVisible();
    await expect.element(panelOf(foster).getByText(foster)).toHaveFocus();
    await expect.element(panelOf(foster).getByRole('radio')).not.toBeInTheDocument();
  });
});

describe('on a phone', () => {
  test('one solution is shown at a time, and nothing goes beyond the edge', async () => {
    await setup({ width: '320px' });
    const choice = page.getByRole('combobox', { name: 'Solution' });
    await expect.element(choice).toBeVisible();
    await expect.element(field(familyTies, foster)).toBeVisible();
    await expect.element(field(familyTies, grandmother)).not.toBeInTheDocument();
    await choice.selectOptions(grandmother);
    await expect.element(field(familyTies, grandmother)).toBeVisible();
    await expect.element(field(familyTies, foster)).not.toBeInTheDocument();
    const form = choice.element().closest('.sr-form');
    expect(form?.scrollWidth).toBe(320);
  });

  test('an open field takes the place of the list, which comes back with the focus where it was', async () => {
    await setup({ width: '320px' });
    await field(familyTies, foster).click();
    await expect.element(panelOf(foster).getByRole('radio', { checked: true })).toHaveFocus();
    await expect.element(field(familyTies, foster)).not.toBeInTheDocument();
    await page.getByRole('button', { name: 'Back to the overview' }).click();
    await expect.element(field(familyTies, foster)).toHaveFocus();
  });
});

test('a solution that is not weighed yet is begun from its name', async () => {
  const { drafts } = await setup();
  await page.getByRole('button', { name: 'Weigh this solution: Entry 3: C' }).click();
  const third = panelOf('Entry 3: C');
  await expect.element(third.getByRole('radio').first()).toHaveFocus();
  const { options } = answers;
  expect(drafts.at(-1)?.answers?.weighing?.[2]?.option).toBe(options?.[2]?.id);
  await expect.element(page.getByText('0 of 16 weighed, 0 with a reason')).toBeInTheDocument();
});

test('an entry that is taken out closes its open field', async () => {
  await setup();
  await field(familyTies, foster).click();
  await page.getByRole('button', { name: /^Remove entry 1/ }).click();
  await expect.element(panelOf(foster)).not.toBeInTheDocument();
  await expect.element(page.getByRole('rowheader', { name: /^Entry 1: B/ })).toBeVisible();
});
