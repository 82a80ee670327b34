import { deleteDB, openDB, type DBSchema, type IDBPDatabase } from 'idb';
import type { Draft, DraftProblem, DraftResult, DraftStore } from './draft-store.ts';

export type { Draft, DraftProblem, DraftResult, DraftStore } from './draft-store.ts';

/** How drafts are encrypted and kept. */
export interface EncryptedDraftsSpec {
  /** An AES-GCM key for `encrypt` and `decrypt`; it need not be extractable, and is kept nowhere. */
  readonly key: CryptoKey;
  /** After how many days without a change a draft is deleted; parts of a day count. */
  readonly expiresAfterDays: number;
  /** The name of the database, which anyone at the machine can read. One for each person who signs in, if several do. */
  readonly database?: string | undefined;
  /** The time, in milliseconds since 1970. */
  readonly now?: (() => number) | undefined;
}

/** A key with which drafts can’t be both encrypted and read. */
export class UnfitDraftKey extends Error {
  override readonly name = 'UnfitDraftKey';

  constructor() {
    super(
      'Drafts can’t be encrypted with this key. Make or import it as AES-GCM, for “encrypt” and “decrypt”.',
    );
  }
}

/** A time to keep drafts that never ends, or never begins. */
export class UnfitDraftExpiry extends RangeError {
  override readonly name = 'UnfitDraftExpiry';

  constructor() {
    super('Drafts would be kept forever, or not at all. Give `expiresAfterDays` a number above 0.');
  }
}

/** What stands on the disk. The revision and the end are readable, to be checked within one transaction. */
interface Kept {
  readonly revision: string;
  /** From when on it counts as gone, in milliseconds since 1970. */
  readonly expiresAt: number;
  readonly iv: Uint8Array<ArrayBuffer>;
  readonly sealed: ArrayBuffer;
}

interface Schema extends DBSchema {
  drafts: { key: string; value: Kept; indexes: { expiresAt: number } };
}

const millisecondsPerDay = 86_400_000;

/**
 * Keeps drafts encrypted in the browser’s IndexedDB, until they expire.
 *
 * On the disk stand a hash of the draft’s id, a random revision, and when it expires. A hash hides no id that can be
 * guessed, so give ids that mean nothing elsewhere.
 *
 * @throws {UnfitDraftKey} When the key is not one of AES-GCM, to encrypt and decrypt.
 * @throws {UnfitDraftExpiry} When drafts would be kept forever, or not at all.
 */
export function encryptedDrafts({
  key,
  expiresAfterDays,
  database = 'safe-return-drafts',
  now = Date.now,
}: EncryptedDraftsSpec): DraftStore {
  if (
    key.algorithm.name !== 'AES-GCM' ||
    !key.usages.includes('encrypt') ||
    !key.usages.includes('decrypt')
  ) {
    throw new UnfitDraftKey();
  }
  if (!(expiresAfterDays > 0 && Number.isFinite(expiresAfterDays))) throw new UnfitDraftExpiry();
  // A draft is written only once it was looked for, and a wipe ends that: what comes late brings nothing back.
  const lookedFor = new Set<string>();
  let opened: Promise<IDBPDatabase<Schema>> | undefined;

  function open(): Promise<IDBPDatabase<Schema>> {
    const opening = openDB<Schema>(database, 1, {
      upgrade: (created) => {
        created.createObjectStore('drafts').createIndex('expiresAt', 'expiresAt');
      },
      // Another tab wipes: it must not wait until this one is closed.
      blocking: () => void close(opening),
      terminated: () => void close(opening),
    });
    opened = opening;
    // What could not be opened now may be opened later.
    opening.catch(() => void close(opening));
    return opening;
  }

  async function close(opening = opened): Promise<void> {
    if (opened === opening) opened = undefined;
    const db = await opening?.catch(() => undefined);
    db?.close();
  }

  async function load(id: string): Promise<DraftResult<Draft | undefined>> {
    lookedFor.add(id);
    const place = await placeOf(database, id);
    const transaction = (await (opened ?? open())).transaction('drafts', 'readwrite');
    const kept = await transaction.store.get(place);
    const expired = await transaction.store.index('expiresAt').getAllKeys(IDBKeyRange.upperBound(now()));
    await Promise.all([...expired.map((each) => transaction.store.delete(each)), transaction.done]);
    if (kept === undefined) return { ok: true, value: undefined };
    if (expired.includes(place)) return refused('expired');
    const opens = await unseal(key, place, kept);
    return opens ? { ok: true, value: { ...opens, revision: kept.revision } } : refused('unreadable');
  }

  async function save(...[id, payload, over]: Parameters<DraftStore['save']>): Promise<DraftResult<Draft>> {
    const place = await placeOf(database, id);
    const savedAt = now();
    const revision = hex(crypto.getRandomValues(new Uint8Array(16)));
    // All of it before the transaction, which would end while it waits for the key.
    const kept = await seal(
      key,
      place,
      { payload, savedAt },
      revision,
      savedAt + expiresAfterDays * millisecondsPerDay,
    );
    const transaction = (await (opened ?? open())).transaction('drafts', 'readwrite', {
      durability: 'strict',
    });
    const there = await transaction.store.get(place);
    const isAsExpected = over === undefined ? there === undefined : there?.revision === over;
    if (!isAsExpected || !lookedFor.has(id)) return refused('conflict');
    await Promise.all([transaction.store.put(kept, place), transaction.done]);
    return { ok: true, value: { payload, savedAt, revision } };
  }

  async function remove(id: string, over?: string): Promise<DraftResult<undefined>> {
    const place = await placeOf(database, id);
    const transaction = (await (opened ?? open())).transaction('drafts', 'readwrite', {
      durability: 'strict',
    });
    const there = await transaction.store.get(place);
    if (over !== undefined && there?.revision !== over) return refused('conflict');
    await Promise.all([transaction.store.delete(place), transaction.done]);
    return { ok: true, value: undefined };
  }

  async function wipe(): Promise<void> {
    lookedFor.clear();
    // Emptied first: a tab that hangs can hold the database, and not what is in it.
    await (await (opened ?? open())).clear('drafts');
    await close();
    await new Promise<void>((resolve, reject) => {
      deleteDB(database, { blocked: () => resolve() }).then(resolve, reject);
    });
  }

  return {
    load: (id) => attempt(() => load(id)),
    save: (id, payload, over) => attempt(() => save(id, payload, over)),
    remove: (id, over) => attempt(() => remove(id, over)),
    wipe,
  };
}

function refused(problem: DraftProblem): { readonly ok: false; readonly problem: DraftProblem } {
  return { ok: false, problem };
}

async function attempt<Value>(act: () => Promise<DraftResult<Value>>): Promise<DraftResult<Value>> {
  try {
    return await act();
  } catch (error) {
    // By its name: it has been a DOMException, and is becoming a class of its own.
    const isFull = error instanceof Error && error.name === 'QuotaExceededError';
    return refused(isFull ? 'full' : 'unavailable');
  }
}

/** The key of a record: a hash, so that no reference of a case stands on the disk. */
async function placeOf(database: string, id: string): Promise<string> {
  return hex(new Uint8Array(await crypto.subtle.digest('SHA-256', bytesOf([database, id]))));
}

/** Binds what is sealed to its place, its revision and its end, so that no record can stand in for another. */
function cipherOf(place: string, { iv, revision, expiresAt }: Omit<Kept, 'sealed'>): AesGcmParams {
  return { name: 'AES-GCM', iv, additionalData: bytesOf([place, revision, expiresAt]) };
}

async function seal(
  key: CryptoKey,
  place: string,
  content: Omit<Draft, 'revision'>,
  revision: string,
  expiresAt: number,
): Promise<Kept> {
  const iv = crypto.getRandomValues(new Uint8Array(12));
  const sealed = await crypto.subtle.encrypt(
    cipherOf(place, { iv, revision, expiresAt }),
    key,
    bytesOf(content),
  );
  return { revision, expiresAt, iv, sealed };
}

async function unseal(
  key: CryptoKey,
  place: string,
  kept: Kept,
): Promise<Omit<Draft, 'revision'> | undefined> {
  try {
    const bytes = await crypto.subtle.decrypt(cipherOf(place, kept), key, kept.sealed);
    const { payload, savedAt } = JSON.parse(new TextDecoder().decode(bytes)) as Omit<Draft, 'revision'>;
    return { payload, savedAt };
  } catch {
    return undefined;
  }
}

function bytesOf(value: unknown): Uint8Array<ArrayBuffer> {
  return new TextEncoder().encode(JSON.stringify(value));
}

function hex(bytes: Uint8Array): string {
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
}
