import type { MonitoringReport } from '@safe-return/core';
import { examples } from '@safe-return/examples';
import { createMessages } from '@safe-return/messages';
import { en } from '@safe-return/messages/en';
import { StrictMode } from 'react';
import { expect, test, vi } from 'vitest';
import { page } from 'vitest/browser';
import { render } from 'vitest-browser-react';
import { MonitoringReportForm } from './monitoring-report-form.tsx';
import './styles.css';

type Props = Parameters<typeof MonitoringReportForm>[0];

const { caseFile, on, jurisdiction, conclusion } = examples['returned-and-followed-up'];
const { monitoringReports = [], ...rest } = caseFile;
const full = monitoringReports.at(-1);
const otherParts = { ...rest, monitoringReports: monitoringReports.slice(0, -1) };

const { formatKnown: words } = createMessages({ locale: 'en', messages: en });

async function setup(
  props: Partial<Props> = {},
): Promise<{ readonly drafts: MonitoringReport[]; readonly onSubmit: Props['onSubmit'] }> {
  const drafts: MonitoringReport[] = [];
  const onSubmit = vi.fn<NonNullable<Props['onSubmit']>>();
  await render(
    <StrictMode>
      <MonitoringReportForm
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
  const title = words(`section.monitoring-report.${section}.title`);
  await page.getByRole('button', { name: new RegExp(`^${title}`) }).click();
}

async function submit(): Promise<void> {
  await page.getByRole('button', { name: 'Review the answers' }).first().click();
  await page.getByRole('button', { name: 'Submit', exact: true }).click();
}

test('what help came of what was planned is told service by service', async () => {
  const { drafts } = await setup({ defaultValue: full, otherParts });
  await open('help');
  await page
    .getByRole('button', { name: `Add an entry to “${words('monitoring.help.services[]')}”` })
    .click();
  const service = page
    .getByRole('group', { name: /^Entry 1/ })
    .getByLabelText(words('monitoring.help.services[].service'));
  const [planned] = caseFile.plan?.answers?.services ?? [];
  await service.selectOptions(`Entry 1: ${planned?.provider ?? ''}`);
  expect(drafts.at(-1)?.answers?.help?.services?.[0]?.service).toBe(planned?.id);
});

test('an empty form names what is needed, and sends nothing', async () => {
  const { onSubmit } = await setup();
  await submit();
  await expect.element(page.getByRole('alert', { name: 'There is a problem' })).toHaveFocus();
  expect(onSubmit).not.toHaveBeenCalled();
});

test('the findings count the report in the form beside those before it', async () => {
  await setup({ defaultValue: full, otherParts, on, jurisdiction });
  const findings = page.getByRole('complementary', { name: 'Findings' });
  await expect.element(findings.getByText(words(`conclusion.${conclusion}`))).toBeInTheDocument();
});
