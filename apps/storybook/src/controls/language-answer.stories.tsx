import type { Meta, StoryObj } from '@storybook/react-vite';
import { OneQuestion } from '../one-question.tsx';

const meta = {
  title: 'Controls/A language',
  component: OneQuestion,
  args: {
    path: 'profile.person.languages[].language',
    location: 'profile.person.languages[0].language',
    payload: { form: 'risk-assessment', version: 2, profile: { person: { languages: [{ id: 'a' }] } } },
  },
} satisfies Meta<typeof OneQuestion>;

export default meta;

type Story = StoryObj<typeof meta>;

export const Empty: Story = {};

export const Answered: Story = {
  args: {
    payload: {
      form: 'risk-assessment',
      version: 2,
      profile: { person: { languages: [{ id: 'a', language: 'ckb' }] } },
    },
  },
};

export const AnotherLanguage: Story = {
  args: {
    payload: {
      form: 'risk-assessment',
      version: 2,
      profile: { person: { languages: [{ id: 'a', language: 'rmy' }] } },
    },
  },
};

export const WithProblem: Story = { args: { problem: 'language' } };

export const RightToLeft: Story = { args: { locale: 'ar' } };
