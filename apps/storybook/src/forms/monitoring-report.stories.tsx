import type { Meta, StoryObj } from '@storybook/react-vite';
import { MonitoringReportForm } from '@safe-return/react';
import { formInRoom, formStates } from './form-states.tsx';

const spec = {
  component: MonitoringReportForm,
  form: 'monitoring-report',
  usual: 'returned-and-followed-up',
} as const;
const states = formStates(spec);

const meta = {
  title: 'Forms/Report of a contact',
  component: MonitoringReportForm,
  // A page with every state of a form at once would take a minute to open.
  tags: ['!autodocs'],
  render: formInRoom(spec),
} satisfies Meta<typeof MonitoringReportForm>;

export default meta;

type Story = StoryObj<typeof meta>;

export const Empty: Story = states.Empty;

export const HalfFilled: Story = states.HalfFilled;

export const Full: Story = states.Full;

export const WithErrors: Story = states.WithErrors;

export const ReadOnly: Story = states.ReadOnly;

export const Printed: Story = states.Printed;

export const PrintedEmpty: Story = states.PrintedEmpty;

export const TwoLanguages: Story = states.TwoLanguages;

export const OnePage: Story = states.OnePage;

export const Narrow: Story = states.Narrow;

export const RightToLeft: Story = states.RightToLeft;

export const Dark: Story = states.Dark;
