import { evaluate, isCountryCode, withPayload, type KnownFormId, type PayloadOf } from '@safe-return/core';
import type { Account, Submission } from '../../api.ts';
import type { Database } from '../database/database.ts';
import { issueAt, Refused } from '../refused.ts';
import { record } from '../store/audit.ts';
import { findCase, findCaseFile, lockCase, noteReturningState } from '../store/cases.ts';
import { findDraft, saveDraft } from '../store/drafts.ts';
import { storeEvaluation } from '../store/evaluations.ts';
import { findRepeated, storePayload } from '../store/submissions.ts';
import type { Vault } from '../vault.ts';

/**
 * Stores a valid payload with an evaluation of the whole case file, and empties the draft: all of it, or nothing.
 *
 * Sent again under the same key, as a client does that got no answer, it is stored once and answered alike.
 *
 * @param on the day for which the case is evaluated, `YYYY-MM-DD`.
 * @param builtOn the version of the draft that the payload was made from; undefined leaves the draft alone.
 * @throws {Refused} When the payload is about another case, another worker has changed the draft meanwhile, or the key was
 * used for something else.
 */
export async function submit(
  { database, vault }: { readonly database: Database; readonly vault: Vault },
  {
    caseId,
    key,
    payload,
    on,
    builtOn,
    by,
  }: {
    readonly caseId: string;
    readonly key: string;
    readonly payload: PayloadOf<KnownFormId>;
    readonly on: string;
    readonly builtOn: number | undefined;
    readonly by: Account;
  },
): Promise<{ readonly submission: Submission; readonly isNew: boolean }> {
  return database.transaction(async (statements) => {
    const store = { statements, vault };
    // Two forms that are submitted at once: the second is evaluated together with the first.
    await lockCase(store, caseId);
    const [found, file] = [await findCase(store, caseId), await findCaseFile(store, caseId)];
    if (!found || !file) throw new Refused(404);
    if (payload.caseReference !== found.reference) {
      throw new Refused(422, { issues: [issueAt('/caseReference', 'reference')] });
    }

    const stored = await storePayload(store, { caseId, key, payload, by: by.id });
    if (!stored) {
      const repeated = await findRepeated(store, { key, caseId, payload });
      if (!repeated?.same) throw new Refused(409);
      return { submission: repeated.submission, isNew: false };
    }
    const { form } = payload;
    const named = payload.profile?.states?.returning;
    const state = named !== undefined && isCountryCode(named) ? named : found.returningState;
    const evaluation = evaluate(withPayload(file, payload), { on, jurisdiction: state });
    await storeEvaluation(store, { caseId, payloadId: stored.id, evaluation });
    if (builtOn !== undefined) {
      const emptied = await saveDraft(store, { caseId, form, payload: null, builtOn, by: by.id });
      if (emptied === undefined) throw new Refused(409, { draft: await findDraft(store, caseId, form) });
    }
    if (state !== found.returningState) await noteReturningState(store, caseId, state);
    await record(statements, { by, act: 'payload.submitted', caseId, form, about: stored.id });
    const { id, number, submittedAt } = stored;
    const { conclusion } = evaluation;
    // In the order in which it is read later, so that the answers are alike to the letter.
    const summary = { id, form, number, submittedAt, submittedBy: by.name, conclusion };
    return { submission: { ...summary, caseId, payload, evaluation }, isNew: true };
  });
}
