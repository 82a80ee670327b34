import { ExitPage } from '@safe-return/react';
import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, fn, userEvent, within } from 'storybook/test';
import { messagesIn } from '../one-question.tsx';

const meta = {
  title: 'Parts/The way out of a page',
  component: ExitPage,
  args: { to: 'https://www.example.org/', messages: messagesIn('en') },
  decorators: [
    (Exit) => (
      <div style={{ minBlockSize: '120vh' }}>
        <Exit />
        <p>What must not be seen.</p>
      </div>
    ),
  ],
} satisfies Meta<typeof ExitPage>;

export default meta;

type Story = StoryObj<typeof meta>;

export const DraftsStay: Story = {};

export const DraftsAreDeleted: Story = { args: { wipe: fn() } };

export const TwoLanguages: Story = { args: { second: messagesIn('ar') } };

export const PressedTwice: Story = {
  play: async ({ canvasElement }) => {
    await userEvent.keyboard('{Escape}{Escape}');
    await expect(within(canvasElement).getByRole('status')).toHaveTextContent('Press 1 more time to leave.');
  },
};

export const RightToLeft: Story = { args: { messages: messagesIn('ar'), second: messagesIn('fr') } };

export const Narrow: Story = {
  args: { second: messagesIn('fr') },
  decorators: [
    (Exit) => (
      <div style={{ inlineSize: '320px' }}>
        <Exit />
      </div>
    ),
  ],
};
