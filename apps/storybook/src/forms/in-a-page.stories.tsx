import { examples } from '@safe-return/examples';
import { en } from '@safe-return/messages/en';
import { RiskAssessmentForm } from '@safe-return/react';
import highContrast from '@safe-return/react/themes/high-contrast.css?inline';
import plainGovernment from '@safe-return/react/themes/plain-government.css?inline';
import warm from '@safe-return/react/themes/warm.css?inline';
import type { Decorator, Meta, StoryObj } from '@storybook/react-vite';
import { expect, userEvent, within } from 'storybook/test';

const { caseFile, on, jurisdiction } = examples['reprisals-at-home'];

const meta = {
  title: 'Forms/In a page of a host',
  component: RiskAssessmentForm,
  parameters: { layout: 'fullscreen' },
  args: { locale: 'en', messages: en, defaultValue: caseFile.riskAssessment, on, jurisdiction },
} satisfies Meta<typeof RiskAssessmentForm>;

export default meta;

type Story = StoryObj<typeof meta>;

function inTheme(css: string, scheme: 'light' | 'dark'): readonly Decorator[] {
  return [
    (Form) => (
      <div data-theme={scheme}>
        <style>{css}</style>
        <Form />
      </div>
    ),
  ];
}

export const PlainGovernment: Story = { decorators: [...inTheme(plainGovernment, 'light')] };
export const PlainGovernmentDark: Story = { decorators: [...inTheme(plainGovernment, 'dark')] };
export const Warm: Story = { decorators: [...inTheme(warm, 'light')] };
export const WarmDark: Story = { decorators: [...inTheme(warm, 'dark')] };
export const HighContrast: Story = { decorators: [...inTheme(highContrast, 'light')] };
export const HighContrastDark: Story = { decorators: [...inTheme(highContrast, 'dark')] };

/** The same form twice, as on a page that compares two cases: the host says which is which. */
export const TwoOnOnePage: Story = {
  args: { defaultValue: undefined, on: undefined, jurisdiction: undefined },
  render: (args) => (
    <>
      <RiskAssessmentForm {...args} title="Assessment in March" />
      <RiskAssessmentForm {...args} title="Assessment in June" />
    </>
  ),
};

/** A section of the host’s own, a step like the others. */
export const WithASectionOfTheHost: Story = {
  args: {
    extraSections: [
      {
        id: 'team',
        title: 'Our team',
        position: { after: 'record' },
        state: 'in-progress',
        content: <p>Whatever the host puts here.</p>,
      },
    ],
  },
  play: async ({ canvasElement }) => {
    const canvas = within(canvasElement);
    await userEvent.click(canvas.getByRole('button', { name: /^Our team/ }));
    await expect(canvas.getByRole('heading', { name: 'Our team' })).toHaveFocus();
  },
};
