import type { Meta, StoryObj } from '@storybook/react-vite';
import { OneQuestion } from '../one-question.tsx';

const meta = {
  title: 'Controls/A country',
  component: OneQuestion,
  args: { path: 'profile.return.destination' },
} satisfies Meta<typeof OneQuestion>;

export default meta;

type Story = StoryObj<typeof meta>;

export const Empty: Story = {};

export const Answered: Story = {
  args: {
    payload: { form: 'risk-assessment', version: 2, profile: { return: { destination: 'MD' } }, answers: {} },
  },
};

export const NotKnown: Story = {
  args: {
    payload: {
      form: 'risk-assessment',
      version: 2,
      profile: { return: { destination: 'not-known' } },
      answers: {},
    },
  },
};

export const WithProblem: Story = { args: { problem: 'required' } };

export const ReadOnly: Story = {
  args: {
    readOnly: true,
    payload: { form: 'risk-assessment', version: 2, profile: { return: { destination: 'XK' } }, answers: {} },
  },
};

export const RightToLeft: Story = { args: { locale: 'ar' } };
