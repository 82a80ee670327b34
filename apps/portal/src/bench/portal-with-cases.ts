import { evaluate, type CaseFile, type Payload } from '@safe-return/core';
import { createAccounts } from '../server/accounts/accounts.ts';
import { openDatabase } from '../server/database/open.ts';
import { preparePortal, type PreparedPortal } from '../server/portal-process.ts';
import { readSettings } from '../server/settings.ts';
import { openCase } from '../server/store/cases.ts';
import { storeEvaluation } from '../server/store/evaluations.ts';
import { giveAccess } from '../server/store/members.ts';
import { storePayload } from '../server/store/submissions.ts';
import { createVault } from '../server/vault.ts';

/** A case that a case worker can submit to. */
export interface OpenedCase {
  readonly path: string;
  readonly cookie: string;
  readonly payload: Payload;
}

const on = '2026-05-01';

/**
 * Makes the database of a portal with cases in it, each with what was submitted before, and case workers who are signed in.
 *
 * @param workers one account may send only so much a minute, so a load needs many.
 * @param history how often the payload was submitted for each case before.
 */
export async function prepareCases(
  where: { readonly folder: string } | { readonly databaseUrl: string },
  {
    workers,
    cases,
    history,
    caseFile,
  }: {
    readonly workers: number;
    readonly cases: number;
    readonly history: number;
    /** What is known of each case; its risk assessment is what is submitted. */
    readonly caseFile: CaseFile;
  },
): Promise<{ readonly prepared: PreparedPortal; readonly cases: readonly OpenedCase[] }> {
  const prepared = await preparePortal(where);
  const settings = readSettings(prepared.environment);
  const vault = await createVault(settings.answersKeys);
  const database = await openDatabase(settings, vault);
  const accounts = createAccounts({ database, vault, ...settings });
  const { password } = prepared;
  const signedIn: { readonly id: string; readonly cookie: string }[] = [];
  for (let number = 0; number < workers; number += 1) {
    const email = `worker-${String(number)}@test.example`;
    const { id } = await accounts.put({ role: 'case-worker', name: 'A worker', email, password });
    const origin = 'http://127.0.0.1';
    const answer = await accounts.handle(
      new Request(`${origin}/api/auth/sign-in/email`, {
        method: 'POST',
        headers: { 'content-type': 'application/json', origin },
        body: JSON.stringify({ email, password }),
      }),
    );
    const cookie = answer.headers.getSetCookie().map((one) => one.split(';')[0]);
    signedIn.push({ id, cookie: cookie.join('; ') });
  }

  const { riskAssessment, bestInterests, plan, consents = [], monitoringReports = [] } = caseFile;
  if (!riskAssessment) throw new Error('The case file has no risk assessment.');
  const opened: OpenedCase[] = [];
  for (let number = 0; number < cases; number += 1) {
    const worker = signedIn[number % workers];
    if (!worker) throw new Error('There is no worker.');
    const caseId = crypto.randomUUID();
    const reference = `LOAD-${String(number)}`;
    const payload = { ...riskAssessment, caseReference: reference };
    await database.transaction(async (statements) => {
      const store = { statements, vault };
      await openCase(store, { id: caseId, reference, returningState: 'DE' });
      await giveAccess(statements, caseId, worker.id);
      const before = [bestInterests, plan, ...consents, ...monitoringReports].filter(
        (one) => one !== undefined,
      );
      // The same was found each time: it only has to be as much.
      const evaluation = evaluate(caseFile, { on, jurisdiction: 'DE' });
      for (const stored of [...before, ...Array.from({ length: history }, () => payload)]) {
        const key = crypto.randomUUID();
        const added = await storePayload(store, { caseId, key, payload: stored, by: worker.id });
        await storeEvaluation(store, { caseId, payloadId: added?.id ?? null, evaluation });
      }
    });
    opened.push({ path: `/api/cases/${caseId}`, cookie: worker.cookie, payload });
  }
  await database.close();
  return { prepared, cases: opened };
}
