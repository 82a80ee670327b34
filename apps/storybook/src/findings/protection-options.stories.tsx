import { evaluate } from '@safe-return/core';
import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, fn, userEvent, within } from 'storybook/test';
import { examples } from '@safe-return/examples';
import { evaluated } from './evaluated.ts';
import { OptionsInRoom } from './in-room.tsx';

const { caseFile, on } = examples['reprisals-at-home'];

const meta = {
  title: 'Findings/Other ways than return',
  component: OptionsInRoom,
  args: { onGoTo: fn() },
} satisfies Meta<typeof OptionsInRoom>;

export default meta;

type Story = StoryObj<typeof meta>;

export const SomeCanBeAskedFor: Story = {};

export const ManyAnswersMissing: Story = { args: { evaluation: evaluated('stays-as-a-refugee') } };

export const OfAChild: Story = { args: { evaluation: evaluated('child-of-uncertain-age') } };

export const SomeDoNotExistThere: Story = { args: { evaluation: evaluated('former-fighter') } };

export const NothingRecorded: Story = {
  args: { evaluation: evaluate({}, { on, jurisdiction: 'FR' }) },
};

/** A state that no table knows: whether its law gives any of these is not known. */
export const LawUnknown: Story = { args: { evaluation: evaluate(caseFile, { on, jurisdiction: 'ZZ' }) } };

export const EverythingOpened: Story = {
  play: async ({ canvasElement }) => {
    for (const summary of canvasElement.querySelectorAll('summary')) await userEvent.click(summary);
    const sources = await within(canvasElement).findAllByText(/er3\.\d+/);
    await expect(sources.length).toBeGreaterThan(0);
  },
};

export const Narrow: Story = { globals: { width: '320' } };

export const RightToLeft: Story = { globals: { locale: 'ar' } };

export const Dark: Story = { globals: { scheme: 'dark' } };
