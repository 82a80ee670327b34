import { forms, type RiskAssessment } from '@safe-return/core';
import { Section } from '@safe-return/react';
import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, fn, within } from 'storybook/test';
import { PartOfForm, type PartOfFormProps } from './part-of-form.tsx';

const empty: RiskAssessment = { form: 'risk-assessment', version: forms['risk-assessment'].version };
const threatened: RiskAssessment = { ...empty, answers: { reprisals: { threatsMade: 'yes' } } };

interface SectionOfFormProps extends PartOfFormProps {
  readonly section: string;
  readonly onSkip?: () => void;
}

/** A section of the risk assessment, by its name. */
function SectionOfForm({ section, onSkip, ...form }: SectionOfFormProps) {
  const shown = forms['risk-assessment'].sections.find(({ id }) => id === section);
  if (!shown) throw new Error(`There is no section ${section}.`);
  return (
    <PartOfForm {...form}>
      <Section section={shown} onSkip={onSkip} />
    </PartOfForm>
  );
}

const meta = {
  title: 'Parts/Section',
  component: SectionOfForm,
  args: { section: 'journey', payload: empty },
} satisfies Meta<typeof SectionOfForm>;

export default meta;

type Story = StoryObj<typeof meta>;

export const Empty: Story = {};

/** It says first that it may hurt, what it asks and why, and can be left. */
export const Painful: Story = { args: { section: 'reprisals', onSkip: fn() } };

export const PainfulAndBegun: Story = { args: { section: 'reprisals', payload: threatened, onSkip: fn() } };

export const WithProblems: Story = {
  args: { submitted: true, section: 'reprisals' },
  play: async ({ canvasElement }) => {
    await expect(within(canvasElement).getAllByText('Error:').length).toBeGreaterThan(0);
  },
};

export const ReadOnly: Story = { args: { section: 'reprisals', payload: threatened, readOnly: true } };

export const TwoLanguages: Story = { globals: { locale: 'fr', secondLocale: 'ar' } };

export const Narrow: Story = { globals: { width: '320' } };

export const RightToLeft: Story = { globals: { locale: 'ar' } };

export const Dark: Story = { args: { section: 'reprisals' }, globals: { scheme: 'dark' } };

/** The layout turned around, in a language that its reviewer can read. */
export const TurnedAround: Story = {
  globals: { direction: 'rtl' },
  play: async ({ canvasElement }) => {
    const title = within(canvasElement).getByRole('heading', { level: 2 });
    await expect(getComputedStyle(title).direction).toBe('rtl');
    await expect(title).toHaveTextContent(/journey/i);
  },
};
