import type { RiskAssessment } from '@safe-return/core';
import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, userEvent, within } from 'storybook/test';
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

const many: RiskAssessment = {
  ...threatened,
  answers: {
    reprisals: {
      threatsMade: 'yes',
      threats: [
        { id: 't1', toWhom: ['person', 'parents'], when: '2025-11' },
        { id: 't2', when: '2026-01' },
        { id: 't3', toWhom: ['children'] },
        { id: 't4' },
      ],
    },
  },
};

/** More than three fold up to what tells them apart. */
export const Many: Story = {
  args: { payload: many },
  play: async ({ canvasElement }) => {
    const third = within(canvasElement).getByRole('button', { name: /^Entry 3: Their children/ });
    await expect(third).toHaveAttribute('aria-expanded', 'false');
    await userEvent.click(third);
    await expect(third).toHaveAttribute('aria-expanded', 'true');
  },
};

export const ManyNarrow: Story = { args: { payload: many }, globals: { width: '320' } };

export const ManyRightToLeft: Story = { args: { payload: many, locale: 'ar' } };

/** On paper nothing is folded. */
export const ManyPrinted: Story = {
  args: { payload: many },
  parameters: { printed: true },
  play: async ({ canvasElement }) => {
    for (const question of canvasElement.querySelectorAll('.sr-row .sr-question')) {
      await expect(question.clientHeight).toBeGreaterThan(0);
    }
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
