/**
 * Makes a key under which a payload is submitted, so that sending it again does not store it again.
 *
 * Not `crypto.randomUUID`, which browsers keep from pages that came over plain HTTP from another machine.
 */
export function newIdempotencyKey(): string {
  return [...crypto.getRandomValues(new Uint8Array(16))]
    .map((byte) => byte.toString(16).padStart(2, '0'))
    .join('');
}
