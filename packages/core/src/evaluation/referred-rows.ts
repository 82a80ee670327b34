import { isReserved } from '../answers/reserved.ts';
import type { FormId } from '../forms/form.ts';
import { answeredOn, byDay, caseFileKeys, listOf, recordOf } from './case-file.ts';

/** A list that answers refer to. */
export interface ReferredList {
  /** The form that it stands in; without it, the case profile, which is part of every form. */
  readonly form?: FormId;
  /** The answers that together tell its rows apart for a person, as many of them as there are. */
  readonly namedBy: readonly string[];
}

/**
 * The lists that answers refer to, by their paths.
 *
 * It stands here once more, since a page with one form does not load the others, whose rows it may have to name. What
 * names a row of another form is therefore in words of its own: the words of its codes are not there either.
 */
export const referredLists: Readonly<Record<string, ReferredList>> = {
  'profile.person.children[]': { namedBy: ['label'] },
  'profile.proceedings[]': { namedBy: ['kind', 'role'] },
  'riskAssessment.scenarios[]': { form: 'risk-assessment', namedBy: ['what'] },
  'riskAssessment.measures[]': { form: 'risk-assessment', namedBy: ['what', 'owner'] },
  'bestInterests.options[]': { form: 'best-interests', namedBy: ['label', 'place'] },
  'consent.grants[]': { form: 'data-sharing-consent', namedBy: ['recipient.name'] },
  'plan.services[]': { form: 'reintegration-plan', namedBy: ['provider'] },
  'plan.goals[]': { form: 'reintegration-plan', namedBy: ['goal'] },
  'plan.safety[]': { form: 'reintegration-plan', namedBy: ['measure', 'service'] },
};

/** A row that an answer can refer to, by its id. */
export interface ReferredRow {
  readonly id: string;
  /** The answers that it can be told from the others by, each with the path of its question; none where none is given. */
  readonly names: readonly { readonly path: string; readonly answer: string }[];
}

/**
 * Lists the rows of one list of another form, from all that a case file holds.
 *
 * Takes any value. Where two consents have a row of the same id, the later consent counts, as it does for the rules.
 */
export function referredRows(caseFile: unknown, list: string): readonly ReferredRow[] {
  const { form } = referredLists[list] ?? {};
  if (!form) return [];
  const part = recordOf(caseFile)[caseFileKeys[form]];
  const payloads = Array.isArray(part) ? byDay(listOf(part), answeredOn) : [recordOf(part)];
  // The first word of a path is the form.
  const [, ...keys] = list.slice(0, -'[]'.length).split('.');
  const rows = new Map<string, ReferredRow>();
  for (const { answers } of payloads) {
    for (const row of rowsToReferTo(list, keys.reduce(within, answers))) rows.set(row.id, row);
  }
  return [...rows.values()];
}

/** Reads the rows of a list as an answer can refer to them; a row without an id can't be meant. */
export function rowsToReferTo(list: string, rows: unknown): readonly ReferredRow[] {
  return listOf(rows).flatMap((row) => {
    const { id } = row;
    if (typeof id !== 'string' || id === '') return [];
    const names = (referredLists[list]?.namedBy ?? []).flatMap((path) => {
      const answer = path.split('.').reduce<unknown>(within, row);
      const isName = typeof answer === 'string' && answer.trim() !== '' && !isReserved(answer);
      return isName ? [{ path: `${list}.${path}`, answer }] : [];
    });
    return [{ id, names }];
  });
}

function within(value: unknown, key: string): unknown {
  return recordOf(value)[key];
}
