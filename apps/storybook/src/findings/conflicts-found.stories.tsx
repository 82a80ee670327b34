import { ConflictsFound } from '@safe-return/react';
import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, userEvent, within } from 'storybook/test';
import { messagesIn } from '../one-question.tsx';
import { evaluated } from './evaluated.ts';

const meta = {
  title: 'Findings/Duties that stand against each other',
  component: ConflictsFound,
  args: { evaluation: evaluated('danger-not-to-be-told'), messages: messagesIn('en') },
} satisfies Meta<typeof ConflictsFound>;

export default meta;

type Story = StoryObj<typeof meta>;

export const AgainstTheWish: Story = {};

export const TellingIsNotSafe: Story = { args: { evaluation: evaluated('reprisals-at-home') } };

export const SourcesOpened: Story = {
  play: async ({ canvasElement }) => {
    for (const summary of canvasElement.querySelectorAll('summary')) await userEvent.click(summary);
    const sources = await within(canvasElement).findAllByText(/er[15]\.\d+/);
    await expect(sources.length).toBeGreaterThan(0);
  },
};

export const RightToLeft: Story = {
  args: { messages: messagesIn('ar') },
  decorators: [
    (Conflicts) => (
      <div lang="ar" dir="rtl">
        <Conflicts />
      </div>
    ),
  ],
};
