import type { FormId, Payload } from '@safe-return/core';
import { examples, type ExampleName } from '@safe-return/examples';
import type { SafeReturnFormProps } from '@safe-return/react';
import type { StoryObj } from '@storybook/react-vite';
import type { ComponentType, ReactElement } from 'react';
import { expect, waitFor, within } from 'storybook/test';
import { caseOfForm } from './case-of-form.ts';
import { emptyPayload, FormInRoom } from './form-in-room.tsx';
import { submit } from './go.ts';

type State =
  | 'Empty'
  | 'HalfFilled'
  | 'Full'
  | 'WithErrors'
  | 'ReadOnly'
  | 'Printed'
  | 'PrintedEmpty'
  | 'TwoLanguages'
  | 'OnePage'
  | 'Narrow'
  | 'RightToLeft'
  | 'Dark';

/** What the states of a form are made of. */
export interface FormStatesSpec<Content extends Payload> {
  readonly component: ComponentType<SafeReturnFormProps<Content>>;
  readonly form: FormId;
  /** The worked case that the form is shown filled in with. */
  readonly usual: ExampleName;
}

/** How the stories of a form render it: as the toolbars say, unless a story says otherwise. */
export function formInRoom<Content extends Payload>(
  spec: FormStatesSpec<Content>,
): (args: SafeReturnFormProps<Content>) => ReactElement {
  return function FormStory(args) {
    return <FormInRoom {...spec} args={args} />;
  };
}

/** The states in which every form is shown. Each of them is a test, with axe. */
export function formStates<Content extends Payload>({
  form,
  usual,
}: FormStatesSpec<Content>): Readonly<Record<State, StoryObj<SafeReturnFormProps<Content>>>> {
  const empty = emptyPayload(form) as Content;
  const full = caseOfForm(form, examples[usual].caseFile).payload as Content;
  return {
    Empty: { args: { defaultValue: empty } },

    HalfFilled: { args: { defaultValue: half(full) } },

    Full: {},

    WithErrors: {
      args: { defaultValue: empty },
      play: async (context) => {
        await submit(context);
        const summary = await within(context.canvasElement).findByRole('alert');
        await waitFor(() => expect(summary).toHaveFocus());
      },
    },

    ReadOnly: {
      args: { readOnly: true },
      play: async ({ canvasElement }) => {
        await expect(within(canvasElement).queryByRole('radio')).toBeNull();
      },
    },

    Printed: {
      args: { readOnly: true, layout: 'one-page' },
      parameters: { ...longPage, printed: true },
      play: nothingToPress,
    },

    PrintedEmpty: {
      args: { defaultValue: empty, layout: 'one-page' },
      parameters: { ...longPage, printed: true },
      play: nothingToPress,
    },

    TwoLanguages: {
      globals: { locale: 'fr', secondLocale: 'ar' },
      play: async ({ canvasElement }) => {
        await expect(canvasElement.querySelector('[lang="ar"]')).toBeVisible();
      },
    },

    OnePage: {
      args: { layout: 'one-page' },
      parameters: longPage,
      play: async ({ canvasElement }) => {
        const titles = canvasElement.querySelectorAll('.sr-section__title');
        await expect(titles.length).toBeGreaterThan(10);
      },
    },

    Narrow: {
      globals: { width: '320' },
      play: async ({ canvasElement }) => {
        const column = canvasElement.querySelector('.room__column');
        await expect(column?.clientWidth).toBe(320);
        await expect(column?.scrollWidth).toBe(320);
      },
    },

    RightToLeft: {
      globals: { locale: 'ar' },
      play: async ({ canvasElement }) => {
        const title = within(canvasElement).getByRole('heading', { level: 1 });
        await expect(getComputedStyle(title).direction).toBe('rtl');
      },
    },

    Dark: {
      globals: { scheme: 'dark' },
      play: async ({ canvasElement }) => {
        const title = within(canvasElement).getByRole('heading', { level: 1 });
        await expect(getComputedStyle(title).colorScheme).toBe('dark');
      },
    },
  };
}

// Contrast takes axe a second for each hundred texts; the same parts are measured where a section stands by itself.
const longPage = { a11y: { config: { rules: [{ id: 'color-contrast', enabled: false }] } } };

type Play = NonNullable<StoryObj['play']>;

/** On paper there is nothing to press. */
const nothingToPress: Play = async ({ canvasElement }) => {
  for (const button of canvasElement.querySelectorAll('button[type="submit"], nav button')) {
    await expect(button).not.toBeVisible();
  }
};

/** What somebody has who was called away in the middle. */
function half<Content extends Payload>(full: Content): Content {
  return { ...full, profile: firstHalf(full.profile), answers: firstHalf(full.answers) };
}

function firstHalf(sections: unknown): unknown {
  const entries = Object.entries(sections ?? {});
  return Object.fromEntries(entries.slice(0, Math.ceil(entries.length / 2)));
}
