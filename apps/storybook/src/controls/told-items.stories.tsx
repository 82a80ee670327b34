import type { DataSharingConsent } from '@safe-return/core';
import type { Meta, StoryObj } from '@storybook/react-vite';
import { OneQuestion } from '../one-question.tsx';

const told = (points: unknown): DataSharingConsent =>
  ({ form: 'data-sharing-consent', version: 1, answers: { told: { points } } }) as DataSharingConsent;

const meta = {
  title: 'Controls/What was told, point by point',
  component: OneQuestion,
  args: { path: 'consent.told.points', payload: told(undefined) },
} satisfies Meta<typeof OneQuestion>;

export default meta;

type Story = StoryObj<typeof meta>;

export const Empty: Story = {};

export const SomeConfirmed: Story = {
  args: { payload: told(['purpose', 'recipients', 'data', 'withdrawal', 'no-effect-on-help']) },
};

export const TwoLanguages: Story = { args: { ...SomeConfirmed.args, secondLocale: 'ar' } };

export const RightToLeft: Story = { args: { ...SomeConfirmed.args, locale: 'ar', secondLocale: 'fr' } };

export const NoneTold: Story = { args: { payload: told(['none']) } };

export const NotKnown: Story = { args: { payload: told('not-known') } };

export const WithProblem: Story = { args: { problem: 'required' } };

export const ReadOnly: Story = { args: { ...SomeConfirmed.args, readOnly: true } };

export const OnAPhone: Story = {
  args: { ...SomeConfirmed.args, secondLocale: 'fr' },
  decorators: [
    (Question) => (
      <div style={{ inlineSize: '320px' }}>
        <Question />
      </div>
    ),
  ],
};
