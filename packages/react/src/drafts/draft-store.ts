import type { Payload } from '@safe-return/core';

/** A draft as it is kept. */
export interface Draft {
  /** What was written. It may be of an older version, so it is looked at before it is used. */
  readonly payload: unknown;
  /** When it was saved, in milliseconds since 1970. */
  readonly savedAt: number;
  /** Tells this writing from every other one, such as an ETag. It is only ever compared. */
  readonly revision: string;
}

/**
 * Why a store did not do what it was asked.
 *
 * `conflict`: what is there is not what was to be written over; nothing was written. `full`: there is no room.
 * `unreadable`: a draft is there, and its key is another one or it is damaged; it was left as it is. `expired`: its time was
 * over, and it was deleted. `unavailable`: there is no store to be reached.
 */
export type DraftProblem = 'conflict' | 'full' | 'unreadable' | 'expired' | 'unavailable';

/** What came of it. Nothing of a draft ever stands in a problem. */
export type DraftResult<Value> =
  { readonly ok: true; readonly value: Value } | { readonly ok: false; readonly problem: DraftProblem };

/** Where drafts are kept. To throw says the same as `unavailable`. */
export interface DraftStore {
  /** Finds a draft; undefined where there is none. */
  readonly load: (id: string) => Promise<DraftResult<Draft | undefined>>;
  /** Keeps a draft in place of the one with the revision `over`, or of none. Any other that is there is a conflict. */
  readonly save: (id: string, payload: Payload, over: string | undefined) => Promise<DraftResult<Draft>>;
  /** Deletes a draft; with `over` only where it is still of that revision. */
  readonly remove: (id: string, over?: string) => Promise<DraftResult<undefined>>;
  /** Deletes every draft, or throws. What a form that is still open writes afterwards is a conflict, until it loads again. */
  readonly wipe: () => Promise<void>;
  /** Says that nothing outlives the page, so that the form can say so too. */
  readonly volatile?: boolean | undefined;
}
