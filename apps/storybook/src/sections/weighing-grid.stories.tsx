import type { BestInterestsDetermination } from '@safe-return/core';
import { examples } from '@safe-return/examples';
import { WeighingGrid } from '@safe-return/react';
import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, userEvent, within } from 'storybook/test';
import { OneSection } from './one-section.tsx';

const { bestInterests: full } = examples['child-of-fifteen-says-no'].caseFile;
if (!full) throw new Error('The example has no determination.');

/** The solutions are there, and none is weighed yet. */
const notBegun: BestInterestsDetermination = {
  ...full,
  answers: { ...full.answers, weighing: [] },
};

const meta = {
  title: 'Sections/Weighing grid',
  component: OneSection,
  args: { section: 'weighing', payload: full, views: { weighing: WeighingGrid } },
} satisfies Meta<typeof OneSection>;

export default meta;

type Story = StoryObj<typeof meta>;

export const Typical: Story = {};

export const NotBegun: Story = { args: { payload: notBegun } };

export const FieldOpen: Story = {
  play: async ({ canvasElement }) => {
    const canvas = within(canvasElement);
    await userEvent.click(canvas.getByRole('button', { name: /^Family ties\s*: Entry 1/ }));
    await expect(canvas.getByRole('radio', { checked: true })).toHaveFocus();
  },
};

export const Narrow: Story = {
  globals: { width: '320' },
  play: async ({ canvasElement }) => {
    const column = canvasElement.querySelector('.room__column');
    await expect(column?.scrollWidth).toBe(320);
    await expect(within(canvasElement).getByRole('combobox', { name: 'Solution' })).toBeVisible();
  },
};

export const NarrowFieldOpen: Story = { ...FieldOpen, globals: { width: '320' } };

export const RightToLeft: Story = { globals: { locale: 'ar' } };

export const Dark: Story = { globals: { scheme: 'dark' } };

export const ReadOnly: Story = {
  args: { readOnly: true },
  play: async ({ canvasElement }) => {
    const canvas = within(canvasElement);
    await userEvent.click(canvas.getByRole('button', { name: /^Family ties\s*: Entry 1/ }));
    await expect(canvas.queryByRole('radio')).toBeNull();
  },
};

export const WithProblem: Story = {
  args: { issues: [{ path: '/answers/weighing/1/familyTies/weighs', code: 'required', params: {} }] },
};

export const OnPaper: Story = { parameters: { printed: true } };
