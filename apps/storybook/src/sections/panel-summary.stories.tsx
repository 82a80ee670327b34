import type { BestInterestsDetermination } from '@safe-return/core';
import { examples } from '@safe-return/examples';
import { PanelSummary } from '@safe-return/react';
import type { Meta, StoryObj } from '@storybook/react-vite';
import { OneSection } from './one-section.tsx';

const { bestInterests: full } = examples['child-of-fifteen-says-no'].caseFile;
if (!full) throw new Error('The example has no determination.');

type Panel = NonNullable<NonNullable<BestInterestsDetermination['answers']>['panel']>;

function withPanel(panel: Panel): BestInterestsDetermination {
  return { form: 'best-interests', version: 1, ...full, answers: { ...full?.answers, panel } };
}

const meta = {
  title: 'Sections/Panel summary',
  component: OneSection,
  args: { section: 'panel', payload: full, views: { panel: PanelSummary } },
} satisfies Meta<typeof OneSection>;

export default meta;

type Story = StoryObj<typeof meta>;

export const Accepted: Story = {};

export const NotRecorded: Story = { args: { payload: withPanel({}) } };

export const NotAccepted: Story = {
  args: { payload: withPanel({ ...full.answers?.panel, decision: 'not-endorsed' }) },
};

/** It was accepted, and one position is not recorded: what is missing is named. */
export const PositionOpen: Story = {
  args: {
    payload: withPanel({
      ...full.answers?.panel,
      members: [...(full.answers?.panel?.members ?? []), { id: 'member-4', code: 'P4' }],
    }),
  },
};

export const Narrow: Story = { globals: { width: '320' } };

export const RightToLeft: Story = { globals: { locale: 'ar' } };

export const ReadOnly: Story = { args: { readOnly: true } };
