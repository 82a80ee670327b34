import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, userEvent, within } from 'storybook/test';
import { BestInterestsForm } from '@safe-return/react';
import { examples } from '@safe-return/examples';
import { formInRoom, formStates } from './form-states.tsx';
import { press, submit } from './go.ts';

const spec = {
  component: BestInterestsForm,
  form: 'best-interests',
  usual: 'child-goes-home-to-mother',
} as const;
const states = formStates(spec);

const meta = {
  title: 'Forms/Best interests of a child',
  component: BestInterestsForm,
  // A page with every state of a form at once would take a minute to open.
  tags: ['!autodocs'],
  render: formInRoom(spec),
} satisfies Meta<typeof BestInterestsForm>;

export default meta;

type Story = StoryObj<typeof meta>;

export const Empty: Story = states.Empty;

export const HalfFilled: Story = states.HalfFilled;

export const Full: Story = states.Full;

export const WithErrors: Story = states.WithErrors;

export const ReadOnly: Story = states.ReadOnly;

export const Printed: Story = states.Printed;

export const PrintedEmpty: Story = states.PrintedEmpty;

export const TwoLanguages: Story = states.TwoLanguages;

export const OnePage: Story = states.OnePage;

export const Narrow: Story = states.Narrow;

export const RightToLeft: Story = states.RightToLeft;

export const Dark: Story = states.Dark;

const { bestInterests: full } = examples['child-goes-home-to-mother'].caseFile;

export const Weighing: Story = {
  play: (context) => press(context, 'section.best-interests.weighing.title'),
};

export const WeighingNarrow: Story = { ...Weighing, globals: { width: '320' } };

/** Each solution that could be done has to be weighed: the last entry was taken out here. */
export const SolutionNotWeighed: Story = {
  args: {
    defaultValue: full && {
      ...full,
      answers: { ...full.answers, weighing: full.answers?.weighing?.slice(0, -1) ?? [] },
    },
  },
  play: async (context) => {
    await submit(context);
    const summary = await within(context.canvasElement).findByRole('alert');
    const [problem] = within(summary).getAllByRole('link');
    if (problem) await userEvent.click(problem);
  },
};

/** A case file that has no determination leaves the form empty, and says so. */
export const CaseFileWithoutOne: Story = {
  globals: { caseFile: 'consent-withdrawn' },
  play: async ({ canvasElement }) => {
    await expect(within(canvasElement).getByText(/no such form in this case file/)).toBeVisible();
  },
};

/** What can be put to the child is put to the child, in both languages; what only the worker should know is not. */
export const WordsForAChild: Story = {
  args: { wording: 'child' },
  globals: { secondLocale: 'ar' },
  play: async ({ canvasElement }) => {
    const canvas = within(canvasElement);
    await userEvent.click(canvas.getByRole('button', { name: /^What the child says/ }));
    await expect(canvas.getByRole('checkbox', { name: /^Questions in words for a child/ })).toBeChecked();
  },
};
