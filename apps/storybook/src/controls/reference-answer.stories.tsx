import type { RiskAssessment } from '@safe-return/core';
import type { Meta, StoryObj } from '@storybook/react-vite';
import { OneQuestion } from '../one-question.tsx';

const children: RiskAssessment = {
  form: 'risk-assessment',
  version: 2,
  profile: { person: { hasChildren: 'yes', children: [{ id: 'c1' }, { id: 'c2' }] } },
  answers: { children: [{ id: 'r1' }] },
};

const meta = {
  title: 'Controls/An entry of another list',
  component: OneQuestion,
  args: {
    path: 'riskAssessment.children[].childRef',
    location: 'riskAssessment.children[0].childRef',
    payload: children,
  },
} satisfies Meta<typeof OneQuestion>;

export default meta;

type Story = StoryObj<typeof meta>;

export const Empty: Story = {};

export const Answered: Story = {
  args: { payload: { ...children, answers: { children: [{ id: 'r1', childRef: 'c2' }] } } },
};

export const NothingToChoose: Story = {
  args: {
    payload: { ...children, profile: { person: { hasChildren: 'yes' } } },
  },
};

export const EntryRemoved: Story = {
  args: { payload: { ...children, answers: { children: [{ id: 'r1', childRef: 'gone' }] } } },
};

export const RightToLeft: Story = { args: { locale: 'ar' } };
