import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { AuditEntry, CasePage } from '../../api.ts';
import { takeOverCases } from '../store/members.ts';
import { startTestPortal, type TestPortal } from '../test-portal.ts';

describe('Accounts', () => {
  let portal: TestPortal;

  beforeAll(async () => {
    portal = await startTestPortal('PGlite');
  }, 60_000);

  afterAll(() => portal.drop());

  test('one that was cut off while it was made has a password when it is made again', async () => {
    const { accounts, database } = portal.services;
    const { reader } = portal.accounts;
    await database.query('delete from credentials where "userId" = $1', [reader.id]);
    expect((await portal.signIn('reader')).status).toBe(401);
    const password = 'another long password';
    expect(await accounts.put({ ...reader, password })).toEqual(reader);
    expect((await portal.signIn('reader', password)).status).toBe(204);
  });

  test('a case that no case worker has access to any more can be taken over, and others can’t', async () => {
    const { accounts, database } = portal.services;
    const [left, kept] = [await portal.openCase(), await portal.openCase()];
    await portal.send('POST', `${left.path}/members`, { email: 'reviewer@test.example' });
    await database.query('delete from members where account_id = $1 and case_id = $2', [
      portal.accounts['case-worker'].id,
      left.path.split('/').at(-1),
    ]);
    const password = 'a long enough password';
    const heir = { email: 'heir@test.example', name: 'The heir', role: 'case-worker', password } as const;
    const { id } = await accounts.put(heir);
    expect(await takeOverCases(database, id)).toBe(1);
    expect(await takeOverCases(database, id)).toBe(0);

    const signedIn = await portal.app.request('http://127.0.0.1:3000/api/auth/sign-in/email', {
      method: 'POST',
      headers: { 'content-type': 'application/json', origin: 'http://127.0.0.1:3000' },
      body: JSON.stringify({ email: heir.email, password }),
    });
    const [cookie = ''] = signedIn.headers.getSetCookie();
    const as = { cookie: cookie.split(';')[0] ?? '' };
    const { cases } = await portal.read<CasePage>('/api/cases', { as });
    expect(cases.map((one) => `/api/cases/${one.id}`)).toEqual([left.path]);
    expect((await portal.send('GET', kept.path, undefined, { as })).status).toBe(404);
    const { entries } = await portal.read<{ entries: readonly AuditEntry[] }>(`${left.path}/audit`, { as });
    expect(entries[0]).toMatchObject({ act: 'access.given', about: id, by: null });
  });
});
