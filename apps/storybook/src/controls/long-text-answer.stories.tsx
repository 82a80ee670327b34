import type { Meta, StoryObj } from '@storybook/react-vite';
import { OneQuestion } from '../one-question.tsx';

const meta = {
  title: 'Controls/An account in several lines',
  component: OneQuestion,
  args: { path: 'riskAssessment.outcome.reasons' },
} satisfies Meta<typeof OneQuestion>;

export default meta;

type Story = StoryObj<typeof meta>;

export const Empty: Story = {};

export const LongText: Story = {
  args: {
    payload: {
      form: 'risk-assessment',
      version: 2,
      profile: {},
      answers: { outcome: { reasons: 'What both sides found, topic by topic. '.repeat(40) } },
    },
  },
};

export const WithProblem: Story = { args: { problem: 'required' } };

export const ReadOnly: Story = {
  args: {
    readOnly: true,
    payload: {
      form: 'risk-assessment',
      version: 2,
      profile: {},
      answers: { outcome: { reasons: 'First line.\nSecond line.' } },
    },
  },
};

export const RightToLeft: Story = { args: { locale: 'ar' } };
