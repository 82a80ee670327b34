import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, within } from 'storybook/test';
import { Letters } from './letters.tsx';

const meta = {
  title: 'Foundations/Type',
  component: Letters,
  tags: ['!autodocs'],
} satisfies Meta<typeof Letters>;

export default meta;

type Story = StoryObj<typeof meta>;

export const AsTheToolbarsSay: Story = {
  play: async ({ canvasElement }) => {
    await expect(within(canvasElement).getByText(/17 px: Questions and answers/)).toBeVisible();
  },
};

export const LargeLetters: Story = {
  globals: { theme: 'high-contrast' },
  play: async ({ canvasElement }) => {
    await expect(within(canvasElement).getByText(/21 px: Questions and answers/)).toBeVisible();
  },
};
