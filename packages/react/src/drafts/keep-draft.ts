import type { Payload } from '@safe-return/core';
import type { FormState } from '../form-state.ts';
import type { DraftProblem, DraftResult, DraftStore } from './draft-store.ts';
import { readDraft, type ReadDraft } from './read-draft.ts';

/**
 * How the draft of a form stands.
 *
 * `host`: the host keeps it. `page-only`: it is kept while the page is open. `looking`: the store has not answered yet.
 * `found`: a draft waits for a decision. `none`: there is none, and nothing to save. The rest speaks for itself.
 */
export type DraftStatus =
  | {
      readonly name:
        'host' | 'page-only' | 'looking' | 'none' | 'expired' | 'deleted' | 'saving' | 'submitted';
    }
  | { readonly name: 'unreadable' | 'not-deleted' }
  | { readonly name: 'found'; readonly draft: ReadDraft; readonly notDeleted?: true }
  | { readonly name: 'restored'; readonly draft: ReadDraft }
  | { readonly name: 'saved'; readonly at: number }
  | { readonly name: 'failed'; readonly problem: DraftProblem }
  /** Without `other` the one that was here has been deleted. */
  | { readonly name: 'conflict'; readonly other: ReadDraft | undefined };

/** What is known of the draft of a form. */
export interface DraftSnapshot {
  readonly status: DraftStatus;
  /** The draft that the form went on with, since it was opened. */
  readonly restored?: ReadDraft | undefined;
  /** How often all answers were replaced by those of a draft. */
  readonly replaced: number;
}

/** What can be done about the draft of a form. */
export interface DraftActions {
  /** Goes on with the draft that was found. */
  readonly goOn: () => void;
  /** Leaves the draft that was found, until something else is saved. */
  readonly startAnew: () => void;
  /** Deletes the draft that was found, or could not be read. */
  readonly deleteIt: () => void;
  readonly saveNow: () => void;
  /** Saves what is on the page over what was saved elsewhere. */
  readonly keepMine: () => void;
  /** Puts what was saved elsewhere in place of what is on the page. */
  readonly takeOther: () => void;
  /** The form was accepted: its draft is no longer needed. */
  readonly submitted: () => void;
}

/** Keeps the draft of one form in a store. */
export interface DraftKeeper {
  readonly actions: DraftActions;
  readonly snapshot: () => DraftSnapshot;
  readonly subscribe: (listener: () => void) => () => void;
  /** Looks for a draft and saves from then on. Gives what ends it, which saves what is still open. */
  readonly start: () => () => void;
}

/** How long nothing changes before it is saved, and how long it may wait at most, in milliseconds. */
const quiet = 1_000;
const longest = 5_000;
/** How long a form waits for a store to answer, in milliseconds. After that it can be filled in without. */
const patience = 5_000;

/** While these last nothing is saved: somebody has to decide first. */
const waiting: ReadonlySet<DraftStatus['name']> = new Set([
  'looking',
  'found',
  'unreadable',
  'not-deleted',
  'conflict',
]);

/**
 * Saves what is written in a form, and never over what it did not write itself.
 *
 * @param begun what the form began with, as text, to tell it from what was written.
 */
export function keepDraft<Content extends Payload>(
  state: FormState<Content>,
  store: DraftStore,
  id: string,
  begun: string,
): DraftKeeper {
  const listeners = new Set<() => void>();
  const volatile = store.volatile === true;
  let snapshot: DraftSnapshot = { status: { name: volatile ? 'page-only' : 'looking' }, replaced: 0 };
  /** A draft that this page did not write, while somebody decides about it. */
  let offered: ReadDraft<Content> | undefined;
  let kept = begun;
  let revision: string | undefined;
  let unsavedSince: number | undefined;
  let accepted = false;
  let timer: ReturnType<typeof setTimeout> | undefined;
  // One after the other, so that each knows the revision of the one before.
  let queue = Promise.resolve();

  const written = (): string => JSON.stringify(state.payload());

  function next(task: () => Promise<void>): void {
    queue = queue.then(task);
  }

  // One for each form: they are told apart by it.
  function warn(event: BeforeUnloadEvent): void {
    event.preventDefault();
  }

  function show(status: DraftStatus): void {
    snapshot = { ...snapshot, status };
    for (const listener of listeners) listener();
  }

  function changed(): void {
    if (accepted || (unsavedSince === undefined && written() === kept)) return;
    unsavedSince ??= Date.now();
    addEventListener('beforeunload', warn);
    if (waiting.has(snapshot.status.name)) return;
    clearTimeout(timer);
    timer = setTimeout(save, Math.max(0, Math.min(quiet, unsavedSince + longest - Date.now())));
    // A failure stays in sight until something was saved.
    if (!volatile && !['saving', 'failed'].includes(snapshot.status.name)) show({ name: 'saving' });
  }

  function settled(status: DraftStatus): void {
    offered = undefined;
    unsavedSince = undefined;
    if (!volatile) removeEventListener('beforeunload', warn);
    show(volatile && status.name !== 'restored' ? { name: 'page-only' } : status);
    // What was written meanwhile.
    changed();
  }

  function save(): void {
    clearTimeout(timer);
    next(async () => {
      if (accepted || waiting.has(snapshot.status.name) || unsavedSince === undefined) return;
      const payload = state.payload();
      const result = await attempt(() => store.save(id, payload, revision));
      if (result.ok) {
        ({ revision } = result.value);
        kept = JSON.stringify(payload);
        settled({ name: 'saved', at: result.value.savedAt });
      } else if (result.problem === 'conflict') await look(true);
      else show({ name: 'failed', problem: result.problem });
    });
  }

  /** Sees what is in the store: at the beginning, and when a draft was refused because of it. */
  async function look(refused = false): Promise<void> {
    if (accepted) return;
    const { name } = snapshot.status;
    const found = attempt(async () => {
      const result = await store.load(id);
      if (!result.ok) return result;
      if (!result.value) return success(undefined);
      const draft = await readDraft(state.form, result.value);
      return draft ? success(draft) : problem('unreadable');
    });
    const result = await (name === 'looking' ? Promise.race([found, late()]) : found);
    if (!result.ok) {
      if (result.problem === 'expired' || result.problem === 'unreadable') revision = undefined;
      if (result.problem === 'expired') settled({ name: 'expired' });
      else if (result.problem === 'unreadable') show({ name: 'unreadable' });
      else show({ name: 'failed', problem: result.problem });
    } else if (!refused && result.value?.revision === revision) {
      if (name === 'looking' || name === 'saving') settled({ name: 'none' });
    } else {
      offered = result.value;
      if (offered && JSON.stringify(offered.payload) === written()) {
        adopt(refused ? { name: 'saved', at: offered.savedAt } : { name: 'none' });
      } else if (offered && written() === kept) show({ name: 'found', draft: offered });
      else show({ name: 'conflict', other: offered });
    }
  }

  function adopt(status: DraftStatus): void {
    revision = offered?.revision;
    kept = written();
    settled(status);
  }

  function take(): void {
    if (!offered) return;
    const draft = offered;
    state.replace(draft.payload);
    snapshot = { ...snapshot, restored: draft, replaced: snapshot.replaced + 1 };
    adopt({ name: 'restored', draft });
  }

  function deleteDraft(over: string | undefined): void {
    next(async () => {
      const result = await attempt(() => store.remove(id, over));
      if (result.ok) {
        revision = undefined;
        settled({ name: 'deleted' });
      } else if (result.problem === 'conflict') await look(true);
      else show(offered ? { name: 'found', draft: offered, notDeleted: true } : { name: 'not-deleted' });
    });
  }

  function hidden(): void {
    if (document.visibilityState === 'hidden') save();
  }

  return {
    snapshot: () => snapshot,
    subscribe: (listener) => {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
    start: () => {
      const end = state.subscribe(changed);
      document.addEventListener('visibilitychange', hidden);
      addEventListener('pagehide', save);
      addEventListener('online', save);
      next(look);
      return () => {
        end();
        document.removeEventListener('visibilitychange', hidden);
        removeEventListener('pagehide', save);
        removeEventListener('online', save);
        removeEventListener('beforeunload', warn);
        save();
      };
    },
    actions: {
      goOn: take,
      takeOther: take,
      startAnew: () => {
        revision = offered?.revision;
        settled({ name: 'none' });
      },
      deleteIt: () => deleteDraft(offered?.revision ?? revision),
      saveNow: () => {
        show({ name: 'saving' });
        if (unsavedSince === undefined) next(look);
        else save();
      },
      keepMine: () => {
        revision = offered?.revision;
        unsavedSince ??= Date.now();
        show({ name: 'saving' });
        save();
      },
      submitted: () => {
        accepted = true;
        clearTimeout(timer);
        removeEventListener('beforeunload', warn);
        next(async () => {
          // What came from elsewhere meanwhile is not ours to delete.
          const result = revision === undefined ? undefined : await attempt(() => store.remove(id, revision));
          const stays = result?.ok === false && result.problem !== 'conflict';
          show({ name: stays ? 'not-deleted' : 'submitted' });
        });
      },
    },
  };
}

function success<Value>(value: Value): DraftResult<Value> {
  return { ok: true, value };
}

function problem(name: DraftProblem): DraftResult<never> {
  return { ok: false, problem: name };
}

async function attempt<Value>(ask: () => Promise<DraftResult<Value>>): Promise<DraftResult<Value>> {
  try {
    return await ask();
  } catch {
    return problem('unavailable');
  }
}

async function late(): Promise<DraftResult<never>> {
  await new Promise((resolve) => {
    setTimeout(resolve, patience);
  });
  return problem('unavailable');
}
