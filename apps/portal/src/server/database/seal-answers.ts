import type { CaseFile, Evaluation, Payload } from '@safe-return/core';
import { places } from '../store/places.ts';
import type { Vault } from '../vault.ts';
import type { Statements } from './database.ts';

/** Seals what an older version of the portal has stored open. */
export async function sealAnswers(statements: Statements, vault: Vault): Promise<void> {
  const cases = await statements.query<{
    id: string;
    reference: string;
    returning_state: string;
    other_parts: CaseFile;
  }>('select id, reference, returning_state, other_parts from cases where sealed is null');
  for (const { id, reference, returning_state: returningState, other_parts: otherParts } of cases) {
    const sealed = await vault.seal({ reference, returningState, otherParts }, places.case(id));
    await statements.query('update cases set sealed = $2, reference_digest = $3 where id = $1', [
      id,
      sealed,
      vault.digests(reference)[0],
    ]);
  }

  const drafts = await statements.query<{ case_id: string; form: string; payload: Payload }>(
    'select case_id, form, payload from drafts where payload is not null',
  );
  for (const { case_id: caseId, form, payload } of drafts) {
    const sealed = await vault.seal(payload, places.draft(caseId, form));
    await statements.query('update drafts set sealed = $3 where case_id = $1 and form = $2', [
      caseId,
      form,
      sealed,
    ]);
  }

  const payloads = await statements.query<{ id: string; case_id: string; content: Payload }>(
    'select id, case_id, content from payloads',
  );
  for (const { id, case_id: caseId, content } of payloads) {
    await statements.query('update payloads set sealed = $2 where id = $1', [
      id,
      await vault.seal(content, places.payload(caseId, id)),
    ]);
  }

  // One by one: each is half a megabyte.
  const evaluations = await statements.query<{ id: string; case_id: string }>(
    'select id, case_id from evaluations',
  );
  for (const { id, case_id: caseId } of evaluations) {
    const [row] = await statements.query<
      Omit<Evaluation, 'on' | 'ruleSet'> & { on: string; ruleSet: unknown }
    >(
      `select conclusion, findings, missing, options, conflicts, jurisdiction, evaluated_on::text as "on", rule_set as "ruleSet"
       from evaluations where id = $1`,
      [id],
    );
    await statements.query('update evaluations set sealed = $2 where id = $1', [
      id,
      await vault.seal(row, places.evaluation(caseId, id)),
    ]);
  }
}
