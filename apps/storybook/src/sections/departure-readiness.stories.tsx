import { evaluate, forms } from '@safe-return/core';
import { examples } from '@safe-return/examples';
import { DepartureReadiness, type DepartureReadinessProps } from '@safe-return/react';
import type { Meta, StoryObj } from '@storybook/react-vite';
import { fn } from 'storybook/test';
import { evaluated } from '../findings/evaluated.ts';
import { messagesIn } from '../one-question.tsx';

const { caseFile, on, jurisdiction } = examples['danger-not-to-be-told'];
const { plan } = caseFile;

const meta = {
  title: 'Sections/Departure readiness',
  component: DepartureReadiness,
  args: {
    evaluation: evaluated('mother-with-health-needs'),
    form: forms['reintegration-plan'],
    messages: messagesIn('en'),
    onGoTo: fn() as DepartureReadinessProps['onGoTo'],
  },
} satisfies Meta<typeof DepartureReadiness>;

export default meta;

type Story = StoryObj<typeof meta>;

export const MuchNotKnown: Story = {};

export const AllRecordedAsThere: Story = { args: { evaluation: evaluated('danger-not-to-be-told') } };

/** The person is not fit to travel, and no papers are ready. */
export const SomeMissing: Story = {
  args: {
    evaluation: evaluate(
      {
        ...caseFile,
        plan: {
          form: 'reintegration-plan',
          version: 1,
          ...plan,
          answers: {
            ...plan?.answers,
            departure: { ...plan?.answers?.departure, fitNow: 'no' },
            travel: { ...plan?.answers?.travel, papersReady: 'no' },
          },
        },
      },
      { on, jurisdiction },
    ),
  },
};

export const NothingRecorded: Story = { args: { evaluation: evaluate({}, { on, jurisdiction }) } };

export const Narrow: Story = { globals: { width: '320' } };

export const RightToLeft: Story = { args: { messages: messagesIn('ar') }, globals: { locale: 'ar' } };

/** A portal that shows it elsewhere than beside the plan has nowhere to go to. */
export const WithNowhereToGo: Story = { args: { onGoTo: undefined } };
