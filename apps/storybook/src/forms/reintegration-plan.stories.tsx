import { examples } from '@safe-return/examples';
import { ar } from '@safe-return/messages/ar';
import { en } from '@safe-return/messages/en';
import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, userEvent, within } from 'storybook/test';
import { ReintegrationPlanForm } from '@safe-return/react';

const { caseFile, on, jurisdiction } = examples['child-goes-home-to-mother'];
const { plan: full, ...otherParts } = caseFile;

const meta = {
  title: 'Forms/Reintegration plan',
  component: ReintegrationPlanForm,
  parameters: { layout: 'fullscreen' },
  args: { locale: 'en', messages: en, on, jurisdiction, otherParts },
} satisfies Meta<typeof ReintegrationPlanForm>;

export default meta;

type Story = StoryObj<typeof meta>;

export const Empty: Story = {};

export const Full: Story = { args: { defaultValue: full } };

export const ReadOnly: Story = { args: { defaultValue: full, readOnly: true } };

export const RightToLeft: Story = { args: { defaultValue: full, locale: 'ar', messages: ar } };

export const Narrow: Story = {
  args: { defaultValue: full },
  decorators: [
    (Form) => (
      <div style={{ inlineSize: '320px' }}>
        <Form />
      </div>
    ),
  ],
};

export const SubmittedEmpty: Story = {
  play: async ({ canvasElement }) => {
    const canvas = within(canvasElement);
    await userEvent.click(canvas.getByRole('button', { name: 'Review the answers' }));
    await userEvent.click(canvas.getByRole('button', { name: 'Submit' }));
    await expect(canvas.getByRole('alert')).toHaveFocus();
  },
};

export const Services: Story = {
  args: { defaultValue: full },
  play: async ({ canvasElement }) => {
    const canvas = within(canvasElement);
    await userEvent.click(canvas.getByRole('button', { name: /^Help and services/ }));
  },
};

/** Which consent each service rests on can't be chosen: the host told nothing of the rest of the case. */
export const RestOfTheCaseNotKnown: Story = {
  args: { defaultValue: full, otherParts: undefined },
  play: async ({ canvasElement }) => {
    const canvas = within(canvasElement);
    await userEvent.click(canvas.getByRole('button', { name: /^Help and services/ }));
  },
};
