import { dayRange } from '../../answers/partial-date.ts';
import { isReserved } from '../../answers/reserved.ts';
import type { Row } from '../../conditions/evaluate.ts';
import type { StructureCheck, StructureFault } from '../structure.ts';

type Answers = Parameters<StructureCheck>[0];

const grantsPath = 'consent.grants[]';
const eventsPath = 'consent.events[]';

function idOf(row: Row): unknown {
  return row.answers['id'];
}

function rowsOf(answers: Answers, repeat: string): readonly Row[] {
  return answers.rows(repeat) ?? [];
}

/** The entry that a row is about; undefined where it is about the whole consent, or does not say. */
function entryOf(answers: Answers, row: Row, path: string): string | undefined {
  const entry = answers.answer(path, row);
  return typeof entry === 'string' && entry !== '' && entry !== 'all' && !isReserved(entry)
    ? entry
    : undefined;
}

/** What happened to an entry, a permission taken back by itself left aside: it changes nothing of the entries. */
function isAbout(answers: Answers, row: Row, entry: unknown): boolean {
  const scope = entryOf(answers, row, '.scope');
  if (scope !== undefined) return scope === entry;
  return !Array.isArray(answers.answer('.permission', row)) || answers.answer('.scope', row) === 'all';
}

/** Every row that refers to an entry finds it; what concerns the whole consent names none. */
function* entriesExist(answers: Answers): Generator<StructureFault> {
  const ids = new Set(rowsOf(answers, grantsPath).map(idOf));
  const references = [
    [eventsPath, '.scope'],
    ['consent.transfers[]', '.grant'],
    ['consent.afterWithdrawal[]', '.grant'],
  ] as const;
  for (const [repeat, path] of references) {
    for (const row of rowsOf(answers, repeat)) {
      const entry = entryOf(answers, row, path);
      if (entry !== undefined && !ids.has(entry)) {
        yield { location: row.at + path, code: 'reference-missing' };
      }
    }
  }
}

/** No two entries have one id: a withdrawal must not leave open which of them it ends. */
function* idsDiffer(answers: Answers): Generator<StructureFault> {
  const seen = new Set<unknown>();
  for (const row of rowsOf(answers, grantsPath)) {
    const id = idOf(row);
    if (id !== undefined && seen.has(id)) yield { location: row.at, code: 'id-repeated' };
    seen.add(id);
  }
}

/** The list only grows: nothing stands after what happened later. */
function* eventsInOrder(answers: Answers): Generator<StructureFault> {
  let latest: string | undefined;
  for (const row of rowsOf(answers, eventsPath)) {
    const on = dayRange(answers.answer('.on', row));
    if (!on) continue;
    if (latest !== undefined && on.latest < latest)
      yield { location: `${row.at}.on`, code: 'event-out-of-order' };
    else latest = on.earliest;
  }
}

const needsConsent: ReadonlySet<unknown> = new Set([
  'renewed',
  'narrowed',
  'withdrawn',
  'revoked-by-other',
  'expired',
  'invalidated',
]);
const endsConsent: ReadonlySet<unknown> = new Set([
  'withdrawn',
  'revoked-by-other',
  'expired',
  'invalidated',
]);

/**
 * Nothing is taken back that was not given, or that was taken back already, and nothing is given again that never was.
 *
 * That something was shared is never refused here, whenever it was: what happened has to be written down.
 */
function* eventsFollow(answers: Answers): Generator<StructureFault> {
  const entries = rowsOf(answers, grantsPath).map(idOf);
  const ever = new Set<unknown>();
  const standing = new Set<unknown>();
  for (const row of rowsOf(answers, eventsPath)) {
    const kind = answers.answer('.kind', row);
    const about = entries.filter((entry) => isAbout(answers, row, entry));
    if (about.length === 0) continue;
    const before = kind === 'renewed' ? ever : standing;
    if (needsConsent.has(kind) && !about.some((entry) => before.has(entry))) {
      yield { location: `${row.at}.kind`, code: 'event-cannot-follow' };
    }
    for (const entry of about) {
      if (kind === 'given' || (kind === 'renewed' && ever.has(entry))) {
        ever.add(entry);
        standing.add(entry);
      }
      if (endsConsent.has(kind) || kind === 'refused') standing.delete(entry);
    }
  }
}

/** What goes to another country says on what the sending rests. */
function* transfersRecorded(answers: Answers): Generator<StructureFault> {
  const here = answers.answer('profile.states.returning');
  const recorded = new Set(
    rowsOf(answers, 'consent.transfers[]').map((row) => answers.answer('.grant', row)),
  );
  for (const row of rowsOf(answers, grantsPath)) {
    const there = answers.answer('.recipient.country', row);
    const abroad =
      typeof here === 'string' && typeof there === 'string' && !isReserved(there) && there !== here;
    if (abroad && answers.answer('.answer', row) === 'agrees' && !recorded.has(idOf(row))) {
      yield { location: `${row.at}.recipient.country`, code: 'transfer-missing' };
    }
  }
}

/** Whatever was taken back names the recipients to tell, unless nobody holds anything and nothing was shared. */
function* recipientsNamed(answers: Answers): Generator<StructureFault> {
  const events = rowsOf(answers, eventsPath);
  const listed = rowsOf(answers, 'consent.afterWithdrawal[]');
  const nobody = answers.answer('consent.heldByOthers') === 'no';
  for (const grant of rowsOf(answers, grantsPath)) {
    const own = events.filter((row) => isAbout(answers, row, idOf(grant)));
    const kinds = own.map((row) => answers.answer('.kind', row));
    if (!kinds.includes('given')) continue;
    const ending = own.findLast((row) => {
      const kind = answers.answer('.kind', row);
      return endsConsent.has(kind) || kind === 'narrowed';
    });
    if (!ending || (nobody && !kinds.includes('shared'))) continue;
    const named = listed.some((row) => {
      const entry = entryOf(answers, row, '.grant');
      return entry === undefined || entry === idOf(grant);
    });
    if (!named) yield { location: `${ending.at}.kind`, code: 'recipients-to-tell-missing' };
  }
}

/** How the parts of a consent must fit together. */
export const consentStructure: readonly StructureCheck[] = [
  entriesExist,
  idsDiffer,
  eventsInOrder,
  eventsFollow,
  transfersRecorded,
  recipientsNamed,
];
