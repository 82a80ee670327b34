import { evaluate, forms } from '@safe-return/core';
import { examples, type ExampleName } from '@safe-return/examples';
import { createMessages } from '@safe-return/messages';
import { ar } from '@safe-return/messages/ar';
import { en } from '@safe-return/messages/en';
import { describe, expect, test, vi } from 'vitest';
import { page } from 'vitest/browser';
import { render } from 'vitest-browser-react';
import { FindingsPanel } from './findings-panel.tsx';
import { ProtectionOptions, type ProtectionOptionsProps } from './protection-options.tsx';
import '../styles.css';

const english = createMessages({ locale: 'en', messages: en });

function evaluated(
  name: ExampleName,
  jurisdiction: string = examples[name].jurisdiction,
): ProtectionOptionsProps['evaluation'] {
  const { caseFile, on } = examples[name];
  return evaluate(caseFile, { on, jurisdiction });
}

async function setup(props: Partial<ProtectionOptionsProps> = {}): Promise<void> {
  await render(
    <ProtectionOptions
      evaluation={evaluated('reprisals-at-home')}
      form={forms['risk-assessment']}
      messages={english}
      {...props}
    />,
  );
}

/** The entry of one option. */
function option(title: string): ReturnType<typeof page.getByRole> {
  return page.getByRole('listitem').filter({ has: page.getByText(title, { exact: true }) });
}

function headings(level: number): readonly string[] {
  return page
    .getByRole('heading', { level })
    .elements()
    .map(({ textContent }) => textContent);
}

const convention = 'Permit for the personal situation, or for helping with a case (Council of Europe)';

describe('the options', () => {
  test('stand in a region of their own: can be asked for, then not known yet, then not open', async () => {
    await setup();
    await expect.element(page.getByRole('region', { name: 'Other ways than return' })).toBeVisible();
    expect(headings(3)).toEqual([
      'Can be asked for (4)',
      'Not known yet (5)',
      'Not open on these answers (9)',
    ]);
  });

  test('are not ranked: whoever decides may find otherwise', async () => {
    await setup();
    await expect.element(page.getByText(/order says nothing about which is better/)).toBeVisible();
    await expect.element(page.getByText(/Whoever decides may find otherwise/)).toBeVisible();
  });

  test('that are not open are folded, and can be opened', async () => {
    await setup();
    const title = page.getByText('Permit for a child', { exact: true });
    await expect.element(title).not.toBeVisible();
    await page.getByText('9 ways', { exact: true }).click();
    await expect.element(title).toBeVisible();
  });

  test('that the state does not have are said to be none there, with why', async () => {
    await setup({ evaluation: evaluated('former-fighter') });
    expect(headings(3)).toContain('Does not exist in this state (4)');
    await page.getByText('4 ways', { exact: true }).click();
    await option('Subsidiary protection (European Union)').getByText('Why', { exact: true }).click();
    await expect.element(page.getByText(/– does not bind this state/).first()).toBeVisible();
  });

  test('that nothing was answered for are folded up', async () => {
    await setup({ evaluation: evaluate({}, { on: '2026-06-10', jurisdiction: 'FR' }) });
    await expect.element(page.getByText(convention, { exact: true })).not.toBeVisible();
    await page.getByText('18 ways', { exact: true }).click();
    await expect.element(page.getByText(convention, { exact: true })).toBeVisible();
  });

  test('of a state whose law is not known want checking', async () => {
    await setup({ evaluation: evaluated('reprisals-at-home', 'ZZ') });
    await expect
      .element(option(convention).getByText(/not known whether all of the law behind this binds the state/))
      .toBeVisible();
  });
});

describe('each option', () => {
  test('says how long at least, required and advised apart, each with its source', async () => {
    await setup();
    const items = option('A period to recover and reflect').getByRole('listitem');
    expect(items.filter({ hasText: 'At least 30 days: required.' }).element().textContent).toContain(
      '(er2.41)',
    );
    expect(items.filter({ hasText: 'At least 3 months: advised.' }).element().textContent).toContain(
      '(er2.54)',
    );
  });

  test('says what may not be made a condition', async () => {
    await setup();
    const period = option('A period to recover and reflect');
    const condition = period.getByText('Helping the authorities, or being ready to testify', { exact: true });
    await expect.element(condition).not.toBeVisible();
    await period.getByText('May not be made a condition', { exact: true }).click();
    await expect.element(condition).toBeVisible();
  });

  test('names itself in each part that can be opened', async () => {
    await setup();
    const period = option('A period to recover and reflect');
    for (const part of ['Why', 'May not be made a condition']) {
      const name = `${part}: A period to recover and reflect`;
      await expect.element(period.getByText(name, { exact: true })).toBeInTheDocument();
    }
  });

  test('says why, with the answers and the provisions, also those of its lengths', async () => {
    await setup();
    const period = option('A period to recover and reflect');
    await period.getByText('Why', { exact: true }).click();
    await expect.element(period.getByText('It is open when')).toBeVisible();
    await expect.element(period.getByText('yes', { exact: true }).first()).toBeVisible();
    await expect.element(period.getByText(/\(er2\.41\)/).last()).toBeVisible();
    await expect.element(period.getByText(/\(er2\.64\)/).last()).toBeVisible();
  });

  test('that is not known yet leads to the answer that is missing', async () => {
    const onGoTo = vi.fn<(location: string) => void>();
    await setup({ onGoTo });
    const [missing = ''] = evaluated('reprisals-at-home').options.find(
      (found) => found.option === 'refugee-status',
    )?.missing ?? [''];
    await option('Refugee status')
      .getByRole('button', { name: english.formatKnown(missing) })
      .click();
    expect(onGoTo).toHaveBeenCalledExactlyOnceWith(missing);
  });

  test('that waits for many answers folds them up', async () => {
    await setup({ evaluation: evaluated('stays-as-a-refugee'), onGoTo: () => undefined });
    const humanitarian = option('Temporary residence on humanitarian grounds');
    await expect.element(humanitarian.getByRole('button').first()).not.toBeInTheDocument();
    await humanitarian.getByText('35 answers are missing', { exact: true }).click();
    await expect.element(humanitarian.getByRole('button').first()).toBeVisible();
  });
});

test('on paper what may be had stands with its reasons and sources, and what is not open with its sentence', async () => {
  await setup();
  await expect.element(page.getByText('Sources', { exact: true }).first()).not.toBeInTheDocument();
  dispatchEvent(new Event('beforeprint'));
  await expect.element(page.getByText('Sources', { exact: true }).first()).toBeVisible();
  // Four that can be asked for and five that are not known yet; the nine others stand with their sentence.
  expect(page.getByText('Sources', { exact: true }).elements()).toHaveLength(9);
  await expect.element(page.getByText('Permit for a child', { exact: true })).toBeVisible();
});

test('stand right-to-left in Arabic', async () => {
  const messages = createMessages({ locale: 'ar', messages: ar });
  await render(
    <div lang="ar" dir="rtl">
      <ProtectionOptions
        evaluation={evaluated('reprisals-at-home')}
        form={forms['risk-assessment']}
        messages={messages}
      />
    </div>,
  );
  await expect
    .element(page.getByRole('region', { name: messages.format('ui.options.title') }))
    .toHaveStyle({ direction: 'rtl' });
});

test('in the findings panel they stand after what must be done first', async () => {
  await render(
    <FindingsPanel
      evaluation={evaluated('reprisals-at-home')}
      form={forms['risk-assessment']}
      messages={english}
    />,
  );
  expect(headings(3).map((heading) => heading.replace(/ \(.*/, ''))).toEqual([
    'Duties that stand against each other',
    'Obstacles to return',
    'Missing safeguards',
    'Other ways than return',
    'Not known yet',
    'Recommendations',
    'Fulfilled',
    'Does not apply',
  ]);
  expect(headings(4)[0]).toBe('Can be asked for (4)');
});
