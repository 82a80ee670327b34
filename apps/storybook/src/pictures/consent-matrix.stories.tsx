import { ConsentMatrix, type ConsentMatrixProps } from '@safe-return/react';
import type { Meta, StoryObj } from '@storybook/react-vite';
import { examples, type ExampleName } from '@safe-return/examples';
import { messagesIn } from '../one-question.tsx';
import { dark, inFrench, narrow, rightToLeft } from './surroundings.tsx';

function consentsIn(name: ExampleName): ConsentMatrixProps {
  const { caseFile, on, jurisdiction } = examples[name];
  return { consents: caseFile.consents ?? [], on, jurisdiction, caseFile, messages: messagesIn('en') };
}

const consents = consentsIn('consent-withdrawn').consents;
const everyState = consents.map((consent) => ({
  ...consent,
  answers: {
    ...consent.answers,
    grants: (consent.answers?.grants ?? []).map((grant, index) => {
      if (index === 1) return { ...grant, answer: 'refuses' as const };
      return index === 3 ? { ...grant, answer: 'not-asked' as const } : grant;
    }),
  },
}));
const many = consents.map((consent) => ({
  ...consent,
  answers: {
    ...consent.answers,
    grants: [1, 2, 3, 4, 5].flatMap((copy) =>
      (consent.answers?.grants ?? []).map((grant) =>
        copy === 1 ? grant : { ...grant, id: `${String(grant.id)}-${String(copy)}` },
      ),
    ),
  },
}));

const meta = {
  title: 'Pictures/Who may know what',
  component: ConsentMatrix,
  args: consentsIn('consent-withdrawn'),
} satisfies Meta<typeof ConsentMatrix>;

export default meta;

type Story = StoryObj<typeof meta>;

export const Typical: Story = { args: consentsIn('returned-and-followed-up') };

export const TakenBack: Story = {};

export const NothingRecorded: Story = { args: { consents: [] } };

/** Nobody says for which day it is asked, so that no yes counts. */
export const NoDay: Story = {
  args: consentsIn('returned-and-followed-up'),
  render: ({ consents: given, messages }) => <ConsentMatrix consents={given} messages={messages} />,
};

export const EveryState: Story = { args: { consents: everyState } };

export const Many: Story = { args: { consents: many } };

export const OfAChild: Story = { args: consentsIn('child-goes-home-to-mother') };

export const Narrow: Story = { decorators: [narrow] };

export const Dark: Story = { decorators: [dark] };

export const French: Story = { args: { messages: messagesIn('fr') }, decorators: [inFrench] };

export const RightToLeft: Story = { args: { messages: messagesIn('ar') }, decorators: [rightToLeft] };

export const RightToLeftNarrow: Story = {
  args: { messages: messagesIn('ar') },
  decorators: [narrow, rightToLeft],
};
