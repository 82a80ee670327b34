import { forms } from '@safe-return/core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { roles, type AuditEntry, type CaseDetail, type CasePage, type Member, type Role } from '../../api.ts';
import { startTestPortal, type TestPortal } from '../test-portal.ts';
import { limits } from '../limits.ts';
import { record } from '../store/audit.ts';

const everyForm = Object.values(forms).map(({ id }) => id);

describe('Access to the portal', () => {
  let portal: TestPortal;
  /** A case that everybody has access to, with one submission. */
  let path: string;
  let submission: string;
  let payload: unknown;

  beforeAll(async () => {
    portal = await startTestPortal('PGlite');
    ({ path, payload } = await portal.openCase());
    const answer = await portal.submit(path, payload, 'key-of-the-first-submission');
    ({ id: submission } = (await answer.json()) as { id: string });
    for (const role of roles) await give(path, role);
  }, 60_000);

  afterAll(() => portal.drop());

  const give = (to: string, role: Role, as: Role = 'case-worker'): Promise<Response> =>
    portal.send('POST', `${to}/members`, { email: `${role}@test.example` }, { as });
  const draft = (form: string): Record<string, unknown> => ({
    form,
    version: Object.values(forms).find(({ id }) => id === form)?.version,
  });

  /** What each address answers to each role that has access to the case. */
  const table: readonly (readonly [string, string, () => unknown, Readonly<Record<Role, number>>])[] = [
    ['GET', '', () => undefined, { 'case-worker': 200, guardian: 200, reviewer: 200, reader: 200 }],
    ['GET', '/case-file', () => undefined, { 'case-worker': 200, guardian: 200, reviewer: 200, reader: 200 }],
    [
      'GET',
      '/evaluation',
      () => undefined,
      { 'case-worker': 200, guardian: 200, reviewer: 200, reader: 200 },
    ],
    [
      'GET',
      '/evaluations',
      () => undefined,
      { 'case-worker': 200, guardian: 200, reviewer: 200, reader: 200 },
    ],
    ['GET', '/schedule', () => undefined, { 'case-worker': 200, guardian: 200, reviewer: 200, reader: 200 }],
    ['GET', '/members', () => undefined, { 'case-worker': 200, guardian: 200, reviewer: 200, reader: 200 }],
    ['GET', '/audit', () => undefined, { 'case-worker': 200, guardian: 403, reviewer: 200, reader: 403 }],
    [
      'GET',
      '/risk-assessment/draft',
      () => undefined,
      { 'case-worker': 200, guardian: 403, reviewer: 403, reader: 403 },
    ],
    [
      'GET',
      '/best-interests/draft',
      () => undefined,
      { 'case-worker': 200, guardian: 200, reviewer: 403, reader: 403 },
    ],
    [
      'GET',
      '/data-sharing-consent/draft',
      () => undefined,
      { 'case-worker': 200, guardian: 200, reviewer: 403, reader: 403 },
    ],
    [
      'GET',
      '/reintegration-plan/draft',
      () => undefined,
      { 'case-worker': 200, guardian: 403, reviewer: 403, reader: 403 },
    ],
    [
      'GET',
      '/best-interests/start',
      () => undefined,
      { 'case-worker': 200, guardian: 200, reviewer: 403, reader: 403 },
    ],
    [
      'PUT',
      '/monitoring-report/draft',
      () => draft('monitoring-report'),
      { 'case-worker': 409, guardian: 403, reviewer: 403, reader: 403 },
    ],
    [
      'PUT',
      '/best-interests/draft',
      () => draft('best-interests'),
      { 'case-worker': 409, guardian: 409, reviewer: 403, reader: 403 },
    ],
    [
      'POST',
      '/best-interests/submissions',
      () => draft('best-interests'),
      { 'case-worker': 422, guardian: 403, reviewer: 403, reader: 403 },
    ],
    [
      'POST',
      '/risk-assessment/submissions',
      () => payload,
      { 'case-worker': 200, guardian: 403, reviewer: 403, reader: 403 },
    ],
    [
      'POST',
      '/sharing-preview',
      () => ({
        submission,
        recipient: { kind: 'police', name: 'Police of the city', country: 'DE' },
        purpose: 'criminal-proceedings',
      }),
      { 'case-worker': 200, guardian: 403, reviewer: 200, reader: 403 },
    ],
    [
      'POST',
      '/members',
      () => ({ email: 'reader@test.example' }),
      { 'case-worker': 201, guardian: 403, reviewer: 403, reader: 403 },
    ],
    [
      'DELETE',
      '/members/nobody',
      () => undefined,
      { 'case-worker': 404, guardian: 403, reviewer: 403, reader: 403 },
    ],
  ];
  const cases = table.flatMap(([method, address, body, answers]) =>
    roles.map((role) => [role, method, address, body, answers[role]] as const),
  );

  test.each(cases)('%s may %s …%s: it answers so', async (role, method, address, body, status) => {
    const headers = { 'if-match': '"7"', 'idempotency-key': 'key-of-the-first-submission' };
    const answer = await portal.send(method, `${path}${address}`, body(), { as: role, headers });
    expect(answer.status).toBe(status);
  });

  test.each(cases.map(([role, method, address, body]) => [role, method, address, body] as const))(
    '%s, without access to the case, is told nothing by %s …%s',
    async (role, method, address, body) => {
      const { path: closed } = await portal.openCase();
      if (role === 'case-worker') {
        // Somebody else's case: the one who opened it leaves it to another, and is out.
        const other = await portal.services.accounts.put({
          role,
          name: 'Another',
          email: 'another@test.example',
          password: 'another long password',
        });
        const id = closed.split('/').at(-1);
        await portal.send('POST', `${closed}/members`, { email: other.email });
        await portal.send('DELETE', `${closed}/members/${portal.accounts[role].id}`);
        expect((await portal.read<CasePage>('/api/cases')).cases.map((one) => one.id)).not.toContain(id);
      }
      const headers = { 'if-match': '"0"', 'idempotency-key': 'key-of-the-first-submission' };
      const answer = await portal.send(method, `${closed}${address}`, body(), { as: role, headers });
      expect(answer.status).toBe(404);
    },
  );

  test.each(table)('nobody may %s …%s without signing in', async (method, address, body) => {
    const answer = await portal.send(method, `${path}${address}`, body(), { as: 'nobody' });
    expect(answer.status).toBe(401);
  });

  test('a case says what its reader may do, and shows drafts to those who fill them in', async () => {
    await portal.send('PUT', `${path}/reintegration-plan/draft`, draft('reintegration-plan'), {
      headers: { 'if-match': '"0"' },
    });
    const seen = await Promise.all(
      roles.map(async (as) => {
        const { fillsIn, may, drafts } = await portal.read<CaseDetail>(path, { as });
        return [
          as,
          { fillsIn, submits: may.includes('submit'), drafts: drafts.map(({ form }) => form) },
        ] as const;
      }),
    );
    const drafts = expect.arrayContaining(['reintegration-plan']) as unknown;
    expect(Object.fromEntries(seen)).toEqual({
      'case-worker': { fillsIn: everyForm, submits: true, drafts },
      guardian: { fillsIn: ['best-interests', 'data-sharing-consent'], submits: false, drafts: [] },
      reviewer: { fillsIn: [], submits: false, drafts: [] },
      reader: { fillsIn: [], submits: false, drafts: [] },
    });
  });

  test('a list of cases has those that the account has access to, and no other can be found', async () => {
    const { path: closed, payload: other } = await portal.openCase();
    const { cases: readers } = await portal.read<CasePage>('/api/cases', { as: 'reader' });
    expect(readers.map(({ id }) => `/api/cases/${id}`)).toContain(path);
    expect(readers.map(({ id }) => `/api/cases/${id}`)).not.toContain(closed);
    const find = async (as: Role): Promise<unknown> =>
      (await portal.send('POST', '/api/cases/find', { reference: other.caseReference }, { as })).json();
    expect(await find('reader')).toEqual({ cases: [] });
    expect(await find('case-worker')).toMatchObject({ cases: [{ reference: other.caseReference }] });
  });

  test('access is gone as soon as it is taken away, but never that of the last case worker', async () => {
    const { path: own } = await portal.openCase();
    await give(own, 'guardian');
    expect((await portal.send('GET', own, undefined, { as: 'guardian' })).status).toBe(200);
    const take = (role: Role): Promise<Response> =>
      portal.send('DELETE', `${own}/members/${portal.accounts[role].id}`);
    expect((await take('guardian')).status).toBe(204);
    expect((await portal.send('GET', own, undefined, { as: 'guardian' })).status).toBe(404);
    expect((await take('case-worker')).status).toBe(409);
    const { members } = await portal.read<{ members: readonly Member[] }>(`${own}/members`);
    expect(members.map(({ role }) => role)).toEqual(['case-worker']);
  });

  test('nobody who has no account can be given access', async () => {
    const answer = await portal.send('POST', `${path}/members`, { email: 'stranger@test.example' });
    expect(answer.status).toBe(422);
    expect(await answer.json()).toMatchObject({ issues: [{ path: '/email', code: 'reference-missing' }] });
  });

  test('what is done to a case stands in the audit log, with who did it, and without an answer', async () => {
    const { path: own, payload: assessment } = await portal.openCase();
    await portal.submit(own, assessment, 'key-for-the-audit-log');
    await give(own, 'reader');
    await portal.read(`${own}/case-file`, { as: 'reader' });
    const { entries } = await portal.read<{ entries: readonly AuditEntry[] }>(`${own}/audit`);
    expect(entries.map(({ act, by }) => [act, by])).toEqual([
      ['case.exported', 'The reader'],
      ['access.given', 'The case-worker'],
      ['payload.submitted', 'The case-worker'],
      ['case.opened', 'The case-worker'],
    ]);
    expect(JSON.stringify(entries)).not.toContain(assessment.caseReference);
  });

  test('the audit log goes from the latest act to the first, page by page', async () => {
    const { path: own } = await portal.openCase();
    const act = {
      by: portal.accounts.reader,
      act: 'case.read',
      caseId: own.split('/').at(-1) ?? '',
    } as const;
    for (let index = 0; index < 120; index += 1) {
      await record(portal.database.database, { ...act, about: String(index) });
    }
    interface AuditPage {
      readonly entries: readonly AuditEntry[];
      readonly next?: string;
    }
    const first = await portal.read<AuditPage>(`${own}/audit`);
    const rest = await portal.read<AuditPage>(`${own}/audit?before=${first.next ?? ''}`);
    const abouts = [...first.entries, ...rest.entries].map(({ about }) => about);
    expect(first.entries).toHaveLength(100);
    expect(rest).not.toHaveProperty('next');
    expect(abouts.slice(0, 120)).toEqual(Array.from({ length: 120 }, (_, index) => String(119 - index)));
  });

  test('nothing in the audit log can be changed or taken away', async () => {
    const { database } = portal.database;
    const before = await portal.count('audit');
    for (const statement of [
      "update audit set account_name = 'Somebody else'",
      'delete from audit',
      'truncate audit',
    ]) {
      await expect(database.query(statement)).rejects.toThrow('only be added to');
    }
    expect(await portal.count('audit')).toBe(before);
  });

  test('a wrong password is refused, and after ten of them even the right one waits', async () => {
    for (let tries = 0; tries < limits.wrongPasswords; tries += 1) {
      expect((await portal.signIn('reader', 'not the password')).status).toBe(401);
    }
    const answer = await portal.signIn('reader');
    expect(answer.status).toBe(429);
    expect(Number(answer.headers.get('retry-after'))).toBeGreaterThan(60);
    expect((await portal.signIn('guardian')).status).toBe(204);
  });

  test('the session is a cookie that no script reads and no other site sends, and stands nowhere else', async () => {
    const answer = await portal.signIn('guardian');
    const [cookie = ''] = answer.headers.getSetCookie();
    expect(cookie).toMatch(/; HttpOnly(;|$)/);
    expect(cookie).toMatch(/; SameSite=Strict(;|$)/);
    expect(await answer.text()).toBe('');
  });

  test('a session that was ended is ended, whoever still has its cookie', async () => {
    const [cookie = ''] = (await portal.signIn('guardian')).headers.getSetCookie();
    const as = { cookie: cookie.split(';')[0] ?? '' };
    expect((await portal.send('GET', '/api/me', undefined, { as })).status).toBe(200);
    const headers = { origin: 'http://127.0.0.1:3000' };
    expect((await portal.send('POST', '/api/auth/sign-out', {}, { as, headers })).status).toBe(204);
    expect((await portal.send('GET', '/api/me', undefined, { as })).status).toBe(401);
  });

  test('a new password ends the other sessions, and a short one is refused', async () => {
    const [cookie = ''] = (await portal.signIn('guardian')).headers.getSetCookie();
    const as = { cookie: cookie.split(';')[0] ?? '' };
    const headers = { origin: 'http://127.0.0.1:3000' };
    const change = (currentPassword: string, newPassword: string): Promise<Response> =>
      portal.send(
        'POST',
        '/api/auth/change-password',
        { currentPassword, newPassword, revokeOtherSessions: true },
        { as, headers },
      );
    const short = await change('a long enough password', 'short');
    expect(await short.json()).toMatchObject({ issues: [{ path: '/newPassword', code: 'out-of-range' }] });
    const wrong = await change('not the password', 'another long password');
    expect(await wrong.json()).toMatchObject({ issues: [{ path: '/currentPassword', code: 'reference' }] });
    expect((await change('a long enough password', 'another long password')).status).toBe(204);
    expect((await portal.send('GET', '/api/me', undefined, { as: 'guardian' })).status).toBe(401);
    expect((await portal.signIn('guardian', 'another long password')).status).toBe(204);
  });

  test.each(['/api/auth/sign-up/email', '/api/auth/get-session', '/api/auth/list-sessions', '/api/auth/ok'])(
    'nothing else of the library for accounts is reached, such as %s',
    async (address) => {
      for (const method of ['GET', 'POST']) {
        const answer = await portal.send(method, address, method === 'POST' ? {} : undefined, {
          headers: { origin: 'http://127.0.0.1:3000' },
        });
        expect([401, 404]).toContain(answer.status);
      }
    },
  );
});
