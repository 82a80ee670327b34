import type { Meta, StoryObj } from '@storybook/react-vite';
import { OneQuestion } from '../one-question.tsx';

const meta = {
  title: 'Controls/A few words',
  component: OneQuestion,
  args: { path: 'profile.return.destinationPlace' },
} satisfies Meta<typeof OneQuestion>;

export default meta;

type Story = StoryObj<typeof meta>;

export const Empty: Story = {};

export const Answered: Story = {
  args: {
    payload: {
      form: 'risk-assessment',
      version: 2,
      profile: { return: { destinationPlace: 'A town in the north' } },
      answers: {},
    },
  },
};

export const NearTheBound: Story = {
  args: {
    payload: {
      form: 'risk-assessment',
      version: 2,
      profile: { return: { destinationPlace: 'x'.repeat(470) } },
      answers: {},
    },
  },
};

export const TooLong: Story = {
  args: {
    problem: 'too-long',
    payload: {
      form: 'risk-assessment',
      version: 2,
      profile: { return: { destinationPlace: 'x'.repeat(520) } },
      answers: {},
    },
  },
};

export const NotKnown: Story = {
  args: {
    payload: {
      form: 'risk-assessment',
      version: 2,
      profile: { return: { destinationPlace: 'not-known' } },
      answers: {},
    },
  },
};

export const ReadOnly: Story = {
  args: {
    readOnly: true,
    payload: {
      form: 'risk-assessment',
      version: 2,
      profile: { return: { destinationPlace: 'A town in the north' } },
      answers: {},
    },
  },
};

export const RightToLeft: Story = { args: { locale: 'ar' } };
