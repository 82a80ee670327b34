import type { Meta, StoryObj } from '@storybook/react-vite';
import { OneQuestion } from '../one-question.tsx';

const meta = {
  title: 'Controls/As much of a date as is known',
  component: OneQuestion,
  args: { path: 'profile.person.birth.date' },
} satisfies Meta<typeof OneQuestion>;

export default meta;

type Story = StoryObj<typeof meta>;

export const Empty: Story = {};

export const YearOnly: Story = {
  args: {
    payload: {
      form: 'risk-assessment',
      version: 2,
      profile: { person: { birth: { date: '2008' } } },
      answers: {},
    },
  },
};

export const YearAndMonth: Story = {
  args: {
    payload: {
      form: 'risk-assessment',
      version: 2,
      profile: { person: { birth: { date: '2008-03' } } },
      answers: {},
    },
  },
};

export const NotKnown: Story = {
  args: {
    payload: {
      form: 'risk-assessment',
      version: 2,
      profile: { person: { birth: { date: 'not-known' } } },
      answers: {},
    },
  },
};

export const WithProblem: Story = { args: { problem: 'required' } };

export const TwoLanguages: Story = { args: { secondLocale: 'fr' } };

export const RightToLeft: Story = { args: { locale: 'ar' } };
