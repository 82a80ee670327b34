import { randomBytes } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { reseal, sealedTables } from './reseal.ts';
import { findCase, findCaseFile, listCases, openCase } from './store/cases.ts';
import { findDraft, saveDraft } from './store/drafts.ts';
import { findEvaluation } from './store/evaluations.ts';
import { startTestPortal, type TestPortal } from './test-portal.ts';
import { CannotOpen, createVault, type Vault } from './vault.ts';

describe('A new key', () => {
  let portal: TestPortal;
  const key = new Uint8Array(randomBytes(32));

  beforeAll(async () => {
    portal = await startTestPortal('PGlite');
  }, 60_000);

  afterAll(() => portal.drop());

  test('seals all that the old one had sealed, after which the old one opens nothing and is needed for nothing', async () => {
    const { database, vault: old } = portal.services;
    const { path, payload } = await portal.openCase();
    const id = path.split('/').at(-1) ?? '';
    await portal.submit(path, payload, 'key-under-the-old-key');
    const read = async (vault: Vault): Promise<unknown> => {
      const store = { statements: database, vault };
      return [
        await findCase(store, id),
        await findCaseFile(store, id),
        await findDraft(store, id, 'risk-assessment'),
        await findEvaluation(store, id),
      ];
    };
    const before = await read(old);

    const both = await createVault([key, portal.database.key]);
    expect(await read(both)).toEqual(before);
    // One case, its draft, its payload, its evaluation.
    expect(await reseal(database, both)).toBe(4);
    expect(await reseal(database, both)).toBe(0);
    const alone = await createVault([key]);
    expect(await read(alone)).toEqual(before);
    await expect(read(old)).rejects.toThrow(CannotOpen);

    const { reference } = (await findCase({ statements: database, vault: alone }, id)) ?? { reference: '' };
    const found = await listCases(
      { statements: database, vault: alone },
      { accountId: portal.accounts['case-worker'].id, reference },
    );
    expect(found.cases.map((one) => one.id)).toEqual([id]);
    const twice = { id: crypto.randomUUID(), reference, returningState: 'DE' };
    expect(await openCase({ statements: database, vault: alone }, twice)).toBe(false);
  });

  test('is for every table that has something sealed in it, and more rows than one page', async () => {
    const { database, vault: old } = portal.services;
    const there = await database.query<{ table_name: string }>(
      "select table_name from information_schema.columns where column_name = 'sealed' order by table_name",
    );
    expect(sealedTables.map(({ table }) => table).toSorted()).toEqual(
      there.map(({ table_name: table }) => table),
    );

    for (let number = 0; number < 120; number += 1) {
      const id = crypto.randomUUID();
      const store = { statements: database, vault: old };
      await openCase(store, { id, reference: `R-${String(number)}`, returningState: 'DE' });
      const payload = { form: 'best-interests', version: 1 } as const;
      await saveDraft(store, { caseId: id, form: payload.form, payload, builtOn: 0, by: null });
    }
    const all = await createVault([new Uint8Array(randomBytes(32)), key, portal.database.key]);
    // And the four that the test before has left.
    expect(await reseal(database, all)).toBe(244);
    for (const { table } of sealedTables) {
      const rows = await database.query<{ sealed: string | null }>(`select sealed from ${table}`);
      expect(rows.filter(({ sealed }) => sealed !== null && all.isOld(sealed))).toEqual([]);
    }
  });
});
