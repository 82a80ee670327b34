import type { Draft, DraftStore } from './draft-store.ts';

/** Keeps drafts for as long as the page is open, and nowhere else. */
export function memoryDrafts(): DraftStore {
  const drafts = new Map<string, Draft>();
  // A draft is written only once it was looked for, and a wipe ends that: what comes late brings nothing back.
  const lookedFor = new Set<string>();
  let written = 0;
  return {
    volatile: true,
    load: (id) => {
      lookedFor.add(id);
      return Promise.resolve({ ok: true, value: drafts.get(id) });
    },
    save: (id, payload, over) => {
      if (!lookedFor.has(id) || drafts.get(id)?.revision !== over) {
        return Promise.resolve({ ok: false, problem: 'conflict' });
      }
      written += 1;
      const draft: Draft = { payload, savedAt: Date.now(), revision: String(written) };
      drafts.set(id, draft);
      return Promise.resolve({ ok: true, value: draft });
    },
    remove: (id, over) => {
      if (over !== undefined && drafts.get(id)?.revision !== over) {
        return Promise.resolve({ ok: false, problem: 'conflict' });
      }
      drafts.delete(id);
      return Promise.resolve({ ok: true, value: undefined });
    },
    wipe: () => {
      drafts.clear();
      lookedFor.clear();
      return Promise.resolve();
    },
  };
}

/** Where a form that has a `draftId` and no store of the host’s keeps its draft. Wipe it when somebody signs out. */
export const pageDrafts: DraftStore = memoryDrafts();
