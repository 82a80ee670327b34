import type { Payload } from '@safe-return/core';
import { useEffect, useMemo, useState, useSyncExternalStore } from 'react';
import type { FormState } from '../form-state.ts';
import type { DraftStore } from './draft-store.ts';
import { keepDraft, type DraftActions, type DraftSnapshot } from './keep-draft.ts';
import { memoryDrafts, pageDrafts } from './memory-drafts.ts';

/** Where and how a host wants the draft of a form kept. */
export interface DraftKeeping {
  /**
   * Where drafts go; without it, and without `onDraft`, they are kept while the page is open. The form then looks for one
   * when it opens, saves as the person writes, and shows how that stands.
   */
  readonly drafts?: DraftStore | undefined;
  /**
   * Names the draft: the same for this person, form and user each time, and meaning nothing elsewhere. Without it nothing
   * outlives the form, since the draft of one person must never come up in the case of another. With another name a form
   * begins anew.
   */
  readonly draftId?: string | undefined;
}

/** The draft of a form, and what can be done about it. */
export interface UsedDraft extends DraftSnapshot, DraftActions {}

const byHost: DraftSnapshot = { status: { name: 'host' }, replaced: 0 };
const never = (): (() => void) => () => undefined;

/** Keeps the draft of a form, unless the host does, by `onDraft` alone, or nothing can be written. */
export function useDraft<Content extends Payload>(
  state: FormState<Content>,
  {
    drafts,
    draftId,
    onDraft,
    readOnly = false,
  }: DraftKeeping & { readonly onDraft?: unknown; readonly readOnly?: boolean | undefined },
): UsedDraft {
  const [begun] = useState(() => JSON.stringify(state.payload()));
  const [alone] = useState(memoryDrafts);
  const store = draftId === undefined ? alone : (drafts ?? pageDrafts);
  const keeper = useMemo(() => keepDraft(state, store, draftId ?? '', begun), [state, store, draftId, begun]);
  const isOff = readOnly || (onDraft !== undefined && (drafts === undefined || draftId === undefined));
  useEffect(() => (isOff ? undefined : keeper.start()), [keeper, isOff]);
  const read = isOff ? () => byHost : keeper.snapshot;
  const snapshot = useSyncExternalStore(isOff ? never : keeper.subscribe, read, read);
  return { ...keeper.actions, ...snapshot };
}
