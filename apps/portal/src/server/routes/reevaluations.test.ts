import { ruleSet } from '@safe-return/core';
import { examples } from '@safe-return/examples';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { AuditEntry, Difference, Reevaluation } from '../../api.ts';
import { addEvaluatedCase, olderRuleSet } from '../reevaluation/evaluated-cases.ts';
import { giveAccess } from '../store/members.ts';
import { startTestPortal, type TestPortal } from '../test-portal.ts';

interface Listed {
  readonly reevaluations: readonly Reevaluation[];
}
interface Differences {
  readonly differences: readonly Difference[];
  readonly next?: string;
}

describe('The reevaluations of a portal', { timeout: 120_000 }, () => {
  let portal: TestPortal;
  let caseId: string;
  let hidden: string;

  beforeAll(async () => {
    portal = await startTestPortal('PGlite');
    const { caseFile } = examples['no-obstacle-found'];
    const outdated = { caseFile, state: 'AT', on: '1990-01-01' };
    caseId = await addEvaluatedCase(portal.database, { reference: 'T-seen', ...outdated });
    hidden = await addEvaluatedCase(portal.database, { reference: 'T-hidden', ...outdated });
    await giveAccess(portal.services.database, caseId, portal.accounts.reviewer.id);
    await giveAccess(portal.services.database, caseId, portal.accounts['case-worker'].id);
    await portal.services.reevaluations.work(1);
  }, 60_000);

  afterAll(() => portal.drop());

  const as = 'reviewer';

  test('are started by a reviewer, and the same one when it is asked for again', async () => {
    const first = await portal.send('POST', '/api/reevaluations', {}, { as });
    expect(first.status).toBe(202);
    const { id, ruleSetVersion } = (await first.json()) as Reevaluation;
    expect(ruleSetVersion).toBe(ruleSet.version);
    const again = await portal.send('POST', '/api/reevaluations', {}, { as });
    expect(((await again.json()) as Reevaluation).id).toBe(id);
    await expect
      .poll(async () => (await portal.read<Listed>('/api/reevaluations', { as })).reevaluations, {
        timeout: 100_000,
      })
      .toMatchObject([
        {
          id,
          cases: 2,
          done: 2,
          failed: 0,
          differing: 2,
          unreviewed: 2,
          finishedAt: expect.any(String) as string,
        },
      ]);
  });

  test('show a reviewer the differences in the cases of theirs, and note that they were looked through', async () => {
    const { reevaluations } = await portal.read<Listed>('/api/reevaluations', { as });
    const at = `/api/reevaluations/${reevaluations[0]?.id ?? ''}`;
    const { differences, next } = await portal.read<Differences>(`${at}/differences`, { as });
    expect(next).toBeUndefined();
    expect(differences).toMatchObject([
      {
        caseId,
        reference: 'T-seen',
        before: { ruleSetVersion: olderRuleSet.version, on: '1990-01-01' },
        after: { ruleSetVersion: ruleSet.version },
        reviewedBy: null,
      },
    ]);
    expect(differences[0]?.findings.length).toBeGreaterThan(0);
    expect(await portal.read(`${at}/failures`, { as })).toEqual({ failures: [] });

    const looked = `${at}/differences/${caseId}/reviewed`;
    for (const _ of [1, 2]) expect((await portal.send('POST', looked, {}, { as })).status).toBe(204);
    expect((await portal.read<Differences>(`${at}/differences`, { as })).differences).toMatchObject([
      { caseId, reviewedBy: portal.accounts.reviewer.name },
    ]);
    const { entries } = await portal.read<{ entries: readonly AuditEntry[] }>(`/api/cases/${caseId}/audit`, {
      as,
    });
    const by = portal.accounts.reviewer.name;
    expect(entries.map(({ act, by: who }) => ({ act, by: who }))).toEqual([
      { act: 'evaluation.read', by },
      { act: 'evaluation.reviewed', by },
      { act: 'evaluation.read', by },
      { act: 'evaluation.made', by: null },
    ]);
    expect((await portal.send('POST', `${at}/differences/${hidden}/reviewed`, {}, { as })).status).toBe(404);
  });

  test('are nothing for anybody but a reviewer', async () => {
    const { reevaluations } = await portal.read<Listed>('/api/reevaluations', { as });
    const at = `/api/reevaluations/${reevaluations[0]?.id ?? ''}`;
    for (const [method, path] of [
      ['GET', '/api/reevaluations'],
      ['POST', '/api/reevaluations'],
      ['GET', `${at}/differences`],
      ['GET', `${at}/failures`],
      ['POST', `${at}/differences/${caseId}/reviewed`],
    ] as const) {
      const body = method === 'POST' ? {} : undefined;
      for (const role of ['case-worker', 'guardian', 'reader'] as const) {
        expect((await portal.send(method, path, body, { as: role })).status).toBe(403);
      }
      expect((await portal.send(method, path, body, { as: 'nobody' })).status).toBe(401);
    }
  });

  test.each(['differences', 'failures'])('have no %s where there is no such work', async (what) => {
    const path = `/api/reevaluations/${crypto.randomUUID()}/${what}`;
    expect((await portal.send('GET', path, undefined, { as })).status).toBe(404);
    expect((await portal.send('GET', `/api/reevaluations/1/${what}`, undefined, { as })).status).toBe(404);
  });
});
