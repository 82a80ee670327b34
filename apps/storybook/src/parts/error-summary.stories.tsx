import type { Issue } from '@safe-return/core';
import { ErrorSummary } from '@safe-return/react';
import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, within } from 'storybook/test';
import { emptyPayload } from '../forms/form-in-room.tsx';
import { messagesIn } from '../one-question.tsx';
import { useToolbars } from '../toolbars/use-toolbars.ts';
import { PartOfForm, type PartOfFormProps } from './part-of-form.tsx';

interface SummaryProps extends Omit<PartOfFormProps, 'payload'> {
  readonly note?: 'refused' | 'failed';
}

/** The summary of a report of a contact. */
function Summary({ note, ...form }: SummaryProps) {
  const messages = messagesIn(useToolbars().locale);
  return (
    <PartOfForm {...form} payload={emptyPayload('monitoring-report')}>
      <ErrorSummary attempt={1} note={note && messages.format(`ui.submit.${note}`)} />
    </PartOfForm>
  );
}

const one: readonly Issue[] = [{ path: '/answers/contact/heldOn', code: 'date-format', params: {} }];

const meta = {
  title: 'Parts/Summary of problems',
  component: Summary,
  args: { submitted: true },
} satisfies Meta<typeof Summary>;

export default meta;

type Story = StoryObj<typeof meta>;

export const Many: Story = {
  play: async ({ canvasElement }) => {
    await expect(within(canvasElement).getByRole('alert')).toHaveFocus();
  },
};

export const One: Story = { args: { submitted: false, issues: one } };

/** A server did not take it, and says why. */
export const Refused: Story = {
  args: {
    submitted: false,
    issues: one,
    note: 'refused',
  },
};

/** It could not be sent, and nothing is wrong with the answers. */
export const NotSent: Story = {
  args: {
    submitted: false,
    note: 'failed',
  },
};

export const Narrow: Story = { globals: { width: '320' } };

export const RightToLeft: Story = { globals: { locale: 'ar' } };

export const Dark: Story = { globals: { scheme: 'dark' } };
