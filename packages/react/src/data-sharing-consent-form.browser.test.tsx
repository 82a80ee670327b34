import type { DataSharingConsent } from '@safe-return/core';
import { examples } from '@safe-return/examples';
import { createMessages } from '@safe-return/messages';
import { en } from '@safe-return/messages/en';
import { StrictMode } from 'react';
import { expect, test, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { render } from 'vitest-browser-react';
import { DataSharingConsentForm } from './data-sharing-consent-form.tsx';
import './styles.css';

type Props = Parameters<typeof DataSharingConsentForm>[0];

const { caseFile } = examples['consent-withdrawn'];
const worked = caseFile.consents?.[0];
if (!worked?.answers) throw new Error('The example has no consent');
const full: DataSharingConsent = worked;

const { formatKnown: words } = createMessages({ locale: 'en', messages: en });

async function setup(
  props: Partial<Props> = {},
): Promise<{ readonly drafts: DataSharingConsent[]; readonly onSubmit: Props['onSubmit'] }> {
  const drafts: DataSharingConsent[] = [];
  const onSubmit = vi.fn<NonNullable<Props['onSubmit']>>();
  await render(
    <StrictMode>
      <DataSharingConsentForm
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
  const title = words(`section.data-sharing-consent.${section}.title`);
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

const row = (number: number): ReturnType<typeof page.getByRole> =>
  page.getByRole('group', { name: new RegExp(`^Entry ${String(number)}`) });

test('a recipient is written down, and what happened names it, or all of them', async () => {
  const { drafts } = await setup();
  await open('grants');
  await page
    .getByRole('group', { name: words('consent.anySharing') })
    .getByRole('radio')
    .nth(1)
    .click();
  await page.getByRole('button', { name: `Add an entry to “${words('consent.grants[]')}”` }).click();
  await userEvent.keyboard('{Tab}A shelter there');
  await open('events');
  await page.getByRole('button', { name: `Add an entry to “${words('consent.events[]')}”` }).click();
  const scope = row(1).getByLabelText(named('consent.events[].scope'));
  await scope.selectOptions('Entry 1: A shelter there');
  const answers = drafts.at(-1)?.answers;
  expect(answers?.events?.[0]?.scope).toBe(answers?.grants?.[0]?.id);
  await scope.selectOptions('All entries');
  expect(drafts.at(-1)?.answers?.events?.[0]?.scope).toBe('all');
});

test('an empty form names what is needed, and sends nothing', async () => {
  const { onSubmit } = await setup();
  await submit();
  await expect.element(page.getByRole('alert', { name: 'There is a problem' })).toHaveFocus();
  expect(onSubmit).not.toHaveBeenCalled();
});

test('what goes abroad without a word on the sending is shown at the country of its recipient', async () => {
  await setup({ defaultValue: { ...full, answers: { ...full.answers, transfers: [] } } });
  await submit();
  await page
    .getByRole('link', { name: named('consent.grants[].recipient.country') })
    .first()
    .click();
  await expect.element(row(1).getByLabelText(named('consent.grants[].recipient.country'))).toHaveFocus();
});

test('the findings count the consent in the form beside those that the case has', async () => {
  const { on, jurisdiction } = examples['consent-withdrawn'];
  await setup({ defaultValue: full, otherParts: { ...caseFile, consents: [] }, on, jurisdiction });
  const findings = page.getByRole('complementary', { name: 'Findings' });
  const conclusion = words(`conclusion.${examples['consent-withdrawn'].conclusion}`);
  await expect.element(findings.getByText(conclusion)).toBeInTheDocument();
});
