import { RiskMatrix } from '@safe-return/react';
import type { Meta, StoryObj } from '@storybook/react-vite';
import type { RiskAssessment } from '@safe-return/core';
import { examples, type ExampleName } from '@safe-return/examples';
import { expect, userEvent, within } from 'storybook/test';
import { messagesIn } from '../one-question.tsx';
import { dark, inFrench, narrow, rightToLeft } from './surroundings.tsx';

const empty: RiskAssessment = { form: 'risk-assessment', version: 2 };

function assessmentOf(name: ExampleName): RiskAssessment {
  return examples[name].caseFile.riskAssessment ?? empty;
}

const reprisals = assessmentOf('reprisals-at-home');
const manyMeasures: RiskAssessment = {
  ...reprisals,
  answers: {
    ...reprisals.answers,
    measuresAny: 'yes',
    measures: [
      { id: 'm1', risk: 'reprisals-person', state: 'idea' },
      { id: 'm2', risk: 'reprisals-person', state: 'failed' },
      { id: 'm3', risk: 'reprisals-person', state: 'in-place', residual: 'lowered' },
      { id: 'm4', risk: 'reprisals-family', state: 'agreed', residual: 'lowered' },
      { id: 'm5', risk: 'reprisals-family', state: 'in-place', residual: 'higher' },
      { id: 'm6', risk: 'retrafficking', state: 'agreed' },
      { id: 'm7', risk: 'retrafficking', state: 'not-known' },
    ],
  },
};

const meta = {
  title: 'Pictures/Dangers',
  component: RiskMatrix,
  args: { payload: assessmentOf('reprisals-at-home'), messages: messagesIn('en') },
} satisfies Meta<typeof RiskMatrix>;

export default meta;

type Story = StoryObj<typeof meta>;

export const Typical: Story = {};

export const NothingAnswered: Story = { args: { payload: empty } };

export const MeasuresRecorded: Story = { args: { payload: assessmentOf('danger-not-to-be-told') } };

export const NoDangerRecorded: Story = { args: { payload: assessmentOf('no-obstacle-found') } };

export const OfAChild: Story = { args: { payload: assessmentOf('child-of-fifteen-says-no') } };

/** Each way in which a measure can stand, and more than one against a danger. */
export const ManyMeasures: Story = { args: { payload: manyMeasures } };

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
