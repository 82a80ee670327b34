import { SafeguardsOverview } from '@safe-return/react';
import type { Meta, StoryObj } from '@storybook/react-vite';
import { evaluate, type Evaluation } from '@safe-return/core';
import { expect, userEvent, within } from 'storybook/test';
import { evaluated } from '../findings/evaluated.ts';
import { messagesIn } from '../one-question.tsx';
import { dark, inFrench, narrow, rightToLeft } from './surroundings.tsx';

const found = evaluated('reprisals-at-home');
const oneObstacle: Evaluation = {
  ...found,
  findings: found.findings.map((finding) =>
    finding.rule === 'safe.reprisals' ? finding : { ...finding, outcome: 'met', recommendation: false },
  ),
};

const meta = {
  title: 'Pictures/Safeguards by principle',
  component: SafeguardsOverview,
  args: { evaluation: evaluated('reprisals-at-home'), messages: messagesIn('en') },
} satisfies Meta<typeof SafeguardsOverview>;

export default meta;

type Story = StoryObj<typeof meta>;

export const Typical: Story = {};

export const NothingRecorded: Story = {
  args: { evaluation: evaluate({}, { on: '2026-06-10', jurisdiction: 'FR' }) },
};

export const NoObstacleFound: Story = { args: { evaluation: evaluated('no-obstacle-found') } };

export const EverythingUnknown: Story = { args: { evaluation: evaluated('forced-and-unknown') } };

/** One obstacle, and everything else fulfilled: it has to be impossible to overlook. */
export const OneObstacleAmongMany: Story = { args: { evaluation: oneObstacle } };

export const AsATable: Story = {
  play: async ({ canvasElement }) => {
    const canvas = within(canvasElement);
    await userEvent.click(canvas.getByText('Show as a table'));
    await expect(canvas.getByRole('table')).toBeVisible();
  },
};

export const Narrow: Story = { decorators: [narrow] };

export const Dark: Story = { decorators: [dark] };

export const French: Story = { args: { messages: messagesIn('fr') }, decorators: [inFrench] };

export const RightToLeft: Story = { args: { messages: messagesIn('ar') }, decorators: [rightToLeft] };

export const RightToLeftNarrow: Story = {
  args: { messages: messagesIn('ar') },
  decorators: [narrow, rightToLeft],
};
