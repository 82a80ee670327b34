import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { evaluate } from '@safe-return/core';
import { examples } from '@safe-return/examples';
import { expect, test } from 'vitest';
import { findCase, findCaseFile } from '../store/cases.ts';
import { findDraft } from '../store/drafts.ts';
import { findSubmission } from '../store/submissions.ts';
import { migrate } from './migrate.ts';
import { openPglite } from './pglite.ts';
import { createTestVault } from './test-databases.ts';

const { caseFile, on, jurisdiction } = examples['reprisals-at-home'];
const payload = caseFile.riskAssessment;
const [id, submission] = [crypto.randomUUID(), crypto.randomUUID()];

/** A database as the portal made it before answers were sealed and people signed in. */
async function openOld(folder?: string): Promise<Awaited<ReturnType<typeof openPglite>>> {
  const database = await openPglite(folder);
  const names = ['0001-cases.sql', '0002-options-and-conflicts.sql'];
  await database.script(
    'create table migrations (name text primary key, applied_at timestamptz default now())',
  );
  for (const name of names) {
    await database.script(readFileSync(new URL(`migrations/${name}`, import.meta.url), 'utf8'));
    await database.query('insert into migrations (name) values ($1)', [name]);
  }
  const evaluation = evaluate(caseFile, { on, jurisdiction });
  const json = (value: unknown): string => JSON.stringify(value);
  await database.query('insert into cases (id, reference, returning_state) values ($1, $2, $3)', [
    id,
    'FR-1187',
    'FR',
  ]);
  await database.query(
    `insert into drafts (case_id, form, version, payload) values ($1, 'reintegration-plan', 3, $2::jsonb)`,
    [id, json({ form: 'reintegration-plan', version: 1 })],
  );
  await database.query(
    `insert into payloads (id, case_id, form, version, content, idempotency_key)
     values ($1, $2, 'risk-assessment', 2, $3::jsonb, 'key-from-before')`,
    [submission, id, json(payload)],
  );
  await database.query(
    `insert into evaluations
       (id, payload_id, conclusion, rule_set, evaluated_on, jurisdiction, findings, missing, options, conflicts)
     values ($1, $2, $3, $4::jsonb, $5::date, $6::jsonb, $7::jsonb, $8::jsonb, $9::jsonb, $10::jsonb)`,
    [
      crypto.randomUUID(),
      submission,
      evaluation.conclusion,
      json(evaluation.ruleSet),
      evaluation.on,
      json(evaluation.jurisdiction),
      json(evaluation.findings),
      json(evaluation.missing),
      json(evaluation.options),
      json(evaluation.conflicts),
    ],
  );
  return database;
}

test('What an older portal has stored open is sealed, and nothing of it is lost', async () => {
  const database = await openOld();
  const { vault } = await createTestVault();
  const store = { statements: database, vault };
  await migrate(database, vault);
  expect(await findCase(store, id)).toMatchObject({ reference: 'FR-1187', returningState: 'FR' });
  expect(await findCaseFile(store, id)).toEqual({ riskAssessment: payload });
  expect(await findDraft(store, id, 'reintegration-plan')).toMatchObject({
    version: 3,
    payload: { form: 'reintegration-plan', version: 1 },
  });
  const expected: unknown = JSON.parse(JSON.stringify(evaluate(caseFile, { on, jurisdiction })));
  expect(await findSubmission(store, id, submission)).toMatchObject({
    number: 1,
    payload,
    evaluation: expected,
  });
  const columns = await database.query<{ column_name: string }>(
    `select column_name from information_schema.columns
     where table_name in ('cases', 'drafts', 'payloads', 'evaluations') and data_type = 'jsonb'`,
  );
  expect(columns).toEqual([]);
  await database.close();
});

test('What an older portal has stored open is gone from the files of the tables too', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'safe-return-migrate-'));
  const tables = join(folder, 'postgres/base');
  const standsThere = (): boolean =>
    readdirSync(tables, { recursive: true, withFileTypes: true }).some(
      (entry) => entry.isFile() && readFileSync(join(entry.parentPath, entry.name)).includes('FR-1187'),
    );
  const old = await openOld(folder);
  await old.script('checkpoint');
  expect(standsThere()).toBe(true);
  await migrate(old, (await createTestVault()).vault);
  await old.script('checkpoint');
  await old.close();
  expect(standsThere()).toBe(false);
  rmSync(folder, { recursive: true });
});

test('A step that fails leaves everything as it was', async () => {
  const database = await openOld();
  const { vault } = await createTestVault();
  const broken = { ...vault, seal: () => Promise.reject(new Error('No key.')) };
  await expect(migrate(database, broken)).rejects.toThrow('No key.');
  expect(await database.query('select name from migrations')).toHaveLength(2);
  expect(await database.query('select reference from cases')).toEqual([{ reference: 'FR-1187' }]);
  await migrate(database, vault);
  expect(await findCase({ statements: database, vault }, id)).toMatchObject({ reference: 'FR-1187' });
  await database.close();
});
