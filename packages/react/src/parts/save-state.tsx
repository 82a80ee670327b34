import type { Messages } from '@safe-return/messages';
import { pathOf, locationOf, type Quarantined } from '@safe-return/core';
import { Fragment, useEffect, useRef, type ReactNode } from 'react';
import type { DraftStatus } from '../drafts/keep-draft.ts';
import type { ReadDraft } from '../drafts/read-draft.ts';
import { sayWhen } from '../drafts/say-when.ts';
import type { UsedDraft } from '../drafts/use-draft.ts';
import { useFormContext } from '../form-context.tsx';
import { DeleteDraft, DraftFound } from './draft-found.tsx';

/** Whether what was written is saved, always in sight; and what can be done where it is not, or where a draft waits. */
export function SaveState({ draft }: { readonly draft: UsedDraft }): ReactNode {
  const { messages, announce } = useFormContext();
  const line = useRef<HTMLParagraphElement>(null);
  const troubled = useRef(false);
  const acted = useRef(false);
  const { status, restored } = draft;
  const said = sayStatus(status, messages);
  const trouble = sayTrouble(status, messages);

  // Only trouble is spoken, and how it ends: to hear of every saving would be in the way of writing.
  useEffect(() => {
    const spoken = trouble ?? (troubled.current ? said : undefined);
    if (status.name !== 'saving') troubled.current = trouble !== undefined;
    if (spoken !== undefined) announce(spoken);
    // The button that was pressed may be gone, and the focus with it.
    if (acted.current && document.activeElement === document.body) line.current?.focus();
    acted.current = false;
  }, [status.name, said, trouble, announce]);

  const act = (action: () => void) => () => {
    acted.current = true;
    action();
  };

  if (status.name === 'host' || status.name === 'submitted') return null;
  if (status.name === 'found') {
    return (
      <DraftFound
        draft={status.draft}
        notDeleted={status.notDeleted}
        onGoOn={act(draft.goOn)}
        onStartAnew={act(draft.startAnew)}
        onDelete={act(draft.deleteIt)}
      />
    );
  }
  return (
    <>
      <p className="sr-save" data-state={status.name} tabIndex={-1} ref={line}>
        {said}
        {status.name === 'failed' && (
          <button type="button" className="sr-link-button" onClick={act(draft.saveNow)}>
            {messages.format('ui.draft.save-again')}
          </button>
        )}
      </p>
      {trouble !== undefined && trouble !== said && (
        <div className="sr-draft">
          <p>{trouble}</p>
          {status.name === 'conflict' && (
            <ChooseDraft other={status.other} onKeep={act(draft.keepMine)} onTake={act(draft.takeOther)} />
          )}
          {status.name === 'unreadable' && <DeleteDraft onDelete={act(draft.deleteIt)} />}
        </div>
      )}
      {restored?.upgraded === true && (
        <div className="sr-draft">
          <p>{messages.format('ui.draft.upgraded')}</p>
          {restored.notCarried.length > 0 && <NotCarried all={restored.notCarried} />}
        </div>
      )}
    </>
  );
}

function ChooseDraft({
  other,
  onKeep,
  onTake,
}: {
  readonly other: ReadDraft | undefined;
  readonly onKeep: () => void;
  readonly onTake: () => void;
}): ReactNode {
  const { messages } = useFormContext();
  return (
    <>
      {other && (
        <p className="sr-note">
          {messages.format('ui.draft.other', { time: sayWhen(other.savedAt, messages) })}{' '}
          {messages.format('ui.draft.choose-one')}
        </p>
      )}
      <div className="sr-draft__choices">
        <button type="button" className="sr-button" onClick={onKeep}>
          {messages.format(other ? 'ui.draft.keep-mine' : 'ui.draft.save-again')}
        </button>
        {other && (
          <button type="button" className="sr-button sr-button--secondary" onClick={onTake}>
            {messages.format('ui.draft.take-other')}
          </button>
        )}
      </div>
    </>
  );
}

/** What an older draft said, and the form of today has no place for: to be written down anew by whoever reads it. */
function NotCarried({ all }: { readonly all: readonly Quarantined[] }): ReactNode {
  const { state, messages } = useFormContext();
  return (
    <>
      <p>{messages.format('ui.draft.not-carried', { count: all.length })}</p>
      <dl>
        {all.map(({ path, value }) => {
          const question = pathOf(locationOf(state.form, path));
          return (
            <Fragment key={path}>
              <dt>{messages.has(question) ? messages.formatKnown(question) : path}</dt>
              <dd>{typeof value === 'string' ? value : JSON.stringify(value)}</dd>
            </Fragment>
          );
        })}
      </dl>
    </>
  );
}

function sayStatus(status: DraftStatus, messages: Messages): string | undefined {
  switch (status.name) {
    case 'host':
    case 'submitted':
    case 'found':
      return undefined;
    case 'page-only':
      return messages.format('ui.draft.memory-only');
    case 'looking':
    case 'none':
    case 'expired':
    case 'deleted':
    case 'saving':
    case 'not-deleted':
      return messages.format(`ui.draft.${status.name}`);
    case 'restored':
      return messages.format('ui.draft.restored', { time: sayWhen(status.draft.savedAt, messages) });
    case 'saved':
      return messages.format('ui.draft.saved', { time: messages.time(status.at) });
    case 'unreadable':
    case 'failed':
    case 'conflict':
      return messages.format('ui.draft.not-saved');
  }
}

/** What is to be known at once, and spoken. */
function sayTrouble(status: DraftStatus, messages: Messages): string | undefined {
  if (status.name === 'found') {
    return messages.format('ui.draft.found', { time: sayWhen(status.draft.savedAt, messages) });
  }
  if (status.name === 'failed') {
    return messages.format(status.problem === 'full' ? 'ui.draft.full' : 'ui.draft.failed');
  }
  if (status.name === 'conflict') {
    return messages.format(status.other ? 'ui.draft.changed-elsewhere' : 'ui.draft.deleted-elsewhere');
  }
  return status.name === 'unreadable' || status.name === 'not-deleted'
    ? messages.format(`ui.draft.${status.name}`)
    : undefined;
}
