import type { StoryContext } from '@storybook/react-vite';
import { userEvent, within } from 'storybook/test';
import { messagesIn } from '../one-question.tsx';
import { readToolbars } from '../toolbars/toolbars.ts';

type Where = Pick<StoryContext, 'canvasElement' | 'globals'>;

/** Presses a button of a form, in whatever language the toolbar has put it. */
export async function press({ canvasElement, globals }: Where, message: string): Promise<void> {
  const name = messagesIn(readToolbars(globals).locale).formatKnown(message);
  const canvas = within(canvasElement);
  // In the task list a button is called by its section and how far it has come.
  const [button] = [
    ...canvas.queryAllByRole('button', { name }),
    ...canvas.queryAllByRole('button', { name: (said) => said.startsWith(name) }),
  ];
  if (!button) throw new NoSuchButton(message);
  await userEvent.click(button);
}

/** A button that a story wants to press and that is not there: the story shows something else than its name says. */
class NoSuchButton extends Error {
  override readonly name = 'NoSuchButton';

  constructor(message: string) {
    super(
      `There is no button for "${message}", so that the story stops short of what it is to show. Look at its play.`,
    );
  }
}

/** Submits a form as it stands. */
export async function submit(where: Where): Promise<void> {
  await press(where, 'ui.nav.review');
  await press(where, 'ui.submit.button');
}
