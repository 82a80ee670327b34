import type { DataSharingConsent } from '@safe-return/core';
import { createMessages } from '@safe-return/messages';
import { ar } from '@safe-return/messages/ar';
import { en } from '@safe-return/messages/en';
import { StrictMode } from 'react';
import { expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { render } from 'vitest-browser-react';
import { DataSharingConsentForm } from './data-sharing-consent-form.tsx';
import { RiskAssessmentForm } from './risk-assessment-form.tsx';
import './styles.css';

const { formatKnown: words } = createMessages({ locale: 'en', messages: en });
const { formatKnown: arabic } = createMessages({ locale: 'ar', messages: ar });

const forChild = page.getByRole('checkbox', { name: saying(words('ui.wording.child')) });

async function setup(
  props: Partial<Parameters<typeof DataSharingConsentForm>[0]> = {},
): Promise<{ readonly drafts: DataSharingConsent[] }> {
  const drafts: DataSharingConsent[] = [];
  await render(
    <StrictMode>
      <DataSharingConsentForm messages={en} onDraft={(draft) => void drafts.push(draft)} {...props} />
    </StrictMode>,
  );
  return { drafts };
}

async function open(section: string): Promise<void> {
  const title = words(`section.data-sharing-consent.${section}.title`);
  await page.getByRole('button', { name: new RegExp(`^${title}`) }).click();
}

/** A name or a text with these words in it. */
function saying(text: string): RegExp {
  return new RegExp(text.replaceAll(/[?().]/g, String.raw`\$&`));
}

function question(name: string): ReturnType<typeof page.getByRole> {
  return page.getByRole('group', { name: saying(name) });
}

test('the questions and their answers are put to a child in words for one, in both languages', async () => {
  await setup({ wording: 'child', secondLocale: 'ar', secondMessages: ar });
  await open('deciding');
  const free = question(words('consent.decides.free.child'));
  await expect.element(free).toHaveAccessibleName(saying(arabic('consent.decides.free.child')));
  const declined = free.getByRole('radio', { name: saying(words('reserved.declined.child')) });
  await expect.element(declined).toHaveAccessibleName(saying(arabic('reserved.declined.child')));
  const hurried = 'consent.decides.pressure.option.hurry.child';
  const hurry = question(words('consent.decides.pressure.child')).getByRole('checkbox', {
    name: saying(words(hurried)),
  });
  await expect.element(hurry).toHaveAccessibleName(saying(arabic(hurried)));
});

test('switching the words keeps what was answered, and what is sent', async () => {
  const { drafts } = await setup();
  await open('deciding');
  const usual = question(words('consent.decides.free'));
  await usual.getByRole('radio', { name: 'No', exact: true }).click();
  const before = drafts.at(-1);
  await forChild.click();
  await expect.element(usual).not.toBeInTheDocument();
  const asked = question(words('consent.decides.free.child'));
  await expect.element(asked.getByRole('radio', { name: 'No', exact: true })).toBeChecked();
  await asked.getByRole('radio', { name: words('reserved.declined.child') }).click();
  expect(drafts.at(-1)?.answers?.decides?.free).toBe('declined');
  await asked.getByRole('radio', { name: 'No', exact: true }).click();
  await forChild.click();
  await expect.element(usual.getByRole('radio', { name: 'No', exact: true })).toBeChecked();
  expect(drafts.at(-1)).toEqual(before);
});

test('what is not put to the child keeps its words, and so do its answers', async () => {
  await setup({ wording: 'child' });
  await open('how');
  const interpreter = question(words('consent.how.interpreter'));
  await expect.element(interpreter.getByRole('radio', { name: words('reserved.not-known') })).toBeVisible();
});

test('what only the worker should know is said in the language of the worker alone', async () => {
  await setup({ wording: 'child', secondLocale: 'ar', secondMessages: ar });
  await open('trafficking-status');
  const mayTell = question(words('consent.traffickingStatus.mayTell.child'));
  const hints = ['consent.traffickingStatus.mayTell.child.hint', 'consent.traffickingStatus.mayTell.hint'];
  await expect
    .element(mayTell)
    .toHaveAccessibleDescription(new RegExp(hints.map((id) => saying(words(id)).source).join('.*')));
  await expect.element(mayTell).toHaveAccessibleDescription(saying(arabic(String(hints[0]))));
  await expect.element(mayTell).not.toHaveAccessibleDescription(saying(arabic(String(hints[1]))));
});

test('a list is named to the child, and so are its entries', async () => {
  await setup({ wording: 'child' });
  await open('withholding');
  const name = words('consent.withholding[].child');
  await page.getByRole('button', { name: `Add an entry to “${name}”` }).click();
  await expect.element(question(name)).toBeVisible();
});

test('why there is no answer in writing is said in words for a child', async () => {
  await setup({
    wording: 'child',
    defaultValue: {
      form: 'data-sharing-consent',
      version: 1,
      answers: { withholding: [{ id: 'one', whom: 'one' }] },
    },
  });
  await open('withholding');
  const whoIsIt = page.getByLabelText(saying(words('consent.withholding[].from.child')));
  await expect.element(whoIsIt).toBeVisible();
  const option = page.getByRole('option', { name: words('reserved.declined.child') });
  await expect.element(option.first()).toBeInTheDocument();
});

test('answers that can only be read are said as the child was asked for them', async () => {
  await setup({
    wording: 'child',
    readOnly: true,
    defaultValue: {
      form: 'data-sharing-consent',
      version: 1,
      answers: { decides: { free: 'declined', pressure: ['hurry'] } },
    },
  });
  await open('deciding');
  await expect.element(page.getByText(words('consent.decides.pressure.option.hurry.child'))).toBeVisible();
  await expect.element(page.getByText(words('reserved.declined.child'))).toBeVisible();
});

test('a form that is not put to a child has no such switch', async () => {
  await render(<RiskAssessmentForm messages={en} wording="child" />);
  await expect.element(page.getByRole('heading', { level: 1 })).toBeVisible();
  await expect.element(forChild).not.toBeInTheDocument();
});
