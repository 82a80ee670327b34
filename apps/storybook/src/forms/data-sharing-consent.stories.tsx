import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, userEvent, within } from 'storybook/test';
import { DataSharingConsentForm } from '@safe-return/react';
import { formInRoom, formStates } from './form-states.tsx';
import { press } from './go.ts';

const spec = {
  component: DataSharingConsentForm,
  form: 'data-sharing-consent',
  usual: 'consent-withdrawn',
} as const;
const states = formStates(spec);

const meta = {
  title: 'Forms/Consent to share information',
  component: DataSharingConsentForm,
  // A page with every state of a form at once would take a minute to open.
  tags: ['!autodocs'],
  render: formInRoom(spec),
} satisfies Meta<typeof DataSharingConsentForm>;

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

export const WhatHappened: Story = {
  play: (context) => press(context, 'section.data-sharing-consent.events.title'),
};

/** What can be put to the child is put to the child, in both languages; what only the worker should know is not. */
export const WordsForAChild: Story = {
  args: { wording: 'child' },
  globals: { secondLocale: 'ar' },
  play: async ({ canvasElement }) => {
    const canvas = within(canvasElement);
    await userEvent.click(canvas.getByRole('button', { name: /^Who decides/ }));
    await expect(canvas.getByRole('checkbox', { name: /^Questions in words for a child/ })).toBeChecked();
  },
};
