import type { Meta, StoryObj } from '@storybook/react-vite';
import { ReintegrationPlanForm } from '@safe-return/react';
import { formInRoom, formStates } from './form-states.tsx';
import { press } from './go.ts';

const spec = {
  component: ReintegrationPlanForm,
  form: 'reintegration-plan',
  usual: 'child-goes-home-to-mother',
} as const;
const states = formStates(spec);

const meta = {
  title: 'Forms/Reintegration plan',
  component: ReintegrationPlanForm,
  // A page with every state of a form at once would take a minute to open.
  tags: ['!autodocs'],
  render: formInRoom(spec),
} satisfies Meta<typeof ReintegrationPlanForm>;

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

export const Services: Story = {
  play: (context) => press(context, 'section.reintegration-plan.services.title'),
};

/** Which consent each service rests on can't be chosen: the host told nothing of the rest of the case. */
export const RestOfTheCaseNotKnown: Story = { ...Services, args: { otherParts: undefined } };
