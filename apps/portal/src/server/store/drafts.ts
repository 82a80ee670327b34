import { isDeepStrictEqual } from 'node:util';
import type { KnownFormId, Payload } from '@safe-return/core';
import type { Draft } from '../../api.ts';
import { ofToday } from './of-today.ts';
import { places } from './places.ts';
import type { Store } from './store.ts';

interface DraftRow {
  readonly version: number;
  readonly saved_at: Date;
  readonly saved_by: string | null;
  readonly sealed: string | null;
}

const nothingSaved: Draft = { version: 0, savedAt: null, savedBy: null, payload: null };

/** Finds what is being filled in. */
export async function findDraft(
  { statements, vault }: Store,
  caseId: string,
  form: KnownFormId,
): Promise<Draft> {
  const [row] = await statements.query<DraftRow>(
    `select version, saved_at, "name" as saved_by, sealed
     from drafts left join accounts on accounts."id" = saved_by where case_id = $1 and form = $2`,
    [caseId, form],
  );
  if (!row) return nothingSaved;
  return {
    version: row.version,
    savedAt: row.saved_at.toISOString(),
    savedBy: row.saved_by,
    payload:
      row.sealed === null ? null : ofToday(await vault.open<Payload>(row.sealed, places.draft(caseId, form))),
  };
}

/** Lists which forms of a case are being filled in. */
export async function listDrafts(
  { statements }: Store,
  caseId: string,
): Promise<
  readonly { readonly form: KnownFormId; readonly savedAt: string; readonly savedBy: string | null }[]
> {
  const rows = await statements.query<{ form: KnownFormId; saved_at: Date; saved_by: string | null }>(
    `select form, saved_at, "name" as saved_by
     from drafts left join accounts on accounts."id" = saved_by where case_id = $1 and sealed is not null`,
    [caseId],
  );
  return rows.map(({ form, saved_at: savedAt, saved_by: savedBy }) => ({
    form,
    savedAt: savedAt.toISOString(),
    savedBy,
  }));
}

/**
 * Saves what is being filled in, unless somebody else has saved since.
 *
 * Saving the same thing again, as a client does that got no answer, counts as saved. Emptying it again does not: somebody
 * else may have submitted it.
 *
 * @param payload `null` empties the draft.
 * @param builtOn the version that the writer has seen last; 0 for none.
 * @returns the new version; undefined where another has been saved meanwhile, and nothing was stored.
 */
export async function saveDraft(
  store: Store,
  {
    caseId,
    form,
    payload,
    builtOn,
    by,
  }: {
    readonly caseId: string;
    readonly form: KnownFormId;
    readonly payload: Payload | null;
    readonly builtOn: number;
    readonly by: string | null;
  },
): Promise<number | undefined> {
  const { statements, vault } = store;
  const sealed = payload && (await vault.seal(payload, places.draft(caseId, form)));
  const [row] = await statements.query<{ version: number }>(
    builtOn === 0
      ? `insert into drafts (case_id, form, sealed, version, saved_by) values ($1, $2, $3, $4::integer + 1, $5)
         on conflict (case_id, form) do nothing returning version`
      : `update drafts set version = $4::integer + 1, sealed = $3, saved_at = now(), saved_by = $5
         where case_id = $1 and form = $2 and version = $4::integer returning version`,
    [caseId, form, sealed, builtOn, by],
  );
  if (row) return row.version;
  if (payload === null) return undefined;
  const there = await findDraft(store, caseId, form);
  return there.version === builtOn + 1 && isDeepStrictEqual(there.payload, payload)
    ? there.version
    : undefined;
}
