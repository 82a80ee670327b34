import { randomBytes } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { CannotOpen, createVault } from './vault.ts';

const key = (): Uint8Array => new Uint8Array(randomBytes(32));
const answers = { name: 'Зоя', told: ['not-known', null, 1.5], long: 'x'.repeat(100_000) };

describe('The vault', () => {
  test('gives back what was put in, and shows nothing of it meanwhile', async () => {
    const vault = await createVault([key()]);
    const sealed = await vault.seal(answers, 'draft:1');
    expect(await vault.open(sealed, 'draft:1')).toEqual(answers);
    expect(Buffer.from(sealed.replaceAll('.', ''), 'base64url').includes('not-known')).toBe(false);
  });

  test('seals the same thing otherwise each time, so that nobody sees that it is the same', async () => {
    const vault = await createVault([key()]);
    expect(await vault.seal(answers, 'draft:1')).not.toBe(await vault.seal(answers, 'draft:1'));
  });

  test.each([
    ['in another place', (sealed: string) => sealed, 'draft:2'],
    ['changed', (sealed: string) => `${sealed.slice(0, -30)}${'A'.repeat(8)}${sealed.slice(-22)}`, 'draft:1'],
    ['cut off', (sealed: string) => sealed.slice(0, -1), 'draft:1'],
    ['empty', () => '', 'draft:1'],
    ['no text of a vault', () => 'a.b.c.d.e', 'draft:1'],
  ])('does not open what stands %s, and does not say what it could not read', async (_, change, place) => {
    const vault = await createVault([key()]);
    const opening = vault.open(change(await vault.seal(answers, 'draft:1')), place);
    await expect(opening).rejects.toThrow(CannotOpen);
    await opening.catch((error: unknown) => expect(error).not.toHaveProperty('cause'));
  });

  test('opens with an older key what that one sealed, seals with the newest, and knows which is which', async () => {
    const [older, newer] = [key(), key()];
    const before = await createVault([older]);
    const sealed = await before.seal(answers, 'draft:1');
    const after = await createVault([newer, older]);
    expect(await after.open(sealed, 'draft:1')).toEqual(answers);
    expect(after.isOld(sealed)).toBe(true);
    const again = await after.seal(answers, 'draft:1');
    expect(after.isOld(again)).toBe(false);
    await expect(before.open(again, 'draft:1')).rejects.toThrow(CannotOpen);
    await expect((await createVault([newer])).open(sealed, 'draft:1')).rejects.toThrow(CannotOpen);
  });

  test('finds a text by its digest under any of its keys, which nobody can make without one', async () => {
    const [older, newer] = [key(), key()];
    const before = await createVault([older]);
    const after = await createVault([newer, older]);
    expect(after.digests('FR-1187')).toContain(before.digests('FR-1187')[0]);
    expect(after.digests('FR-1187')[0]).not.toBe(before.digests('FR-1187')[0]);
    expect(after.digests('FR-1187')).not.toEqual(after.digests('FR-1188'));
    // One letter with its accent, or two signs: the same reference.
    expect(after.digests('\u00e9')).toEqual(after.digests('e\u0301'));
  });

  test('derives secrets for other uses, each its own', async () => {
    const vault = await createVault([key()]);
    expect(vault.secretFor('sessions')).not.toBe(vault.secretFor('answers'));
    expect(vault.secretFor('sessions').length).toBeGreaterThan(40);
  });
});
