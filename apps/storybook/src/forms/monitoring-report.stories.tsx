import { examples } from '@safe-return/examples';
import { ar } from '@safe-return/messages/ar';
import { en } from '@safe-return/messages/en';
import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, userEvent, within } from 'storybook/test';
import { MonitoringReportForm } from '@safe-return/react';

const { caseFile, on, jurisdiction } = examples['returned-and-followed-up'];
const { monitoringReports, ...rest } = caseFile;
// The last report is the one on the page: the case file holds those before it.
const full = monitoringReports?.at(-1);
const otherParts = { ...rest, monitoringReports: monitoringReports?.slice(0, -1) ?? [] };

const meta = {
  title: 'Forms/Report of a contact',
  component: MonitoringReportForm,
  parameters: { layout: 'fullscreen' },
  args: { locale: 'en', messages: en, on, jurisdiction, otherParts },
} satisfies Meta<typeof MonitoringReportForm>;

export default meta;

type Story = StoryObj<typeof meta>;

export const Empty: Story = {};

export const Full: Story = { args: { defaultValue: full } };

export const ReadOnly: Story = { args: { defaultValue: full, readOnly: true } };

export const RightToLeft: Story = { args: { defaultValue: full, locale: 'ar', messages: ar } };

export const Narrow: Story = {
  args: { defaultValue: full },
  decorators: [
    (Form) => (
      <div style={{ inlineSize: '320px' }}>
        <Form />
      </div>
    ),
  ],
};

export const SubmittedEmpty: Story = {
  play: async ({ canvasElement }) => {
    const canvas = within(canvasElement);
    await userEvent.click(canvas.getByRole('button', { name: 'Review the answers' }));
    await userEvent.click(canvas.getByRole('button', { name: 'Submit' }));
    await expect(canvas.getByRole('alert')).toHaveFocus();
  },
};
