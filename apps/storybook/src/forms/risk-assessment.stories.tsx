import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, within } from 'storybook/test';
import { RiskAssessmentForm } from '@safe-return/react';
import { formInRoom, formStates } from './form-states.tsx';
import { press } from './go.ts';

const spec = { component: RiskAssessmentForm, form: 'risk-assessment', usual: 'reprisals-at-home' } as const;
const states = formStates(spec);

const meta = {
  title: 'Forms/Risk assessment',
  component: RiskAssessmentForm,
  // A page with every state of a form at once would take a minute to open.
  tags: ['!autodocs'],
  render: formInRoom(spec),
} satisfies Meta<typeof RiskAssessmentForm>;

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

export const Review: Story = {
  play: (context) => press(context, 'ui.nav.review'),
};

export const PainfulSection: Story = {
  ...states.HalfFilled,
  play: (context) => press(context, 'section.risk-assessment.reprisals.title'),
};

/** A host that names no day and no state gets the form without findings. */
export const WithoutFindings: Story = { args: { on: undefined, jurisdiction: undefined } };

/** As the toolbars do it: another case file, for another state. */
export const AnotherCaseFile: Story = {
  globals: { caseFile: 'former-fighter', jurisdiction: 'TR' },
  play: async ({ canvasElement }) => {
    await expect(
      await within(canvasElement).findByText(/by the law that speaks to this state: Türkiye/),
    ).toBeVisible();
  },
};
