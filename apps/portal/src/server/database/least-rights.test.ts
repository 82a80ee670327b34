import { randomBytes } from 'node:crypto';
import { evaluate, ruleSet } from '@safe-return/core';
import { expect, test } from 'vitest';
import { createAccounts } from '../accounts/accounts.ts';
import { openReevaluations } from '../reevaluation/reevaluations.ts';
import { record } from '../store/audit.ts';
import { openDatabase } from './open.ts';
import { testDatabases } from './test-databases.ts';

test('a portal runs under a role that owns no table, which can’t drop the rule that keeps the audit log', async () => {
  const owner = await testDatabases['PostgreSQL']?.();
  if (owner?.url === undefined) throw new Error('There is no PostgreSQL for this machine.');
  const today = (): string => '2026-05-01';
  await (await openReevaluations({ ...owner, today })).stop();
  const role = `portal_${randomBytes(6).toString('hex')}`;
  await owner.database.script(`
    create role ${role} login password '${role}';
    grant usage on schema public, pgboss to ${role};
    grant select, insert, update, delete on all tables in schema public, pgboss to ${role}`);
  const url = new URL(owner.url);
  [url.username, url.password] = [role, role];

  const database = await openDatabase({ databaseUrl: url.href, dataFolder: '' }, owner.vault);
  const accounts = createAccounts({ database, vault: owner.vault, host: '127.0.0.1' });
  const by = await accounts.put({
    name: 'Somebody',
    email: 'somebody@test.example',
    role: 'reviewer',
    password: randomBytes(12).toString('hex'),
  });
  // Queues of a rule set that nobody has started before.
  const rules = { ruleSet: { ...ruleSet, hash: 'newer-rules' }, evaluate };
  const reevaluations = await openReevaluations({ ...owner, database, today, rules });
  expect(await reevaluations.start()).toMatchObject({ on: today() });
  await reevaluations.stop();

  await record(database, { by, act: 'case.read', caseId: crypto.randomUUID() });
  for (const statement of [
    'delete from audit',
    'drop trigger audit_is_append_only on audit',
    'alter table audit disable trigger all',
    'drop table audit',
  ]) {
    await expect(database.query(statement)).rejects.toThrow(/only be added to|must be owner/);
  }
  await database.close();
  await owner.database.script(`drop owned by ${role}; drop role ${role}`);
  await owner.drop();
}, 60_000);
