import type { Meta, StoryObj } from '@storybook/react-vite';
import { OneQuestion } from '../one-question.tsx';

const meta = {
  title: 'Controls/Several countries',
  component: OneQuestion,
  args: { path: 'profile.person.nationalities' },
} satisfies Meta<typeof OneQuestion>;

export default meta;

type Story = StoryObj<typeof meta>;

export const Empty: Story = {};

export const Answered: Story = {
  args: {
    payload: {
      form: 'risk-assessment',
      version: 2,
      profile: { person: { nationalities: ['AL', 'XK'] } },
      answers: {},
    },
  },
};

export const NotKnown: Story = {
  args: {
    payload: {
      form: 'risk-assessment',
      version: 2,
      profile: { person: { nationalities: 'not-known' } },
      answers: {},
    },
  },
};

export const WithProblem: Story = { args: { problem: 'required' } };

export const ReadOnly: Story = {
  args: {
    readOnly: true,
    payload: {
      form: 'risk-assessment',
      version: 2,
      profile: { person: { nationalities: ['AL', 'XK'] } },
      answers: {},
    },
  },
};

export const RightToLeft: Story = { args: { locale: 'ar' } };
