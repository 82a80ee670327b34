import type { RiskAssessment } from '@safe-return/core';
import { deleteDB, openDB } from 'idb';
import { describe, expect, onTestFinished, test, vi } from 'vitest';
import { encryptedDrafts, UnfitDraftExpiry, UnfitDraftKey } from './encrypted-drafts.ts';
import type { DraftStore } from './draft-store.ts';

const id = 'case-2026-17';
const payload: RiskAssessment = {
  form: 'risk-assessment',
  version: 2,
  caseReference: 'Mira, from Durrës',
};
const changed: RiskAssessment = { ...payload, caseReference: 'Mira, from Vlorë' };
const day = 86_400_000;

interface Kept {
  readonly revision: string;
  readonly expiresAt: number;
  readonly iv: Uint8Array;
  readonly sealed: ArrayBuffer;
}

function newKey(): Promise<CryptoKey> {
  return crypto.subtle.generateKey({ name: 'AES-GCM', length: 256 }, false, ['encrypt', 'decrypt']);
}

interface Setup {
  readonly store: DraftStore;
  /** Another store of the same database, such as that of another tab. */
  readonly another: (spec?: { readonly key?: CryptoKey; readonly now?: () => number }) => DraftStore;
  /** Every record that stands on the disk, by its key. */
  readonly onDisk: () => Promise<ReadonlyMap<string, Kept>>;
  readonly putOnDisk: (place: string, kept: unknown) => Promise<void>;
  readonly database: string;
}

let count = 0;

async function setup({ now = Date.now }: { readonly now?: () => number } = {}): Promise<Setup> {
  count += 1;
  const database = `drafts-${String(count)}`;
  await deleteDB(database);
  const key = await newKey();
  const another: Setup['another'] = (spec = {}) =>
    encryptedDrafts({ key, database, expiresAfterDays: 7, now, ...spec });
  return {
    store: another(),
    another,
    database,
    onDisk: async () => {
      const db = await openDB(database);
      const names = [...db.objectStoreNames];
      if (names.length === 0) {
        db.close();
        return new Map();
      }
      const [keys, values] = await Promise.all([db.getAllKeys('drafts'), db.getAll('drafts')]);
      db.close();
      return new Map(keys.map((place, index) => [place as string, values[index] as Kept]));
    },
    putOnDisk: async (place, kept) => {
      const db = await openDB(database);
      await db.put('drafts', kept, place);
      db.close();
    },
  };
}

/** Saves as a form does: it looks first, and knows from then on what it wrote. */
async function begin(store: DraftStore, name = id): Promise<string> {
  await store.load(name);
  const saved = await store.save(name, payload, undefined);
  if (!saved.ok) throw new Error(saved.problem);
  return saved.value.revision;
}

async function onlyRecord(records: ReadonlyMap<string, Kept>): Promise<readonly [string, Kept]> {
  const [record] = records;
  if (!record || records.size !== 1) throw new Error('There is not one record');
  return record;
}

describe('a draft', () => {
  test('is read again as it was saved, with when, by another store too', async () => {
    const { store, another } = await setup({ now: () => 1_000 });
    const revision = await begin(store);
    const draft = { payload, savedAt: 1_000, revision };
    expect(await store.load(id)).toEqual({ ok: true, value: draft });
    expect(await another().load(id)).toEqual({ ok: true, value: draft });
  });

  test('that was never saved is none', async () => {
    const { store } = await setup();
    expect(await store.load(id)).toEqual({ ok: true, value: undefined });
  });

  test('shows on the disk no answer, no form and no id', async () => {
    const { store, onDisk } = await setup();
    await begin(store);
    const [place, { revision, iv, sealed, ...rest }] = await onlyRecord(await onDisk());
    const readable = new TextDecoder('latin1').decode(sealed) + place + revision + JSON.stringify(rest);
    for (const secret of ['Mira', 'risk', 'caseReference', id]) expect(readable).not.toContain(secret);
    expect(Object.keys(rest)).toEqual(['expiresAt']);
    expect(iv).toHaveLength(12);
  });

  test('is encrypted anew with every writing, also of the same answers', async () => {
    const { store, onDisk } = await setup();
    const revision = await begin(store);
    const [, first] = await onlyRecord(await onDisk());
    expect(await store.save(id, payload, revision)).toMatchObject({ ok: true });
    const [, second] = await onlyRecord(await onDisk());
    expect(second.iv).not.toEqual(first.iv);
    expect(second.revision).not.toBe(first.revision);
    expect(new Uint8Array(second.sealed)).not.toEqual(new Uint8Array(first.sealed));
  });

  test('is deleted where it is still what was last seen, and else left', async () => {
    const { store, onDisk } = await setup();
    const revision = await begin(store);
    expect(await store.remove(id, 'another')).toEqual({ ok: false, problem: 'conflict' });
    expect((await onDisk()).size).toBe(1);
    expect(await store.remove(id, revision)).toEqual({ ok: true, value: undefined });
    expect((await onDisk()).size).toBe(0);
  });
});

describe('what can’t be read is left as it is, and named', () => {
  test('with another key', async () => {
    const { store, another, onDisk } = await setup();
    await begin(store);
    const before = await onDisk();
    const withAnotherKey = another({ key: await newKey() });
    expect(await withAnotherKey.load(id)).toEqual({ ok: false, problem: 'unreadable' });
    expect(await withAnotherKey.save(id, changed, undefined)).toEqual({ ok: false, problem: 'conflict' });
    expect(await onDisk()).toEqual(before);
  });

  test.each<[string, (kept: Kept) => unknown]>([
    ['with one bit turned over', (kept) => ({ ...kept, sealed: withBitTurned(kept.sealed) })],
    ['with a later end', (kept) => ({ ...kept, expiresAt: kept.expiresAt + day })],
    ['with another revision', (kept) => ({ ...kept, revision: 'another' })],
    ['with a part missing', ({ expiresAt }) => ({ expiresAt })],
    ['with nothing of it left', () => 'damaged'],
  ])('%s', async (_, damage) => {
    const { store, onDisk, putOnDisk } = await setup();
    await begin(store);
    const [place, kept] = await onlyRecord(await onDisk());
    await putOnDisk(place, damage(kept));
    const before = await onDisk();
    expect(await store.load(id)).toEqual({ ok: false, problem: 'unreadable' });
    expect(await store.save(id, changed, undefined)).toEqual({ ok: false, problem: 'conflict' });
    expect(await onDisk()).toEqual(before);
  });

  test('in the place of another draft', async () => {
    const { store, onDisk, putOnDisk } = await setup();
    await begin(store, 'one');
    await begin(store, 'other');
    const [[one, first] = ['', undefined], [other, second] = ['', undefined]] = await onDisk();
    await putOnDisk(one, second);
    await putOnDisk(other, first);
    expect(await store.load('one')).toEqual({ ok: false, problem: 'unreadable' });
    expect(await store.load('other')).toEqual({ ok: false, problem: 'unreadable' });
  });
});

describe('of two writers of one draft', () => {
  test('the second is refused, and overwrites nothing', async () => {
    const { store, another } = await setup();
    const revision = await begin(store);
    const other = another();
    await other.load(id);
    expect(await other.save(id, changed, revision)).toMatchObject({ ok: true });
    expect(await store.save(id, payload, revision)).toEqual({ ok: false, problem: 'conflict' });
    expect(await store.load(id)).toMatchObject({ value: { payload: changed } });
  });

  test('that begin at once only one gets through', async () => {
    const { store, another } = await setup();
    const stores = [store, another(), another()];
    await Promise.all(stores.map((each) => each.load(id)));
    const results = await Promise.all(stores.map((each) => each.save(id, payload, undefined)));
    expect(results.filter(({ ok }) => ok)).toHaveLength(1);
  });

  test('one can’t bring back what the other deleted', async () => {
    const { store, another } = await setup();
    const revision = await begin(store);
    await another().remove(id);
    expect(await store.save(id, changed, revision)).toEqual({ ok: false, problem: 'conflict' });
    expect(await store.load(id)).toEqual({ ok: true, value: undefined });
  });
});

describe('a draft that has expired', () => {
  test('is deleted and named once; a millisecond before it is still there', async () => {
    let time = 0;
    const { store, onDisk } = await setup({ now: () => time });
    await begin(store);
    time = 7 * day - 1;
    expect(await store.load(id)).toMatchObject({ ok: true, value: { payload } });
    time = 7 * day;
    expect(await store.load(id)).toEqual({ ok: false, problem: 'expired' });
    expect((await onDisk()).size).toBe(0);
    expect(await store.load(id)).toEqual({ ok: true, value: undefined });
  });

  test('is deleted when another one is looked for', async () => {
    let time = 0;
    const { store, onDisk } = await setup({ now: () => time });
    await begin(store);
    time = 8 * day;
    await store.load('another');
    expect((await onDisk()).size).toBe(0);
  });

  test('is kept longer with every change', async () => {
    let time = 0;
    const { store } = await setup({ now: () => time });
    const revision = await begin(store);
    time = 6 * day;
    await store.save(id, changed, revision);
    time = 12 * day;
    expect(await store.load(id)).toMatchObject({ ok: true, value: { payload: changed } });
  });
});

describe('wiping', () => {
  test('deletes every draft with its database, while another tab has it open', async () => {
    const { store, another, database } = await setup();
    await begin(store);
    const other = another();
    await begin(other, 'another');
    await store.wipe();
    const databases = await indexedDB.databases();
    expect(databases.map(({ name }) => name)).not.toContain(database);
    expect(await other.load('another')).toEqual({ ok: true, value: undefined });
  });

  test('is not undone by what a form that is still open writes', async () => {
    const { store, onDisk } = await setup();
    await store.load(id);
    const late = store.save(id, payload, undefined);
    await store.wipe();
    await late;
    expect(await store.save(id, payload, undefined)).toEqual({ ok: false, problem: 'conflict' });
    expect((await onDisk()).size).toBe(0);
  });
});

describe('where it can’t be saved', () => {
  test('for want of room, it says so and keeps what was saved', async () => {
    const { store } = await setup();
    const revision = await begin(store);
    // What Chromium throws under a small quota. It remembers for half a minute how much room there was, so that a
    // quota set here would be seen by this test or not.
    const put = vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementationOnce(() => {
      throw new DOMException('', 'QuotaExceededError');
    });
    onTestFinished(() => put.mockRestore());
    expect(await store.save(id, changed, revision)).toEqual({ ok: false, problem: 'full' });
    expect(await store.load(id)).toMatchObject({ ok: true, value: { payload, revision } });
    expect(await store.save(id, changed, revision)).toMatchObject({ ok: true });
  });

  test('as the browser has no such database, it says so', async () => {
    const { store, database } = await setup();
    // Of a version still to come, as it is refused in private windows of some browsers.
    (await openDB(database, 9)).close();
    expect(await store.load(id)).toEqual({ ok: false, problem: 'unavailable' });
    expect(await store.save(id, payload, undefined)).toEqual({ ok: false, problem: 'unavailable' });
    await expect(store.wipe()).rejects.toThrow(/version/);
  });

  test('now, it can be later', async () => {
    const { store, database } = await setup();
    (await openDB(database, 9)).close();
    await store.load(id);
    await deleteDB(database);
    expect(await store.load(id)).toEqual({ ok: true, value: undefined });
  });
});

test('a key for something else, and a time without an end, are refused at once', async () => {
  const key = await newKey();
  const forSigning = await crypto.subtle.generateKey({ name: 'HMAC', hash: 'SHA-256' }, false, ['sign']);
  const toReadOnly = await crypto.subtle.generateKey({ name: 'AES-GCM', length: 256 }, false, ['decrypt']);
  expect(() => encryptedDrafts({ key: forSigning, expiresAfterDays: 7 })).toThrow(UnfitDraftKey);
  expect(() => encryptedDrafts({ key: toReadOnly, expiresAfterDays: 7 })).toThrow(UnfitDraftKey);
  for (const expiresAfterDays of [0, -1, Number.NaN, Number.POSITIVE_INFINITY]) {
    expect(() => encryptedDrafts({ key, expiresAfterDays })).toThrow(UnfitDraftExpiry);
  }
});

function withBitTurned(sealed: ArrayBuffer): ArrayBuffer {
  const bytes = new Uint8Array(sealed.slice(0));
  bytes[5] = (bytes[5] ?? 0) ^ 1;
  return bytes.buffer;
}
