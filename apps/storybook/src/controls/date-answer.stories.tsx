import type { Meta, StoryObj } from '@storybook/react-vite';
import { OneQuestion } from '../one-question.tsx';

const meta = {
  title: 'Controls/A whole date',
  component: OneQuestion,
  args: { path: 'profile.recordedAt' },
} satisfies Meta<typeof OneQuestion>;

export default meta;

type Story = StoryObj<typeof meta>;

export const Empty: Story = {};

export const Answered: Story = {
  args: {
    payload: { form: 'risk-assessment', version: 2, profile: { recordedAt: '2026-06-08' }, answers: {} },
  },
};

export const HalfWritten: Story = {
  args: {
    problem: 'date-format',
    payload: { form: 'risk-assessment', version: 2, profile: { recordedAt: '2026-06' }, answers: {} },
  },
};

export const ImpossibleDate: Story = {
  args: {
    problem: 'date-impossible',
    payload: { form: 'risk-assessment', version: 2, profile: { recordedAt: '2026-02-30' }, answers: {} },
  },
};

export const ReadOnly: Story = {
  args: {
    readOnly: true,
    payload: { form: 'risk-assessment', version: 2, profile: { recordedAt: '2026-06-08' }, answers: {} },
  },
};

export const RightToLeft: Story = { args: { locale: 'ar' } };
