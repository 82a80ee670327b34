import { MonitoringTimeline, type MonitoringTimelineProps } from '@safe-return/react';
import type { Meta, StoryObj } from '@storybook/react-vite';
import type { ReintegrationPlan } from '@safe-return/core';
import { examples, type ExampleName } from '@safe-return/examples';
import { messagesIn } from '../one-question.tsx';
import { dark, inFrench, narrow, rightToLeft } from './surroundings.tsx';

const empty: ReintegrationPlan = { form: 'reintegration-plan', version: 1 };

function contactsIn(name: ExampleName): MonitoringTimelineProps {
  const { caseFile, on } = examples[name];
  return {
    plan: caseFile.plan ?? empty,
    consents: caseFile.consents ?? [],
    reports: caseFile.monitoringReports ?? [],
    on,
    messages: messagesIn('en'),
  };
}

const followedUp = contactsIn('returned-and-followed-up').plan;
const fewer: ReintegrationPlan = {
  ...followedUp,
  answers: {
    ...followedUp.answers,
    monitoring: { ...followedUp.answers?.monitoring, rhythm: 'less-often' },
  },
};

const meta = {
  title: 'Pictures/Contacts after the return',
  component: MonitoringTimeline,
  args: contactsIn('returned-and-followed-up'),
} satisfies Meta<typeof MonitoringTimeline>;

export default meta;

type Story = StoryObj<typeof meta>;

export const Typical: Story = {};

export const ContactLost: Story = { args: contactsIn('contact-lost-after-return') };

export const Overdue: Story = { args: { on: '2026-12-01' } };

export const NoContactWanted: Story = { args: contactsIn('no-contact-wanted-afterwards') };

export const FewerWished: Story = { args: { plan: fewer } };

/** Without a consent no contact takes place. */
export const ConsentNotKnown: Story = { args: { consents: [] } };

export const DayOfReturnNotKnown: Story = { args: { plan: empty, consents: [], reports: [] } };

/** A child is followed up until the 18th birthday. */
export const Many: Story = { args: contactsIn('child-goes-home-to-mother') };

export const Narrow: Story = { decorators: [narrow] };

export const Dark: Story = { decorators: [dark] };

export const French: Story = { args: { messages: messagesIn('fr') }, decorators: [inFrench] };

export const RightToLeft: Story = { args: { messages: messagesIn('ar') }, decorators: [rightToLeft] };

export const RightToLeftNarrow: Story = {
  args: { messages: messagesIn('ar') },
  decorators: [narrow, rightToLeft],
};
