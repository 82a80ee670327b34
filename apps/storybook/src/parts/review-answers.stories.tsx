import { examples } from '@safe-return/examples';
import { ReviewAnswers } from '@safe-return/react';
import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, fn, within } from 'storybook/test';
import { emptyPayload } from '../forms/form-in-room.tsx';
import { PartOfForm, type PartOfFormProps } from './part-of-form.tsx';

const empty = emptyPayload('monitoring-report');
const full = examples['returned-and-followed-up'].caseFile.monitoringReports?.[0] ?? empty;

interface ReviewProps extends PartOfFormProps {
  readonly skipped?: ReadonlySet<string>;
  readonly onGo: (section: string) => void;
}

/** The review of a report of a contact. */
function Review({ skipped, onGo, ...form }: ReviewProps) {
  return (
    <PartOfForm {...form}>
      <ReviewAnswers {...(skipped && { skipped })} onGo={onGo} />
    </PartOfForm>
  );
}

const meta = {
  title: 'Parts/Review of the answers',
  component: Review,
  args: { payload: full, onGo: fn() },
} satisfies Meta<typeof Review>;

export default meta;

type Story = StoryObj<typeof meta>;

export const Full: Story = {};

export const NothingAnswered: Story = {
  args: { payload: empty },
  play: async ({ canvasElement }) => {
    await expect(within(canvasElement).getByText(/required answers are missing/)).toBeVisible();
  },
};

export const SectionSkipped: Story = { args: { payload: empty, skipped: new Set(['experience']) } };

export const TwoLanguages: Story = { globals: { locale: 'fr', secondLocale: 'ar' } };

export const Narrow: Story = { globals: { width: '320' } };

export const RightToLeft: Story = { globals: { locale: 'ar' } };

export const Dark: Story = { globals: { scheme: 'dark' } };
