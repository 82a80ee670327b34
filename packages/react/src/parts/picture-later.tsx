import { pictureParts, type Messages } from '@safe-return/messages';
import type { ReactNode } from 'react';
import { useFormContext } from '../form-context.tsx';
import { useLoaded } from '../use-loaded.ts';
import { useMessages } from '../use-messages.ts';

/** A picture of what was answered. It and its words are loaded when it is shown, and are missed by nobody until then. */
export function PictureLater<Picture>({
  load,
  children,
}: {
  /** Loads the picture; the same function from one render to the next. */
  readonly load: () => Promise<Picture>;
  readonly children: (picture: Picture, messages: Messages) => ReactNode;
}): ReactNode {
  const { messages: formMessages } = useFormContext();
  const picture = useLoaded(load);
  // A host that passed a whole language has said its words already.
  const isWhole = formMessages.has('picture.as-table');
  const words = useMessages(isWhole ? undefined : formMessages.locale, undefined, pictureParts);
  const messages = isWhole ? formMessages : words.messages;
  if (picture.failed || words.failed) {
    return (
      <p className="sr-note">
        {formMessages.format('ui.picture.failed')}{' '}
        <button
          type="button"
          className="sr-link-button"
          onClick={() => {
            if (picture.failed) picture.tryAgain();
            if (words.failed) words.tryAgain();
          }}
        >
          {formMessages.format('ui.try-again')}
        </button>
      </p>
    );
  }
  return picture.value && messages ? children(picture.value, messages) : null;
}
