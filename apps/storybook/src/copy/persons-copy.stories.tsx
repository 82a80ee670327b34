import { examples } from '@safe-return/examples';
import { PersonsCopy } from '@safe-return/react';
import type { Meta, StoryObj } from '@storybook/react-vite';
import { evaluated } from '../findings/evaluated.ts';
import { messagesIn } from '../one-question.tsx';

const { caseFile, on } = examples['consent-withdrawn'];
const { plan, consents } = caseFile;
const consent = consents?.[0];
if (!plan || !consent) throw new Error('The example has no plan, or no consent');
const reprisals = examples['reprisals-at-home'];

const meta = {
  title: 'Copies/The person’s own copy',
  component: PersonsCopy,
  args: { payload: consent, caseFile, on, messages: messagesIn('en') },
} satisfies Meta<typeof PersonsCopy>;

export default meta;

type Story = StoryObj<typeof meta>;

export const OfAConsent: Story = {};

export const OfAConsentInTwoLanguages: Story = { args: { second: messagesIn('ar') } };

export const OfAPlanInTwoLanguages: Story = { args: { payload: plan, second: messagesIn('ar') } };

export const OfAResultInTwoLanguages: Story = {
  render: ({ messages }) => (
    <PersonsCopy
      evaluation={evaluated('reprisals-at-home')}
      caseFile={reprisals.caseFile}
      on={reprisals.on}
      messages={messages}
      second={messagesIn('fr')}
    />
  ),
};

export const NothingRecorded: Story = {
  args: { payload: { form: 'data-sharing-consent', version: 1 }, caseFile: undefined },
};

export const NotToBePrinted: Story = {
  args: { payload: { ...plan, answers: { ...plan.answers, copy: 'unsafe-to-carry' } } },
};

export const RightToLeft: Story = { args: { messages: messagesIn('ar'), second: messagesIn('fr') } };

export const Narrow: Story = {
  args: { second: messagesIn('ar') },
  decorators: [
    (Copy) => (
      <div style={{ inlineSize: '320px' }}>
        <Copy />
      </div>
    ),
  ],
};
