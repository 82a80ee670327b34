import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect } from 'storybook/test';
import { Colours } from './colours.tsx';

const meta = {
  title: 'Foundations/Colour',
  component: Colours,
  tags: ['!autodocs'],
  play: async ({ canvasElement }) => {
    await expect(canvasElement.querySelectorAll('[data-enough]').length).toBeGreaterThan(10);
    const tooLittle = [...canvasElement.querySelectorAll('[data-enough="false"]')];
    await expect(tooLittle.map((row) => row.textContent)).toEqual([]);
  },
} satisfies Meta<typeof Colours>;

export default meta;

type Story = StoryObj<typeof meta>;

export const AsTheToolbarsSay: Story = {};

export const Dark: Story = { globals: { scheme: 'dark' } };

export const PublicOffice: Story = { globals: { theme: 'plain-government' } };

export const CounsellingCentre: Story = { globals: { theme: 'warm' } };

export const LargeLetters: Story = { globals: { theme: 'high-contrast' } };

export const LargeLettersDark: Story = { globals: { theme: 'high-contrast', scheme: 'dark' } };
