import { examples } from '@safe-return/examples';
import { ar } from '@safe-return/messages/ar';
import { en } from '@safe-return/messages/en';
import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, userEvent, within } from 'storybook/test';
import { BestInterestsForm } from '@safe-return/react';

const { caseFile, on, jurisdiction } = examples['child-goes-home-to-mother'];
const { bestInterests: full, ...otherParts } = caseFile;

const meta = {
  title: 'Forms/Best interests of a child',
  component: BestInterestsForm,
  parameters: { layout: 'fullscreen' },
  args: { locale: 'en', messages: en, on, jurisdiction, otherParts },
} satisfies Meta<typeof BestInterestsForm>;

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

export const Weighing: Story = {
  args: { defaultValue: full },
  play: async ({ canvasElement }) => {
    const canvas = within(canvasElement);
    await userEvent.click(canvas.getByRole('button', { name: /^Weighing each solution/ }));
  },
};

export const WeighingNarrow: Story = {
  args: { defaultValue: full },
  decorators: [
    (Form) => (
      <div style={{ inlineSize: '320px' }}>
        <Form />
      </div>
    ),
  ],
  play: async ({ canvasElement }) => {
    const canvas = within(canvasElement);
    await userEvent.click(canvas.getByRole('button', { name: /^Weighing each solution/ }));
  },
};

/** Each solution that could be done has to be weighed: the last entry was taken out here. */
export const SolutionNotWeighed: Story = {
  args: {
    defaultValue: full && {
      ...full,
      answers: { ...full.answers, weighing: full.answers?.weighing?.slice(0, -1) ?? [] },
    },
  },
  play: async ({ canvasElement }) => {
    const canvas = within(canvasElement);
    await userEvent.click(canvas.getByRole('button', { name: 'Review the answers' }));
    await userEvent.click(canvas.getByRole('button', { name: 'Submit' }));
    await userEvent.click(canvas.getByRole('link', { name: /Weigh this solution too/ }));
  },
};
