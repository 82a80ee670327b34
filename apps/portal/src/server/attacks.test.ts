import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { AuditEntry, CaseDetail, Draft } from '../api.ts';
import { limits } from './limits.ts';
import { findCaseFile } from './store/cases.ts';
import { findEvaluation } from './store/evaluations.ts';
import { startTestPortal, type TestPortal } from './test-portal.ts';
import { CannotOpen } from './vault.ts';

describe('What somebody might try', () => {
  let portal: TestPortal;

  beforeAll(async () => {
    portal = await startTestPortal('PGlite');
  }, 60_000);

  afterAll(() => portal.drop());

  const save = (path: string, payload: unknown, version: number): Promise<Response> =>
    portal.send('PUT', `${path}/risk-assessment/draft`, payload, {
      headers: { 'if-match': `"${String(version)}"` },
    });

  test('an id in capitals names the same case, and what is saved under it is found again', async () => {
    const { path, payload } = await portal.openCase();
    const loud = `/api/cases/${(path.split('/').at(-1) ?? '').toUpperCase()}`;
    expect((await save(loud, payload, 1)).status).toBe(200);
    expect(await portal.read<Draft>(`${path}/risk-assessment/draft`)).toMatchObject({ version: 2, payload });
    const stored = await portal.submit(loud, payload, 'key-under-a-loud-id');
    expect([stored.status, stored.headers.get('location')?.startsWith(`${path}/`)]).toEqual([201, true]);
    expect(await portal.read<CaseDetail>(loud)).toMatchObject({ submissions: [{ number: 1 }] });
    expect((await portal.send('GET', `${loud}/case-file`)).status).toBe(200);
  });

  test('of two who submit from the same draft, the second is told, and nothing of theirs is stored', async () => {
    const { path, payload } = await portal.openCase();
    const from = { headers: { 'if-match': '"1"' } };
    expect((await portal.submit(path, payload, 'key-of-who-was-first', from)).status).toBe(201);
    const second = await portal.submit(path, payload, 'key-of-who-was-second', from);
    expect(second.status).toBe(409);
    expect((await portal.read<CaseDetail>(path)).submissions).toHaveLength(1);
    expect((await portal.submit(path, payload, 'key-of-who-was-first', from)).status).toBe(200);
  });

  test('a version of a draft that can not be read is not taken for none', async () => {
    const { path, payload } = await portal.openCase();
    for (const version of ['1', 'W/"1"', '*', '"1", "2"']) {
      const how = { headers: { 'if-match': version } };
      expect((await portal.submit(path, payload, 'key-with-a-strange-version', how)).status).toBe(400);
    }
    expect((await portal.read<CaseDetail>(path)).submissions).toEqual([]);
  });

  test('a submission, or what was found, that is moved into another case in the database is not shown there', async () => {
    const { database, vault } = portal.services;
    const [one, other] = [await portal.openCase(), await portal.openCase()];
    await portal.submit(one.path, one.payload, 'key-of-what-is-moved');
    const idOf = ({ path }: { readonly path: string }): string => path.split('/').at(-1) ?? '';
    for (const table of ['payloads', 'evaluations']) {
      await database.query(`update ${table} set case_id = $2 where case_id = $1`, [idOf(one), idOf(other)]);
    }
    const store = { statements: database, vault };
    await expect(findCaseFile(store, idOf(other))).rejects.toThrow(CannotOpen);
    await expect(findEvaluation(store, idOf(other))).rejects.toThrow(CannotOpen);
  });

  test('whoever is shown answers stands in the audit log, also where another worker has saved meanwhile', async () => {
    const { path, payload } = await portal.openCase();
    await portal.submit(path, payload, 'key-for-what-is-shown');
    const acts = async (): Promise<readonly string[]> => {
      const { entries } = await portal.read<{ entries: readonly AuditEntry[] }>(`${path}/audit`);
      return entries.map(({ act }) => act);
    };
    const before = await acts();
    expect((await save(path, payload, 7)).status).toBe(409);
    const late = { headers: { 'if-match': '"7"' } };
    expect((await portal.submit(path, payload, 'key-that-is-late', late)).status).toBe(409);
    await portal.send('GET', `${path}/reintegration-plan/start`);
    await portal.send('GET', `${path}/schedule`);
    const after = await acts();
    expect(after.slice(0, after.length - before.length)).toEqual([
      'case.read',
      'case.read',
      'draft.read',
      'draft.read',
      'audit.read',
    ]);
  });

  test('somebody who works goes on being signed in, and who does not is signed out after eight hours', async () => {
    const [cookie = ''] = (await portal.signIn('guardian')).headers.getSetCookie();
    const as = { cookie: cookie.split(';')[0] ?? '' };
    const eightHours = /; Max-Age=28800(;|$)/;
    expect(cookie).toMatch(eightHours);
    const { database } = portal.services;
    const id = portal.accounts.guardian.id;
    const age = (left: string): Promise<unknown> =>
      database.query(`update sessions set "expiresAt" = now() + $2::interval where "userId" = $1`, [
        id,
        left,
      ]);
    await age('1 hour');
    const answer = await portal.send('GET', '/api/me', undefined, { as });
    expect(answer.headers.getSetCookie()).toEqual([expect.stringMatching(eightHours)]);
    expect((await portal.send('GET', '/api/me', undefined, { as })).headers.getSetCookie()).toEqual([]);
    await age('-1 second');
    expect((await portal.send('GET', '/api/me', undefined, { as })).status).toBe(401);
  });

  test.each([
    ['/api/auth/sign-in/email', 403],
    ['/api/health', 200],
    ['/api/me', 401],
  ])('no answer is kept by a browser or a proxy, such as that of %s', async (address, status) => {
    const answer = await portal.app.request(`http://127.0.0.1:3000${address}`, {
      method: status === 403 ? 'POST' : 'GET',
    });
    expect([answer.status, answer.headers.get('cache-control')]).toEqual([status, 'no-store']);
    expect((await portal.signIn('guardian')).headers.get('cache-control')).toBe('no-store');
  });

  test('as many wrong passwords at once as wanted are no more than ten', async () => {
    const answers = await Promise.all(
      Array.from({ length: limits.wrongPasswords + 5 }, () => portal.signIn('reader', 'not the password')),
    );
    const statuses = answers.map(({ status }) => status);
    expect(statuses.filter((status) => status === 401)).toHaveLength(limits.wrongPasswords);
    expect(statuses.filter((status) => status === 429)).toHaveLength(5);
  });

  test('whoever finds an account signed in can’t try out passwords there either', async () => {
    const change = (): Promise<Response> =>
      portal.send(
        'POST',
        '/api/auth/change-password',
        { currentPassword: 'not the password', newPassword: 'another long password' },
        { as: 'reviewer', headers: { origin: 'http://127.0.0.1:3000' } },
      );
    const statuses: number[] = [];
    for (let tries = 0; tries <= limits.wrongPasswords; tries += 1) statuses.push((await change()).status);
    expect(statuses).toEqual([...Array.from({ length: limits.wrongPasswords }, () => 422), 429]);
  });
});
