import { pictureParts, type Messages } from '@safe-return/messages';
import type { ReactNode } from 'react';
import { useFormContext } from '../form-context.tsx';
import { useLater } from '../use-later.ts';

/** A picture of what was answered. It and its words are loaded when it is shown, and are missed by nobody until then. */
export function PictureLater<Module>({
  load,
  children,
}: {
  /** Imports the picture; the same function from one render to the next. */
  readonly load: () => Promise<Module>;
  readonly children: (module: Module, messages: Messages) => ReactNode;
}): ReactNode {
  const { messages: formMessages } = useFormContext();
  const { module, messages, failed, tryAgain } = useLater(load, 'picture.as-table', pictureParts);
  if (failed) {
    return (
      <p className="sr-note">
        {formMessages.format('ui.picture.failed')}{' '}
        <button type="button" className="sr-link-button" onClick={tryAgain}>
          {formMessages.format('ui.try-again')}
        </button>
      </p>
    );
  }
  return module && messages ? children(module, messages) : null;
}
