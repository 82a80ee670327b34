import type { Database } from './database/database.ts';
import { places } from './store/places.ts';
import type { Vault } from './vault.ts';

/** Where something sealed is stored: the columns by which a row is found, and the place that its text is bound to. */
interface SealedTable {
  readonly table: string;
  readonly keys: readonly string[];
  readonly placeOf: (keys: readonly string[]) => string;
}

/** Every table with something sealed in it, each with a column `sealed`. */
export const sealedTables: readonly SealedTable[] = [
  { table: 'cases', keys: ['id'], placeOf: ([id = '']) => places.case(id) },
  {
    table: 'payloads',
    keys: ['case_id', 'id'],
    placeOf: ([caseId = '', id = '']) => places.payload(caseId, id),
  },
  {
    table: 'evaluations',
    keys: ['case_id', 'id'],
    placeOf: ([caseId = '', id = '']) => places.evaluation(caseId, id),
  },
  {
    table: 'drafts',
    keys: ['case_id', 'form'],
    placeOf: ([caseId = '', form = '']) => places.draft(caseId, form),
  },
  {
    table: 'reevaluated_cases',
    keys: ['reevaluation_id', 'case_id'],
    placeOf: ([reevaluation = '', caseId = '']) => places.difference(reevaluation, caseId),
  },
];

const pageLength = 100;

/**
 * Seals everything with the newest key that an older one has sealed, so that the older one can be given up.
 *
 * A portal may go on meanwhile: what it changes is left to it, and it seals with the newest key itself. Stopped in the
 * middle, it goes on where it was.
 *
 * @returns how many were sealed again.
 */
export async function reseal(database: Database, vault: Vault): Promise<number> {
  let resealed = 0;
  for (const { table, keys, placeOf } of sealedTables) {
    const columns = keys.map((key) => `${key}::text`).join(', ');
    const these = `(${keys.join(', ')})`;
    const values = `(${keys.map((_, index) => `$${String(index + 1)}`).join(', ')})`;
    for (let last: readonly string[] | undefined; ;) {
      const rows = await database.query<{ key: readonly string[]; sealed: string | null }>(
        `select array[${columns}] as key, sealed from ${table} ${last ? `where ${these} > ${values}` : ''}
         order by ${keys.join(', ')} limit ${String(pageLength)}`,
        last ?? [],
      );
      for (const { key, sealed } of rows) {
        if (sealed === null || !vault.isOld(sealed)) continue;
        const value = await vault.open<{ readonly reference?: string }>(sealed, placeOf(key));
        const [before, after, digest] = [1, 2, 3].map((more) => `$${String(keys.length + more)}`);
        const changed = await database.query(
          `update ${table} set sealed = ${after}${table === 'cases' ? `, reference_digest = ${digest}` : ''}
           where ${these} = ${values} and sealed = ${before} returning 1`,
          [
            ...key,
            sealed,
            await vault.seal(value, placeOf(key)),
            ...(table === 'cases' ? [vault.digests(value.reference ?? '')[0]] : []),
          ],
        );
        resealed += changed.length;
      }
      if (rows.length < pageLength) break;
      last = rows.at(-1)?.key;
    }
  }
  return resealed;
}
