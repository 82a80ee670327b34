import type { Meta, StoryObj } from '@storybook/react-vite';
import { OneQuestion } from '../one-question.tsx';

const meta = {
  title: 'Controls/Yes or no',
  component: OneQuestion,
  args: { path: 'riskAssessment.reprisals.threatsMade' },
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
      answers: { reprisals: { threatsMade: 'yes' } },
    },
  },
};

export const PrefersNotToSay: Story = {
  args: {
    payload: {
      form: 'risk-assessment',
      version: 2,
      profile: {},
      answers: { reprisals: { threatsMade: 'declined' } },
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
      answers: { reprisals: { threatsMade: 'no' } },
    },
  },
};

export const TwoLanguages: Story = { args: { locale: 'fr', secondLocale: 'ar' } };

export const RightToLeft: Story = { args: { locale: 'ar' } };
