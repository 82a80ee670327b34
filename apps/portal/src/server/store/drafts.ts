import type { FormId, Payload } from '@safe-return/core';
import type { Draft } from '../../api.ts';
import type { Statements } from '../database/database.ts';
import { ofToday } from './of-today.ts';

interface DraftRow {
  readonly version: number;
  readonly saved_at: Date;
  readonly payload: Payload | null;
}

const nothingSaved: Draft = { version: 0, savedAt: null, payload: null };

/** Finds what is being filled in. */
export async function findDraft(statements: Statements, caseId: string, form: FormId): Promise<Draft> {
  const [row] = await statements.query<DraftRow>(
    'select version, saved_at, payload from drafts where case_id = $1 and form = $2',
    [caseId, form],
  );
  return row
    ? {
        version: row.version,
        savedAt: row.saved_at.toISOString(),
        payload: row.payload && ofToday(row.payload),
      }
    : nothingSaved;
}

/**
 * Saves what is being filled in, unless somebody else has saved since.
 *
 * Saving the same thing again, as a client does that got no answer, counts as saved.
 *
 * @param payload `null` empties the draft.
 * @param builtOn the version that the writer has seen last; 0 for none.
 * @returns the new version; undefined where another has been saved meanwhile, and nothing was stored.
 */
export async function saveDraft(
  statements: Statements,
  {
    caseId,
    form,
    payload,
    builtOn,
  }: {
    readonly caseId: string;
    readonly form: FormId;
    readonly payload: Payload | null;
    readonly builtOn: number;
  },
): Promise<number | undefined> {
  const [row] = await statements.query<{ version: number }>(
    builtOn === 0
      ? `insert into drafts (case_id, form, payload, version) values ($1, $2, $3::jsonb, $4::integer + 1)
         on conflict (case_id, form) do update set version = drafts.version
         where drafts.version = $4::integer + 1 and drafts.payload = excluded.payload returning version`
      : `update drafts
         set version = $4::integer + 1, payload = $3::jsonb, saved_at = now()
         where case_id = $1 and form = $2
           and (version = $4::integer or (version = $4::integer + 1 and payload = $3::jsonb))
         returning version`,
    [caseId, form, payload && JSON.stringify(payload), builtOn],
  );
  return row?.version;
}
