import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, userEvent, within } from 'storybook/test';
import { evaluated } from './evaluated.ts';
import { ConflictsInRoom } from './in-room.tsx';

const meta = {
  title: 'Findings/Duties that stand against each other',
  component: ConflictsInRoom,
} satisfies Meta<typeof ConflictsInRoom>;

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

export const RightToLeft: Story = { globals: { locale: 'ar' } };

export const Dark: Story = { globals: { scheme: 'dark' } };

/** Where no duty stands against another, there is nothing to show. */
export const None: Story = { args: { evaluation: evaluated('no-obstacle-found') } };
