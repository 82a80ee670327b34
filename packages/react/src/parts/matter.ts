import type { Form, PlacedQuestion } from '@safe-return/core';
import type { Messages } from '@safe-return/messages';

/** One matter in a row that asks about many: which way it points, and then why. */
export interface Matter {
  readonly opener: PlacedQuestion;
  readonly reason: PlacedQuestion;
}

const found = new WeakMap<Form, readonly Matter[]>();

/**
 * Finds the matters that the rows of a form ask about: two questions in a group of their own (`weighing[].views`), the
 * second asked only because of the first.
 *
 * The second says nothing by itself, sixteen times “Why?” on one page, so it stands below the first wherever they are.
 */
export function mattersOf(form: Form): readonly Matter[] {
  const known = found.get(form) ?? findMatters(form);
  found.set(form, known);
  return known;
}

function findMatters(form: Form): readonly Matter[] {
  const groups = new Map<string, PlacedQuestion[]>();
  for (const placed of form.placed) {
    const group = groupOf(placed.path);
    if (placed.repeat !== undefined && group !== placed.repeat)
      groups.set(group, [...(groups.get(group) ?? []), placed]);
  }
  return [...groups.values()].flatMap(([opener, reason, ...others]) => {
    if (!opener || !reason || others.length > 0) return [];
    const { relevant } = reason.question;
    return relevant?.op === 'is' && `${String(reason.repeat)}${relevant.path}` === opener.path
      ? [{ opener, reason }]
      : [];
  });
}

function groupOf(path: string): string {
  return path.slice(0, path.lastIndexOf('.'));
}

/** Names a question where it stands by itself: with its matter, if it would say nothing without. */
export function sayQuestion({ path }: PlacedQuestion, form: Form, messages: Messages): string {
  const question = messages.formatKnown(path);
  const matter = mattersOf(form).find(({ reason }) => reason.path === path);
  return matter
    ? messages.format('ui.question.of-matter', { matter: messages.formatKnown(matter.opener.path), question })
    : question;
}
