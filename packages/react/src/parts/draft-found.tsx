import { useEffect, useRef, useState, type ReactNode } from 'react';
import type { ReadDraft } from '../drafts/read-draft.ts';
import { sayWhen } from '../drafts/say-when.ts';
import type { DraftActions } from '../drafts/keep-draft.ts';
import { useFormContext } from '../form-context.tsx';

/** Offers a draft before the form: nothing is brought back, replaced or deleted unasked. */
export function DraftFound({
  draft,
  notDeleted = false,
  onGoOn,
  onStartAnew,
  onDelete,
}: {
  readonly draft: ReadDraft;
  /** Whether to delete it was tried, and did not work. */
  readonly notDeleted?: boolean | undefined;
  readonly onGoOn: DraftActions['goOn'];
  readonly onStartAnew: DraftActions['startAnew'];
  readonly onDelete: DraftActions['deleteIt'];
}): ReactNode {
  const { messages } = useFormContext();
  return (
    <section className="sr-draft">
      <h2 className="sr-draft__title">
        {messages.format('ui.draft.found', { time: sayWhen(draft.savedAt, messages) })}
      </h2>
      {notDeleted && <p>{messages.format('ui.draft.not-deleted')}</p>}
      <p className="sr-note">{messages.format('ui.draft.anew-later')}</p>
      <div className="sr-draft__choices">
        <button type="button" className="sr-button" onClick={onGoOn}>
          {messages.format('ui.draft.go-on')}
        </button>
        <button type="button" className="sr-button sr-button--secondary" onClick={onStartAnew}>
          {messages.format('ui.draft.start-anew')}
        </button>
        <DeleteDraft onDelete={onDelete} />
      </div>
    </section>
  );
}

/** Deletes a draft, once it was asked whether that is meant. */
export function DeleteDraft({ onDelete }: { readonly onDelete: () => void }): ReactNode {
  const { messages, idPrefix } = useFormContext();
  const [asking, setAsking] = useState<boolean>();
  const button = useRef<HTMLButtonElement>(null);
  const questionId = `${idPrefix}-delete-draft`;
  // The button that was pressed is gone, and the focus with it.
  useEffect(() => {
    if (asking !== undefined) button.current?.focus();
  }, [asking]);
  if (asking !== true) {
    return (
      <button
        type="button"
        className="sr-button sr-button--quiet"
        ref={button}
        onClick={() => setAsking(true)}
      >
        {messages.format('ui.draft.delete')}
      </button>
    );
  }
  return (
    <div className="sr-draft__sure" role="group" aria-labelledby={questionId}>
      <p id={questionId}>{messages.format('ui.draft.delete-sure')}</p>
      <div className="sr-draft__choices">
        {/* The harmless one first: whoever presses a key twice loses nothing. */}
        <button
          type="button"
          className="sr-button sr-button--secondary"
          ref={button}
          onClick={() => setAsking(false)}
        >
          {messages.format('ui.cancel')}
        </button>
        <button type="button" className="sr-button sr-button--quiet" onClick={onDelete}>
          {messages.format('ui.draft.delete')}
        </button>
      </div>
    </div>
  );
}
