import { examples } from '@safe-return/examples';
import { ar } from '@safe-return/messages/ar';
import { en } from '@safe-return/messages/en';
import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, userEvent, within } from 'storybook/test';
import { DataSharingConsentForm } from '@safe-return/react';

const { caseFile, on, jurisdiction } = examples['consent-withdrawn'];
const { consents, ...otherParts } = caseFile;
const full = consents?.[0];

const meta = {
  title: 'Forms/Consent to share information',
  component: DataSharingConsentForm,
  parameters: { layout: 'fullscreen' },
  args: { locale: 'en', messages: en, on, jurisdiction, otherParts },
} satisfies Meta<typeof DataSharingConsentForm>;

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

export const WhatHappened: Story = {
  args: { defaultValue: full },
  play: async ({ canvasElement }) => {
    const canvas = within(canvasElement);
    await userEvent.click(canvas.getByRole('button', { name: /^What happened to this/ }));
  },
};
