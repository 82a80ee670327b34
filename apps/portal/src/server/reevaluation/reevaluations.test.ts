import { caseFileOf, evaluate, ruleSet, type CaseFile } from '@safe-return/core';
import { examples } from '@safe-return/examples';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { Account, Reevaluation } from '../../api.ts';
import { createAccounts } from '../accounts/accounts.ts';
import { testDatabases, type TestDatabase } from '../database/test-databases.ts';
import { examplePayload } from '../example-payload.ts';
import { reseal } from '../reseal.ts';
import { submit } from '../routes/submit.ts';
import { listAudit } from '../store/audit.ts';
import { findEvaluation, listEvaluations, storeEvaluation } from '../store/evaluations.ts';
import { giveAccess } from '../store/members.ts';
import { listWaiting } from '../store/reevaluations.ts';
import { createVault } from '../vault.ts';
import { addEvaluatedCase, olderRuleSet, underRules } from './evaluated-cases.ts';
import type { Timing } from './queue.ts';
import { reevaluateCase, type Rules } from './reevaluate-case.ts';
import { openReevaluations, type Reevaluations } from './reevaluations.ts';

const earlier = '2026-05-16';
const on = '2026-11-30';
const timing: Timing = { tries: 2, againInSeconds: 1, timeoutSeconds: 60, lookSeconds: 1 };

/** On the earlier day no obstacle was found in it; months later, what was recorded is too old. */
const outdated = examples['no-obstacle-found'].caseFile;
/** Nearly everything in it is unknown, on either day. */
const unknown = caseFileOf(examplePayload('T'));

const failToEvaluate = (): never => {
  throw new Error('It has no time today.');
};

describe.each(Object.keys(testDatabases))('A change of the rules on %s', { timeout: 120_000 }, (kind) => {
  let opened: TestDatabase;
  let reviewer: Account;
  let number = 0;
  const running = new Set<Reevaluations>();

  beforeAll(async () => {
    const database = await testDatabases[kind]?.();
    if (!database) throw new Error(`There is no ${kind} for this machine. Set DATABASE_URL to one.`);
    opened = database;
    reviewer = await createAccounts({ ...opened, host: '127.0.0.1' }).put({
      email: 'reviewer@trial.example',
      name: 'Trial reviewer',
      role: 'reviewer',
      password: 'a password for the test',
    });
  }, 60_000);

  beforeEach(() => opened.database.script('delete from cases; delete from reevaluations;'));

  afterEach(async () => {
    for (const one of running) await one.stop();
    running.clear();
    await opened.database.script('drop schema if exists pgboss cascade');
  });

  afterAll(() => opened.drop());

  async function open(options: { readonly rules?: Rules; readonly vault?: TestDatabase['vault'] } = {}) {
    const reevaluations = await openReevaluations({ ...opened, today: () => on, timing, ...options });
    running.add(reevaluations);
    return reevaluations;
  }

  async function add(caseFile: CaseFile, more: { readonly evaluation?: ReturnType<typeof evaluate> } = {}) {
    number += 1;
    const caseId = await addEvaluatedCase(opened, {
      reference: `T-${String(number)}`,
      caseFile,
      state: 'AT',
      on: earlier,
      ...more,
    });
    await giveAccess(opened.database, caseId, reviewer.id);
    return caseId;
  }

  async function finish(reevaluations: Reevaluations): Promise<Reevaluation> {
    await expect
      .poll(async () => (await reevaluations.list())[0], { timeout: 100_000 })
      .toMatchObject({
        finishedAt: expect.any(String) as string,
      });
    const [latest] = await reevaluations.list();
    if (!latest) throw new Error('There is no reevaluation.');
    return latest;
  }

  async function evaluateAll(reevaluations: Reevaluations): Promise<Reevaluation> {
    await reevaluations.start();
    await reevaluations.work(2);
    return finish(reevaluations);
  }

  const evaluationsOf = (caseId: string) =>
    listEvaluations({ ...opened, statements: opened.database }, caseId);
  const differencesOf = (reevaluations: Reevaluations, { id }: Reevaluation, accountId = reviewer.id) =>
    reevaluations.differences({ reevaluation: id, accountId, after: undefined });

  test('has every case evaluated again for today, and lists what came out otherwise, another conclusion first', async () => {
    const { findings, ...rest } = evaluate(unknown, { on, jurisdiction: 'AT' });
    const [newRule, ...known] = findings;
    const asToday = await add(unknown, { evaluation: underRules({ findings, ...rest }, olderRuleSet) });
    const withNewRule = await add(unknown, {
      evaluation: underRules({ findings: known, ...rest }, olderRuleSet),
    });
    const outdatedCase = await add(outdated);

    const reevaluations = await open();
    const over = await evaluateAll(reevaluations);
    expect(over).toMatchObject({
      ruleSetVersion: ruleSet.version,
      on,
      cases: 3,
      done: 3,
      failed: 0,
      changed: 1,
      differing: 2,
      unreviewed: 2,
    });

    const before = evaluate(outdated, { on: earlier, jurisdiction: 'AT' });
    const after = evaluate(outdated, { on, jurisdiction: 'AT' });
    const outcomeIn = ({ findings: all }: typeof after, rule: string) =>
      all.find((finding) => finding.rule === rule)?.outcome;
    const changed = after.findings.filter(({ rule, outcome }) => outcome !== outcomeIn(before, rule));
    expect(changed.length).toBeGreaterThan(0);
    const { differences } = await differencesOf(reevaluations, over);
    expect(differences).toEqual([
      {
        caseId: outdatedCase,
        reference: `T-${String(number)}`,
        before: { conclusion: 'no-obstacle-found', on: earlier, ruleSetVersion: olderRuleSet.version },
        after: { conclusion: 'obstacles', on, ruleSetVersion: ruleSet.version },
        findings: changed.map(({ rule, outcome }) => ({
          rule,
          before: outcomeIn(before, rule),
          after: outcome,
        })),
        reviewedAt: null,
        reviewedBy: null,
      },
      expect.objectContaining({
        caseId: withNewRule,
        findings: [{ rule: newRule?.rule, before: null, after: newRule?.outcome }],
      }),
    ]);

    for (const caseId of [asToday, withNewRule, outdatedCase]) {
      const [latest, first, ...others] = await evaluationsOf(caseId);
      expect(others).toEqual([]);
      expect(latest).toMatchObject({ why: 'rules', on, ruleSetVersion: ruleSet.version });
      expect(first).toMatchObject({ why: 'submission', ruleSetVersion: olderRuleSet.version });
      const { entries } = await listAudit(opened.database, caseId, undefined);
      expect(entries).toEqual([
        { at: expect.any(String) as string, by: null, act: 'evaluation.made', about: latest?.id },
      ]);
    }
    const stored = await findEvaluation({ ...opened, statements: opened.database }, outdatedCase);
    expect(stored?.evaluation).toEqual(JSON.parse(JSON.stringify(after)));
  });

  test('does a case once, also when two take it at the same moment', async () => {
    const caseId = await add(outdated);
    const { id } = await (await open()).start();
    await listWaiting(opened.database, { reevaluation: id, ruleSet, on, after: undefined, atMost: 10 });
    const which = { reevaluation: id, caseId };
    const by = { ...opened, rules: { ruleSet, evaluate } };
    await Promise.all([1, 2, 3].map(() => reevaluateCase(by, which)));
    await reevaluateCase(by, which);
    expect((await evaluationsOf(caseId)).map(({ why }) => why)).toEqual(['rules', 'submission']);
    expect((await listAudit(opened.database, caseId, undefined)).entries).toHaveLength(1);
  });

  test('is one work, however often and by how many it is started', async () => {
    const caseIds = [await add(unknown), await add(unknown), await add(unknown)];
    const portals = [await open(), await open()];
    for (const portal of portals) await portal.work(2);
    const started = await Promise.all([...portals, ...portals, ...portals].map((portal) => portal.start()));
    expect(new Set(started.map(({ id }) => id)).size).toBe(1);
    const [portal] = portals;
    if (!portal) throw new Error('There is no portal.');
    const over = await finish(portal);
    await portal.start();
    expect(await finish(portal)).toEqual(over);
    for (const caseId of caseIds) expect(await evaluationsOf(caseId)).toHaveLength(2);
  });

  test('starts by itself where cases were evaluated under older rules, and never to go back to older ones', async () => {
    const reevaluations = await open();
    expect(await reevaluations.startIfDue()).toBeUndefined();
    await add(unknown);
    expect(await reevaluations.startIfDue()).toMatchObject({ ruleSetVersion: ruleSet.version });
    await reevaluations.work(1);
    await finish(reevaluations);
    expect(await reevaluations.startIfDue()).toBeUndefined();

    const older = await open({ rules: { ruleSet: olderRuleSet, evaluate } });
    expect(await older.startIfDue()).toBeUndefined();
  });

  test('leaves alone what was never evaluated, and what is evaluated by these rules already', async () => {
    await add(unknown, { evaluation: evaluate(unknown, { on, jurisdiction: 'AT' }) });
    const neverEvaluated = await add(unknown);
    await opened.database.query('delete from evaluations where case_id = $1', [neverEvaluated]);
    const reevaluations = await open();
    expect(await evaluateAll(reevaluations)).toMatchObject({ cases: 0, done: 0, differing: 0 });
  });

  test('finds nothing to compare where something was submitted meanwhile and evaluated by the new rules', async () => {
    const caseId = await add(unknown);
    const reevaluations = await open();
    const { id } = await reevaluations.start();
    const asked = { reevaluation: id, ruleSet, on, after: undefined, atMost: 10 };
    expect(await listWaiting(opened.database, asked)).toEqual([caseId]);
    const payload = examplePayload(`T-${String(number)}`, 'AT');
    await submit(opened, { caseId, key: crypto.randomUUID(), payload, on, builtOn: undefined, by: reviewer });
    await reevaluations.work(1);
    expect(await finish(reevaluations)).toMatchObject({ cases: 1, done: 1, differing: 0 });
    expect((await evaluationsOf(caseId)).map(({ why }) => why)).toEqual(['submission', 'submission']);
  });

  test('takes up what an old portal evaluated by old rules after its turn, when it is started again', async () => {
    const caseId = await add(outdated);
    const reevaluations = await open();
    const { id } = await evaluateAll(reevaluations);
    const late = underRules(evaluate(unknown, { on: '2026-12-01', jurisdiction: 'AT' }), olderRuleSet);
    await storeEvaluation(
      { ...opened, statements: opened.database },
      { caseId, payloadId: null, evaluation: late },
    );

    expect(await reevaluations.startIfDue()).toMatchObject({ id });
    await expect.poll(() => evaluationsOf(caseId), { timeout: 100_000 }).toHaveLength(4);
    const over = await finish(reevaluations);
    expect(over).toMatchObject({ cases: 1, done: 1 });
    // For the day of what was found before, not for an earlier one.
    expect((await evaluationsOf(caseId))[0]).toMatchObject({ why: 'rules', on: '2026-12-01' });
  });

  test('lists a case that can’t be opened as failed, evaluates the others, and takes it up again later', async () => {
    const failing = await add(outdated);
    const other = await add(outdated);
    const lost = await createVault([new Uint8Array(32).fill(1)]);
    const [row] = await opened.database.query<{ sealed: string }>('select sealed from cases where id = $1', [
      failing,
    ]);
    await opened.database.query('update cases set sealed = $2 where id = $1', [
      failing,
      await lost.seal({}, 'nowhere'),
    ]);

    const reevaluations = await open();
    const over = await evaluateAll(reevaluations);
    expect(over).toMatchObject({ cases: 2, done: 1, failed: 1, differing: 1 });
    expect(await evaluationsOf(other)).toHaveLength(2);
    expect(await evaluationsOf(failing)).toHaveLength(1);
    expect((await differencesOf(reevaluations, over)).differences).toMatchObject([{ caseId: other }]);
    const query = { reevaluation: over.id, after: undefined };
    expect(await reevaluations.failures({ ...query, accountId: 'somebody else' })).toEqual({ failures: [] });
    expect(await reevaluations.failures({ ...query, accountId: reviewer.id })).toEqual({
      failures: [
        {
          caseId: failing,
          reference: null,
          before: { conclusion: 'no-obstacle-found', on: earlier, ruleSetVersion: olderRuleSet.version },
          why: 'can-not-be-opened',
          failedAt: expect.any(String) as string,
        },
      ],
    });

    await opened.database.query('update cases set sealed = $2 where id = $1', [failing, row?.sealed]);
    await reevaluations.startIfDue();
    await expect.poll(() => evaluationsOf(failing), { timeout: 100_000 }).toHaveLength(2);
    expect(await finish(reevaluations)).toMatchObject({ cases: 2, done: 2, failed: 0, differing: 2 });
  });

  test('leaves its jobs alone where a process has other rules', async () => {
    const caseId = await add(unknown);
    const current = await open({ rules: { ruleSet, evaluate: failToEvaluate } });
    await current.start();
    await current.work(1);
    const waiting = (since = 'true') =>
      opened.database.query(`select 1 from pgboss.job where state = 'retry' and ${since}`);
    await expect.poll(() => waiting(), { timeout: 100_000 }).toHaveLength(1);
    await current.stop();
    await expect.poll(() => waiting('start_after < now()'), { timeout: 100_000 }).toHaveLength(1);

    // Somebody could take it now. This one does what it has itself, and was there all the time.
    const older = await open({ rules: { ruleSet: olderRuleSet, evaluate } });
    await older.work(1);
    await add(unknown, { evaluation: evaluate(unknown, { on, jurisdiction: 'AT' }) });
    const { id } = await older.start();
    await expect.poll(async () => (await older.find(id))?.done, { timeout: 100_000 }).toBe(1);
    expect(await waiting()).toHaveLength(1);
    expect(await evaluationsOf(caseId)).toHaveLength(1);
  });

  test('shows differences only to who has access, and notes once who has looked through them', async () => {
    const caseId = await add(outdated);
    const hidden = await addEvaluatedCase(opened, {
      reference: 'hidden',
      caseFile: outdated,
      state: 'AT',
      on: earlier,
    });
    const reevaluations = await open();
    const over = await evaluateAll(reevaluations);
    expect(over.unreviewed).toBe(2);
    expect((await differencesOf(reevaluations, over)).differences.map((one) => one.caseId)).toEqual([caseId]);
    expect((await differencesOf(reevaluations, over, 'somebody else')).differences).toEqual([]);

    const which = { reevaluation: over.id, caseId, by: reviewer };
    expect(await reevaluations.review(which)).toBe(true);
    expect(await reevaluations.review({ ...which, by: { ...reviewer, name: 'Somebody later' } })).toBe(true);
    expect(await reevaluations.review({ ...which, caseId: crypto.randomUUID() })).toBe(false);
    expect((await differencesOf(reevaluations, over)).differences).toMatchObject([
      { caseId, reviewedBy: reviewer.name, reviewedAt: expect.any(String) as string },
    ]);
    expect(await reevaluations.find(over.id)).toMatchObject({ differing: 2, unreviewed: 1 });
    const { entries } = await listAudit(opened.database, caseId, undefined);
    const [latest] = await evaluationsOf(caseId);
    expect(entries).toMatchObject([
      { act: 'evaluation.reviewed', by: reviewer.name, about: latest?.id },
      { act: 'evaluation.made' },
    ]);
    expect(hidden).not.toBe(caseId);
  });

  test('seals the differences, and seals them again with a new key', async () => {
    const caseId = await add(outdated);
    const over = await evaluateAll(await open());
    const newKey = new Uint8Array(32).fill(2);
    await reseal(opened.database, await createVault([newKey, opened.key]));
    const alone = await open({ vault: await createVault([newKey]) });
    expect((await differencesOf(alone, over)).differences).toMatchObject([{ caseId }]);
    await reseal(opened.database, await createVault([opened.key, newKey]));
  });

  test('gives the differences page by page, each once', async () => {
    const evaluation = underRules(evaluate(outdated, { on: earlier, jurisdiction: 'AT' }), olderRuleSet);
    const added = new Set<string>();
    for (let count = 0; count < 53; count += 1) added.add(await add(unknown, { evaluation }));
    const reevaluations = await open();
    const { id } = await evaluateAll(reevaluations);
    const query = { reevaluation: id, accountId: reviewer.id };
    const first = await reevaluations.differences({ ...query, after: undefined });
    expect(first.differences).toHaveLength(50);
    const second = await reevaluations.differences({ ...query, after: first.next });
    expect(second.next).toBeUndefined();
    expect(new Set([...first.differences, ...second.differences].map(({ caseId }) => caseId))).toEqual(added);
  });
});
