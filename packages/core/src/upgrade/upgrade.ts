import { pathOf } from '../questions/register.ts';
import { locationOf, pointerTo, type Form, type FormId } from '../forms/form.ts';
import { forms } from '../forms/forms.ts';
import { guard, pointer } from '../validation/guard.ts';
import type { IssueCode } from '../validation/issue.ts';
import { checkShape } from '../validation/shape.ts';
import { migrations, type Step } from './migrations.ts';

/** A code of an older version, and how it is said today; `null`: not any more. */
export interface ChangedCode {
  /** Where, as a JSON Pointer into the payload. */
  readonly path: string;
  readonly from: string;
  readonly to: string | null;
}

/** What today's form has no place for, as it stood: to be looked at by a person, and never thrown away unseen. */
export interface Quarantined {
  /** Where it stood, as a JSON Pointer into the payload. */
  readonly path: string;
  /** Why it has no place, in the words of an issue. */
  readonly code: IssueCode;
  /** What stood there: as sensitive as the payload itself. */
  readonly value: unknown;
}

/**
 * What an upgrade did.
 *
 * `current`: it was of today's version already. `upgraded`: carried to today's version, but for what is quarantined.
 * `malformed`, `unknown-form`, `unknown-version`: nothing was touched, since it is not known what it says.
 */
export interface UpgradeReport {
  readonly outcome: 'current' | 'upgraded' | 'malformed' | 'unknown-form' | 'unknown-version';
  readonly form: FormId | undefined;
  readonly from: number | undefined;
  readonly to: number | undefined;
  readonly changed: readonly ChangedCode[];
  readonly quarantined: readonly Quarantined[];
}

/** A payload of today's version where it could be carried, the value as it was where not, and what was done. */
export interface Upgrade {
  readonly payload: unknown;
  readonly report: UpgradeReport;
}

/**
 * Carries a payload of any version ever released to today's.
 *
 * Nothing is lost: what today's form can't hold stands in `quarantined`. Takes any value, never throws, and changes
 * nothing of what it was given. The result still wants `validate`: an upgrade makes no answer right.
 */
export function upgrade(payload: unknown): Upgrade {
  const untouched = (
    outcome: UpgradeReport['outcome'],
    known: Partial<Pick<UpgradeReport, 'form' | 'from' | 'to'>> = {},
  ): Upgrade => ({
    payload,
    report: {
      outcome,
      form: undefined,
      from: undefined,
      to: undefined,
      ...known,
      changed: [],
      quarantined: [],
    },
  });
  if (guard(payload) || !isRecord(payload)) return untouched('malformed');
  const form = formOf(payload['form']);
  if (!form) return untouched('unknown-form');
  const { version: from } = payload;
  const { id, version: to } = form;
  if (typeof from !== 'number') return untouched('unknown-version', { form: id, to });
  if (from === to) return untouched('current', { form: id, from, to });
  if (!Number.isSafeInteger(from) || from < 1 || from > to) {
    return untouched('unknown-version', { form: id, from, to });
  }
  // Plain JSON, as the guard made sure.
  const carried = JSON.parse(JSON.stringify(payload)) as Tree;
  const changed = migrations
    .filter((migration) => migration.form === id && migration.from >= from)
    .flatMap(({ steps }) => steps.flatMap((step) => recode(form, carried, step)));
  carried['version'] = to;
  const quarantined = quarantine(form, carried);
  return { payload: carried, report: { outcome: 'upgraded', form: id, from, to, changed, quarantined } };
}

type Tree = Record<string, unknown>;

function formOf(id: unknown): Form | undefined {
  return Object.values<Form>(forms).find((form) => form.id === id);
}

function recode(form: Form, payload: Tree, { at, codes, otherwise }: Step): readonly ChangedCode[] {
  const changed: ChangedCode[] = [];
  const sayToday = (code: unknown, path: string): readonly unknown[] => {
    if (typeof code !== 'string' || !Object.hasOwn(codes, code)) return [code];
    const today = codes[code] ?? null;
    changed.push({ path, from: code, to: today });
    return today === null ? [] : [today];
  };
  for (const { holder, key, path } of placesOf(form, payload, at)) {
    const answer = holder[key];
    if (Array.isArray(answer)) {
      const today = [...new Set(answer.flatMap((code, index) => sayToday(code, `${path}/${String(index)}`)))];
      holder[key] = today.length === 0 && answer.length > 0 ? otherwise : today;
    } else {
      holder[key] = sayToday(answer, path)[0] ?? otherwise;
    }
  }
  return changed;
}

interface AnswerPlace {
  readonly holder: Tree;
  readonly key: string;
  readonly path: string;
}

/** Finds every place of a payload where a question is answered, through the rows of its repeats. */
function placesOf(form: Form, payload: Tree, at: string): readonly AnswerPlace[] {
  const keys = pointerTo(form, at.replaceAll('[]', '.[]')).split('/').slice(1);
  const last = keys.pop() ?? '';
  let holders: readonly { readonly node: unknown; readonly path: string }[] = [{ node: payload, path: '' }];
  for (const key of keys) {
    holders = holders.flatMap(({ node, path }) => {
      if (key === '') {
        return Array.isArray(node)
          ? node.map((row: unknown, index) => ({ node: row, path: `${path}/${String(index)}` }))
          : [];
      }
      return isRecord(node) && Object.hasOwn(node, key) ? [{ node: node[key], path: `${path}/${key}` }] : [];
    });
  }
  return holders.flatMap(({ node, path }) =>
    isRecord(node) && Object.hasOwn(node, last) ? [{ holder: node, key: last, path: `${path}/${last}` }] : [],
  );
}

/** The keys of every payload. A key of another kind may be a word of a person, so that an issue does not name it. */
const parts: ReadonlySet<string> = new Set(['form', 'version', 'caseReference', 'profile', 'answers']);

/**
 * Takes out what the form of today has no place or no code for; what is left has its shape.
 *
 * Of a list with one unknown code the whole answer: what is left of a list would seem to say no to the rest.
 */
function quarantine(form: Form, payload: Tree): readonly Quarantined[] {
  const quarantined: Quarantined[] = [];
  for (const key of Object.keys(payload)) {
    if (parts.has(key)) continue;
    quarantined.push({ path: pointer('', key), code: 'unknown-key', value: payload[key] });
    Reflect.deleteProperty(payload, key);
  }
  for (;;) {
    const before = quarantined.length;
    // From the last to the first, so that the places of rows that are still to come stay true.
    for (const { path, code } of checkShape(form, payload).toReversed()) {
      const place = answerAt(form, path);
      const taken = takeOut(payload, place);
      if (taken) quarantined.push({ path: place, code, value: taken.value });
    }
    if (quarantined.length === before) return quarantined.toReversed();
  }
}

/** Finds the place of the answer that a place lies within: for one code of a list, that of the list. */
function answerAt(form: Form, path: string): string {
  const location = locationOf(form, path);
  const list = location.replace(/\[\d+\]$/, '');
  const isRow = form.questions.has(pathOf(location));
  return list === location || isRow ? path : pointerTo(form, list);
}

function takeOut(payload: Tree, path: string): { readonly value: unknown } | undefined {
  const keys = path.split('/').slice(1).map(unescaped);
  const last = keys.pop();
  const holder = keys.reduce<unknown>(
    (node, key) => (typeof node === 'object' && node !== null ? Reflect.get(node, key) : undefined),
    payload,
  );
  if (last === undefined || typeof holder !== 'object' || holder === null || !Object.hasOwn(holder, last)) {
    return undefined;
  }
  const value: unknown = Reflect.get(holder, last);
  if (Array.isArray(holder)) holder.splice(Number(last), 1);
  else Reflect.deleteProperty(holder, last);
  return { value };
}

function unescaped(segment: string): string {
  return segment.replaceAll('~1', '/').replaceAll('~0', '~');
}

function isRecord(value: unknown): value is Tree {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
