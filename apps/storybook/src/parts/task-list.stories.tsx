import { examples } from '@safe-return/examples';
import { TaskList } from '@safe-return/react';
import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, fn, userEvent, within } from 'storybook/test';
import { emptyPayload } from '../forms/form-in-room.tsx';
import { PartOfForm } from './part-of-form.tsx';

const none: ReadonlySet<string> = new Set();
const full = examples['returned-and-followed-up'].caseFile.monitoringReports?.[0];

const meta = {
  title: 'Parts/List of sections',
  component: TaskList,
  args: { current: 'record', skipped: none, onGo: fn() },
  render: (args) => (
    <PartOfForm payload={emptyPayload('monitoring-report')}>
      <TaskList {...args} />
    </PartOfForm>
  ),
} satisfies Meta<typeof TaskList>;

export default meta;

type Story = StoryObj<typeof meta>;

export const NothingAnswered: Story = {};

export const Answered: Story = {
  render: (args) => (
    <PartOfForm payload={full ?? emptyPayload('monitoring-report')}>
      <TaskList {...args} />
    </PartOfForm>
  ),
};

export const WithProblems: Story = {
  render: (args) => (
    <PartOfForm payload={emptyPayload('monitoring-report')} submitted>
      <TaskList {...args} />
    </PartOfForm>
  ),
  play: async ({ canvasElement }) => {
    await expect(within(canvasElement).getAllByText(/problem/).length).toBeGreaterThan(1);
  },
};

export const SkippedForNow: Story = { args: { skipped: new Set(['experience']) } };

export const AtTheReview: Story = {
  args: { current: 'review' },
  play: async ({ args, canvasElement }) => {
    const [first] = within(canvasElement).getAllByRole('button');
    if (first) await userEvent.click(first);
    await expect(args.onGo).toHaveBeenCalled();
  },
};

export const Narrow: Story = { globals: { width: '320' } };

export const RightToLeft: Story = { globals: { locale: 'ar' } };

export const Dark: Story = { globals: { scheme: 'dark' } };
