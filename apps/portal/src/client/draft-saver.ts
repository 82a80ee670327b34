import type { Payload } from '@safe-return/core';
import type { Draft } from '../api.ts';
import { failureOf, type Failure } from './failure.ts';
import { ComeBackLater, RefusedByServer } from './server.ts';

/** How it stands with saving what is being filled in. */
export type SaveState =
  | { readonly name: 'saved' | 'changed' | 'saving' }
  | { readonly name: 'failed'; readonly failure: Failure }
  | { readonly name: 'conflict'; readonly mine: Payload; readonly theirs: Draft };

/** Saves what is being filled in, a little after it changes. */
export interface DraftSaver {
  /** The version that the next save builds on. */
  readonly version: number;
  /** Whether everything that was typed is on the server. */
  readonly settled: boolean;
  change(payload: Payload): void;
  /** Saves what is not saved yet, now. Never throws: how it went is in the state. */
  save(): Promise<void>;
  /** Takes note that somebody else has saved, as another request was told. */
  meet(theirs: Draft, mine: Payload): void;
  /** After a conflict: replaces what somebody else has saved. */
  replaceTheirs(): Promise<void>;
  /** Saves nothing any more: what was typed has been submitted, or given up. */
  stop(): void;
}

// Counted from the first change, so that somebody who writes without a pause is saved too.
const delay = 2000;
const longestWait = 30_000;

/** What may be over the next time. */
const passing: ReadonlySet<Failure> = new Set<Failure>(['unreachable', 'failed', 'busy', 'too-often']);

/**
 * Makes a saver for one draft.
 *
 * One save is under way at a time. Whatever fails, the latest payload is kept here until it is saved; where the server
 * can't be reached, or has too much to do, it is tried again by itself, less and less often.
 */
export function createDraftSaver({
  version,
  send,
  onState,
}: {
  readonly version: number;
  readonly send: (payload: Payload, version: number) => Promise<{ readonly version: number }>;
  readonly onState: (state: SaveState) => void;
}): DraftSaver {
  let current = version;
  let unsaved: Payload | undefined;
  let conflict: Draft | undefined;
  let underWay: Promise<void> | undefined;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let failures = 0;
  let stopped = false;

  function saveIn(milliseconds: number): void {
    timer ??= setTimeout(() => void save(), milliseconds);
  }

  function wait(): void {
    clearTimeout(timer);
    timer = undefined;
  }

  async function sendUnsaved(): Promise<void> {
    while (unsaved && !conflict && !stopped) {
      const payload = unsaved;
      unsaved = undefined;
      onState({ name: 'saving' });
      try {
        ({ version: current } = await send(payload, current));
        failures = 0;
        onState({ name: 'saved' });
      } catch (error) {
        unsaved ??= payload;
        fail(error, unsaved);
        return;
      }
    }
  }

  function fail(error: unknown, mine: Payload): void {
    const theirs = error instanceof RefusedByServer ? error.refusal.draft : undefined;
    if (theirs) {
      meet(theirs, mine);
      return;
    }
    const failure = failureOf(error);
    onState({ name: 'failed', failure });
    if (!passing.has(failure) || stopped) return;
    failures += 1;
    const asked = error instanceof ComeBackLater ? error.seconds * 1000 : 0;
    saveIn(Math.max(asked, Math.min(longestWait, delay * 2 ** failures)));
  }

  function meet(theirs: Draft, mine: Payload): void {
    wait();
    conflict = theirs;
    unsaved = mine;
    onState({ name: 'conflict', mine, theirs });
  }

  async function save(): Promise<void> {
    wait();
    underWay ??= sendUnsaved().finally(() => {
      underWay = undefined;
    });
    await underWay;
  }

  return {
    get version() {
      return current;
    },
    get settled() {
      return stopped || (unsaved === undefined && underWay === undefined);
    },
    change(payload) {
      unsaved = payload;
      if (conflict) onState({ name: 'conflict', mine: payload, theirs: conflict });
      else if (!underWay) {
        onState({ name: 'changed' });
        saveIn(delay);
      }
    },
    save,
    meet,
    async replaceTheirs() {
      if (!conflict) return;
      current = conflict.version;
      conflict = undefined;
      await save();
    },
    stop() {
      stopped = true;
      wait();
    },
  };
}
