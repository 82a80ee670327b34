import { useEffect, useId, useRef, type ReactNode } from 'react';
import { useLanguage } from './language.ts';

/** Asks whether something is really meant, before it is done. */
export function Confirm({
  title,
  action,
  onConfirm,
  onClose,
  children,
}: {
  readonly title: string;
  /** What the button that does it says. */
  readonly action: string;
  readonly onConfirm: () => void;
  /** The dialog is gone, whether it was confirmed or not. */
  readonly onClose: () => void;
  readonly children: ReactNode;
}): ReactNode {
  const { messages } = useLanguage();
  const dialog = useRef<HTMLDialogElement>(null);
  const id = useId();
  useEffect(() => dialog.current?.showModal(), []);
  return (
    <dialog ref={dialog} className="dialog" aria-labelledby={id} onClose={onClose}>
      <h2 id={id}>{title}</h2>
      {children}
      <p className="actions">
        <button
          type="button"
          className="button primary"
          onClick={() => {
            dialog.current?.close();
            onConfirm();
          }}
        >
          {action}
        </button>
        <button type="button" className="button" onClick={() => dialog.current?.close()}>
          {messages.format('ui.cancel')}
        </button>
      </p>
    </dialog>
  );
}
