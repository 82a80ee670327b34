import type { Meta, StoryObj } from '@storybook/react-vite';
import { OneQuestion } from '../one-question.tsx';

const meta = {
  title: 'Controls/One of several answers',
  component: OneQuestion,
  args: { path: 'profile.return.kind' },
} satisfies Meta<typeof OneQuestion>;

export default meta;

type Story = StoryObj<typeof meta>;

export const Empty: Story = {};

export const Answered: Story = {
  args: {
    payload: { form: 'risk-assessment', version: 2, profile: { return: { kind: 'voluntary' } }, answers: {} },
  },
};

export const NotKnown: Story = {
  args: {
    payload: { form: 'risk-assessment', version: 2, profile: { return: { kind: 'not-known' } }, answers: {} },
  },
};

export const WithProblem: Story = { args: { problem: 'required' } };

export const ReadOnly: Story = {
  args: {
    readOnly: true,
    payload: { form: 'risk-assessment', version: 2, profile: { return: { kind: 'forced' } }, answers: {} },
  },
};

export const TwoLanguages: Story = { args: { secondLocale: 'ar' } };

export const RightToLeft: Story = { args: { locale: 'ar' } };
