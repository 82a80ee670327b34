import type { RiskAssessment } from '@safe-return/core';
import { examples } from '@safe-return/examples';
import { ar } from '@safe-return/messages/ar';
import { en } from '@safe-return/messages/en';
import { fr } from '@safe-return/messages/fr';
import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, userEvent, within } from 'storybook/test';
import { RiskAssessmentForm } from '@safe-return/react';

const full = examples['reprisals-at-home'].caseFile.riskAssessment;
const half: RiskAssessment = {
  form: 'risk-assessment',
  version: 2,
  caseReference: 'FR-1187',
  profile: { states: { returning: 'FR' }, return: { proposed: 'yes', kind: 'forced', destination: 'AL' } },
  answers: { reprisals: { threatsMade: 'yes', riskToPerson: 'yes' } },
};

const meta = {
  title: 'Forms/Risk assessment',
  component: RiskAssessmentForm,
  parameters: { layout: 'fullscreen' },
  args: { locale: 'en', messages: en, on: '2026-06-10', jurisdiction: 'FR' },
} satisfies Meta<typeof RiskAssessmentForm>;

export default meta;

type Story = StoryObj<typeof meta>;

export const Empty: Story = {};

export const HalfFilled: Story = { args: { defaultValue: half } };

export const Full: Story = { args: { defaultValue: full } };

export const SubmittedEmpty: Story = {
  play: async ({ canvasElement }) => {
    const canvas = within(canvasElement);
    await userEvent.click(canvas.getByRole('button', { name: 'Review the answers' }));
    await userEvent.click(canvas.getByRole('button', { name: 'Submit' }));
    await expect(canvas.getByRole('alert')).toHaveFocus();
  },
};

export const Review: Story = {
  args: { defaultValue: full },
  play: async ({ canvasElement }) => {
    const canvas = within(canvasElement);
    await userEvent.click(canvas.getByRole('button', { name: 'Review the answers' }));
  },
};

export const PainfulSection: Story = {
  args: { defaultValue: half },
  play: async ({ canvasElement }) => {
    const canvas = within(canvasElement);
    await userEvent.click(canvas.getByRole('button', { name: /^Threats and revenge/ }));
  },
};

export const ReadOnly: Story = { args: { defaultValue: full, readOnly: true } };

export const WithoutFindings: Story = {
  args: { defaultValue: half, on: undefined, jurisdiction: undefined },
};

export const French: Story = { args: { defaultValue: half, locale: 'fr', messages: fr } };

export const RightToLeft: Story = { args: { defaultValue: half, locale: 'ar', messages: ar } };

export const TwoLanguages: Story = {
  args: { defaultValue: half, locale: 'fr', messages: fr, secondLocale: 'ar', secondMessages: ar },
};

export const Narrow: Story = {
  args: { defaultValue: half },
  decorators: [
    (Form) => (
      <div style={{ inlineSize: '320px' }}>
        <Form />
      </div>
    ),
  ],
};
