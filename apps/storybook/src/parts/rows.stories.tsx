import type { RiskAssessment } from '@safe-return/core';
import type { Meta, StoryObj } from '@storybook/react-vite';
import { OneQuestion } from '../one-question.tsx';

const threatened: RiskAssessment = {
  form: 'risk-assessment',
  version: 2,
  answers: { reprisals: { threatsMade: 'yes' } },
};

const meta = {
  title: 'Parts/Rows',
  component: OneQuestion,
  args: { path: 'riskAssessment.reprisals.threats[]', payload: threatened },
} satisfies Meta<typeof OneQuestion>;

export default meta;

type Story = StoryObj<typeof meta>;

export const Empty: Story = {};

export const TwoRows: Story = {
  args: {
    payload: {
      ...threatened,
      answers: {
        reprisals: {
          threatsMade: 'yes',
          threats: [{ id: 't1', toWhom: ['person', 'parents'] }, { id: 't2' }],
        },
      },
    },
  },
};

export const WithProblem: Story = { args: { problem: 'required' } };

export const ReadOnly: Story = {
  args: {
    readOnly: true,
    payload: {
      ...threatened,
      answers: { reprisals: { threatsMade: 'yes', threats: [{ id: 't1', toWhom: ['person', 'parents'] }] } },
    },
  },
};

export const RightToLeft: Story = { args: { locale: 'ar' } };
