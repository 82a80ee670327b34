import type { Meta, StoryObj } from '@storybook/react-vite';
import { OneQuestion } from '../one-question.tsx';

const meta = {
  title: 'Controls/Any of several answers',
  component: OneQuestion,
  args: { path: 'riskAssessment.journey.dangers' },
} satisfies Meta<typeof OneQuestion>;

export default meta;

type Story = StoryObj<typeof meta>;

export const Empty: Story = {};

export const Answered: Story = {
  args: {
    payload: {
      form: 'risk-assessment',
      version: 2,
      profile: {},
      answers: { journey: { dangers: ['transit', 'on-arrival'] } },
    },
  },
};

export const NoneOfThese: Story = {
  args: {
    payload: {
      form: 'risk-assessment',
      version: 2,
      profile: {},
      answers: { journey: { dangers: ['none'] } },
    },
  },
};

export const NotKnown: Story = {
  args: {
    payload: {
      form: 'risk-assessment',
      version: 2,
      profile: {},
      answers: { journey: { dangers: 'not-known' } },
    },
  },
};

export const WithProblem: Story = { args: { problem: 'exclusive-code' } };

export const ReadOnly: Story = {
  args: {
    readOnly: true,
    payload: {
      form: 'risk-assessment',
      version: 2,
      profile: {},
      answers: { journey: { dangers: ['transit', 'health'] } },
    },
  },
};

export const RightToLeft: Story = { args: { locale: 'ar' } };
