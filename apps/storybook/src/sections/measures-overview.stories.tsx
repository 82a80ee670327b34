import type { ReintegrationPlan } from '@safe-return/core';
import { examples } from '@safe-return/examples';
import { MeasuresOverview } from '@safe-return/react';
import type { Meta, StoryObj } from '@storybook/react-vite';
import { OneSection } from './one-section.tsx';

const { plan, ...otherParts } = examples['contact-lost-after-return'].caseFile;
const taken = examples['mother-with-health-needs'].caseFile;
if (!plan || !taken.plan) throw new Error('The examples have no plans.');

/** One danger more than there are measures. */
const oneWithout: ReintegrationPlan = {
  ...plan,
  answers: { ...plan.answers, risksCarriedOver: ['stigma', 'discrimination', 'reprisals-person'] },
};

const meta = {
  title: 'Sections/Measures overview',
  component: OneSection,
  args: { section: 'safety', payload: plan, otherParts, views: { safety: MeasuresOverview } },
} satisfies Meta<typeof OneSection>;

export default meta;

type Story = StoryObj<typeof meta>;

export const Typical: Story = {};

export const OneDangerWithout: Story = { args: { payload: oneWithout } };

/** The measure, its owner and its date stand in the risk assessment. */
export const TakenFromTheAssessment: Story = { args: { payload: taken.plan, otherParts: taken } };

export const Empty: Story = { args: { payload: { form: 'reintegration-plan', version: 1 }, otherParts: {} } };

export const Narrow: Story = { args: { payload: oneWithout }, globals: { width: '320' } };

export const RightToLeft: Story = { args: { payload: oneWithout }, globals: { locale: 'ar' } };

export const ReadOnly: Story = { args: { payload: oneWithout, readOnly: true } };
