import type { Evaluation, Payload } from '@safe-return/core';
import type { Submission } from '../../api.ts';
import type { Database } from '../database/database.ts';
import { Refused } from '../refused.ts';
import { noteReturningState } from '../store/cases.ts';
import { findDraft, saveDraft } from '../store/drafts.ts';
import { findRepeated, findSubmission, storeSubmission } from '../store/submissions.ts';

/**
 * Stores a valid payload with its evaluation and empties the draft: all of it, or nothing.
 *
 * Sent again under the same key, as a client does that got no answer, it is stored once and answered alike.
 *
 * @param builtOn the version of the draft that the payload was made from; undefined leaves the draft alone.
 * @throws {Refused} When another worker has changed the draft meanwhile, or the key was used for something else.
 */
export async function submit(
  database: Database,
  {
    caseId,
    key,
    payload,
    evaluation,
    state,
    builtOn,
  }: {
    readonly caseId: string;
    readonly key: string;
    readonly payload: Payload;
    readonly evaluation: Evaluation;
    readonly state: string;
    readonly builtOn: number | undefined;
  },
): Promise<{ readonly submission: Submission; readonly isNew: boolean }> {
  return database.transaction(async (statements) => {
    const id = await storeSubmission(statements, { caseId, key, payload, evaluation });
    if (id === undefined) {
      const repeated = await findRepeated(statements, { key, caseId, payload });
      if (!repeated?.same) throw new Refused(409);
      return { submission: repeated.submission, isNew: false };
    }
    if (builtOn !== undefined) {
      const { form } = payload;
      const emptied = await saveDraft(statements, { caseId, form, payload: null, builtOn });
      if (emptied === undefined) throw new Refused(409, { draft: await findDraft(statements, caseId, form) });
    }
    await noteReturningState(statements, caseId, state);
    const submission = await findSubmission(statements, caseId, id);
    if (!submission) throw new Error('A submission that was just stored is not there.');
    return { submission, isNew: true };
  });
}
