import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, within } from 'storybook/test';
import { Spaces } from './spaces.tsx';

const meta = {
  title: 'Foundations/Space',
  component: Spaces,
  tags: ['!autodocs'],
} satisfies Meta<typeof Spaces>;

export default meta;

type Story = StoryObj<typeof meta>;

export const AsTheToolbarsSay: Story = {
  play: async ({ canvasElement }) => {
    await expect(within(canvasElement).getByText(/44 px: The least height/)).toBeVisible();
  },
};

export const LargeLetters: Story = {
  globals: { theme: 'high-contrast' },
  play: async ({ canvasElement }) => {
    await expect(within(canvasElement).getByText(/56 px: The least height/)).toBeVisible();
  },
};
