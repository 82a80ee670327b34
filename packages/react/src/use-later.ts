import type { MessageId, Messages, Part } from '@safe-return/messages';
import { useFormContext } from './form-context.tsx';
import { useLoaded } from './use-loaded.ts';
import { useMoreMessages } from './use-messages.ts';

/**
 * Loads a module and what it is said with, in the worker’s language, when the component comes onto the page.
 *
 * @param load imports the module; the same function from one render to the next.
 * @param known the id of one of the texts in `parts`, by which a language that the host passed whole is told.
 */
export function useLater<Module>(
  load: () => Promise<Module>,
  known: MessageId,
  parts: readonly Part[],
): {
  readonly module: Module | undefined;
  readonly messages: Messages | undefined;
  readonly failed: boolean;
  readonly tryAgain: () => void;
} {
  const { messages: formMessages } = useFormContext();
  const loaded = useLoaded(load);
  const words = useMoreMessages(formMessages, known, parts);
  return {
    module: loaded.module,
    messages: words.messages,
    failed: loaded.failed || words.failed,
    tryAgain: () => {
      if (loaded.failed) loaded.tryAgain();
      if (words.failed) words.tryAgain();
    },
  };
}
