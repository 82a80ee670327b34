import { hkdfSync, createHmac } from 'node:crypto';
import { promisify } from 'node:util';
import { gunzip, gzip } from 'node:zlib';
import { base64url, calculateJwkThumbprint, compactDecrypt, CompactEncrypt } from 'jose';

const pack = promisify(gzip);
const unpack = promisify(gunzip);
// An evaluation is half a megabyte; in the pieces that are usual it would take thirty turns.
const chunkSize = 256 * 1024;
/** Longer than anything the portal stores; a text that unpacks to more was not sealed here. */
const longest = 64 * 1024 * 1024;

/** A stored text that can't be opened: another key, another place, or changed by somebody. */
export class CannotOpen extends Error {
  override readonly name = 'CannotOpen';

  constructor(place: string) {
    super(
      `What is stored in ${place} can't be opened. It was sealed with a key that ANSWERS_KEY does not name, or it is not ` +
        'what was stored there. Name the old key too, behind the new one, or restore the row from a backup.',
    );
  }
}

/** Seals what must not be read in the database, and opens it again. */
export interface Vault {
  /**
   * Seals a value for one place in the database. Moved to another place, it can't be opened.
   *
   * @param place what it is and whose, such as `draft:…`.
   */
  seal(value: unknown, place: string): Promise<string>;
  /** Opens what was sealed for that place. @throws {CannotOpen} */
  open<Value>(sealed: string, place: string): Promise<Value>;
  /** Whether it was sealed with an older key, so that it wants to be sealed again. */
  isOld(sealed: string): boolean;
  /** Digests of a text, one for each key, the newest first, by which it can be found without being readable. */
  digests(text: string): readonly [string, ...string[]];
  /** A secret for another use, that changes with the newest key. */
  secretFor(use: string): string;
}

/**
 * Makes a vault: JWE (RFC 7516) with AES-256-GCM, by `jose`. The place stands in the protected header.
 *
 * @param keys 32 bytes each. The first seals; all of them open.
 */
export async function createVault(keys: readonly [Uint8Array, ...Uint8Array[]]): Promise<Vault> {
  const rings = await Promise.all(
    keys.map(async (key) => ({
      id: await calculateJwkThumbprint({ kty: 'oct', k: base64url.encode(key) }),
      sealing: derive(key, 'answers'),
      finding: derive(key, 'finding'),
    })),
  );
  const [newest] = keys;
  const current = rings[0];
  if (!current) throw new Error('A vault needs a key.');

  return {
    async seal(value, place) {
      const packed = await pack(JSON.stringify(value), { level: 1, chunkSize });
      return new CompactEncrypt(packed)
        .setProtectedHeader({ alg: 'dir', enc: 'A256GCM', kid: current.id, place })
        .encrypt(current.sealing);
    },
    async open<Value>(sealed: string, place: string): Promise<Value> {
      try {
        const { plaintext, protectedHeader } = await compactDecrypt(sealed, ({ kid }) => {
          const ring = rings.find(({ id }) => id === kid);
          if (!ring) throw new CannotOpen(place);
          return ring.sealing;
        });
        if (protectedHeader['place'] !== place) throw new CannotOpen(place);
        const text = await unpack(plaintext, { maxOutputLength: longest, chunkSize });
        // What was sealed here was of that type.
        return JSON.parse(text.toString()) as Value;
      } catch {
        // The cause may quote what it could not read.
        throw new CannotOpen(place);
      }
    },
    isOld: (sealed) => !sealed.startsWith(headerStart(current.id)),
    digests: (text) => {
      const [first = '', ...others] = rings.map(({ finding }) =>
        createHmac('sha256', finding).update(text.normalize()).digest('base64url'),
      );
      return [first, ...others];
    },
    secretFor: (use) => base64url.encode(derive(newest, use)),
  };
}

// `place` stands last, so that all that a key has sealed begins alike, up to whole groups of three bytes.
function headerStart(kid: string): string {
  const start = JSON.stringify({ alg: 'dir', enc: 'A256GCM', kid });
  const whole = start.slice(0, -1);
  return base64url.encode(whole.slice(0, whole.length - (whole.length % 3)));
}

function derive(key: Uint8Array, use: string): Uint8Array {
  return new Uint8Array(hkdfSync('sha256', key, new Uint8Array(), `safe-return portal: ${use}`, 32));
}
