import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, userEvent, within } from 'storybook/test';
import { QuestionPage } from './question-page.tsx';
import { questionsOf } from './questions-of.ts';

const meta = {
  title: 'Forms/Every question',
  component: QuestionPage,
  tags: ['!autodocs'],
  parameters: { controls: { disable: true } },
} satisfies Meta<typeof QuestionPage>;

export default meta;

type Story = StoryObj<typeof meta>;

export const CaseProfile: Story = { args: { asking: 'case-profile' } };

export const RiskAssessment: Story = { args: { asking: 'risk-assessment' } };

export const BestInterests: Story = { args: { asking: 'best-interests' } };

export const DataSharingConsent: Story = { args: { asking: 'data-sharing-consent' } };

export const ReintegrationPlan: Story = { args: { asking: 'reintegration-plan' } };

export const MonitoringReport: Story = { args: { asking: 'monitoring-report' } };

/** Every question whose words, options, path or provisions hold what was typed. */
export const FoundByProvision: Story = {
  args: { asking: 'risk-assessment' },
  play: async ({ canvasElement }) => {
    const canvas = within(canvasElement);
    await userEvent.type(canvas.getByRole('searchbox'), 'gp1.57');
    await userEvent.click(canvas.getAllByText(/^Rests on/)[0] ?? canvasElement);
    await expect(await canvas.findAllByText(/Part 1, Principle 1 \(gp1\.57\)/)).not.toHaveLength(0);
    await expect(canvas.queryByText('riskAssessment.assessment.place')).toBeNull();
  },
};

export const EverySectionOpen: Story = {
  args: { asking: 'monitoring-report' },
  play: async ({ canvasElement }) => {
    const canvas = within(canvasElement);
    await userEvent.click(canvas.getByRole('button', { name: 'Open every section' }));
    const questions = canvasElement.querySelectorAll('.questions__question');
    await expect(questions).toHaveLength(
      questionsOf('monitoring-report').flatMap(({ questions: all }) => all).length,
    );
  },
};

export const RightToLeft: Story = { args: { asking: 'monitoring-report' }, globals: { locale: 'ar' } };

export const Narrow: Story = { args: { asking: 'monitoring-report' }, globals: { width: '320' } };
