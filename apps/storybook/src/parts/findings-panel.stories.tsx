import { evaluate } from '@safe-return/core';
import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, userEvent, within } from 'storybook/test';
import { evaluated } from '../findings/evaluated.ts';
import { FindingsInRoom } from '../findings/in-room.tsx';

const meta = {
  title: 'Parts/Findings',
  component: FindingsInRoom,
} satisfies Meta<typeof FindingsInRoom>;

export default meta;

type Story = StoryObj<typeof meta>;

export const Obstacles: Story = {};

export const SafeguardsMissing: Story = { args: { evaluation: evaluated('held-for-a-trial') } };

export const EverythingUnknown: Story = { args: { evaluation: evaluated('forced-and-unknown') } };

export const NoObstacleFound: Story = { args: { evaluation: evaluated('no-obstacle-found') } };

export const NothingRecorded: Story = {
  args: { evaluation: evaluate({}, { on: '2026-06-10', jurisdiction: 'FR' }) },
};

export const WhyOpened: Story = {
  play: async ({ canvasElement }) => {
    const canvas = within(canvasElement);
    const [first] = canvas.getAllByText(/^Why:/);
    if (first) await userEvent.click(first);
    const sources = await canvas.findAllByText(/gp1\.\d+/);
    await expect(sources.length).toBeGreaterThan(0);
  },
};

export const RightToLeft: Story = { globals: { locale: 'ar' } };

export const Narrow: Story = { globals: { width: '320' } };

export const Dark: Story = { globals: { scheme: 'dark' } };
