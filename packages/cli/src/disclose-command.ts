import { forms, locationOf, optionMessageAt, type Form, type Withheld } from '@safe-return/core';
import type { Messages } from '@safe-return/messages';
import { disclosuresIn, isKeptBack, type PartDisclosed } from './disclosures.ts';
import { inOneLine, type Outcome } from './output.ts';
import { sayAnswer } from './say-answer.ts';
import { sayPlace, sayPlaces } from './say-place.ts';
import type { Saying } from './saying.ts';
import type { Request, TaskOf } from './task.ts';

const shown = 5;

/** Shows what of each form of a case one recipient may get, what is kept back and why, and what there is to do. */
export function discloseCommand(
  name: string,
  parsed: unknown,
  task: TaskOf<'disclose'>,
  { json, all, messages }: Saying,
): Outcome {
  const parts = disclosuresIn(name, parsed, task);
  const exitCode = parts.some(isKeptBack) ? 1 : 0;
  if (json) return { json: { parts }, exitCode };
  return { text: `${say(parts, task.request, { all, messages }).join('\n')}\n`, exitCode };
}

/** Says first all that may go out, and then what is for the sender alone. */
function say(
  parts: readonly PartDisclosed[],
  { recipient, purpose, on }: Request,
  { all, messages }: Pick<Saying, 'all' | 'messages'>,
): string[] {
  const to = [
    messages.formatKnown(`code.recipient-kinds.${recipient.kind}`),
    recipient.name === '' ? messages.format('cli.disclose.not-named') : inOneLine(recipient.name),
    recipient.country === ''
      ? messages.format('cli.disclose.no-country')
      : messages.country(recipient.country),
  ];
  return [
    messages.format('cli.disclose.title'),
    messages.format('cli.disclose.no-verdict'),
    '',
    messages.format('cli.disclose.recipient', { recipient: to.join('; ') }),
    messages.format('cli.disclose.purpose', {
      purpose: messages.formatKnown(`code.sharing-purposes.${purpose}`),
    }),
    messages.format('cli.disclose.on', { date: messages.date(on) }),
    ...parts.flatMap((part) => ['', sayForm(part, messages), ...sayShared(part, messages)]),
    '',
    messages.format('cli.disclose.for-sender'),
    ...parts.flatMap((part) => ['', sayForm(part, messages), ...sayWithheld(part, { all, messages })]),
    ...sayToDo(parts, messages),
  ];
}

function sayForm({ form, path }: PartDisclosed, messages: Messages): string {
  const title = messages.format('cli.disclose.form', { form: messages.formatKnown(`form.${form}.title`) });
  return path === '' ? title : `${title} (${path})`;
}

function sayShared({ disclosed, onward, form }: PartDisclosed, messages: Messages): string[] {
  const shared = [...answersIn(disclosed, '', forms[form])];
  if (shared.length === 0) return [messages.format('cli.disclose.nothing-shared')];
  return [
    messages.format('cli.disclose.shared', { count: shared.length }),
    ...shared.flatMap(([location, answer]) => [
      `  ${sayPlace(location, messages)}`,
      `    ${sayAnswer(location, answer, messages)}`,
    ]),
    messages.format(`cli.disclose.onward.${onward}`),
  ];
}

/** Every answer of a payload with the place where it stands, as the rules name it. */
function* answersIn(value: unknown, pointer: string, form: Form): Generator<readonly [string, unknown]> {
  const isRow = (each: unknown): boolean => typeof each === 'object' && each !== null;
  if (!isRow(value) || (Array.isArray(value) && !value.some(isRow))) yield [locationOf(form, pointer), value];
  else
    for (const [key, part] of Object.entries(value as object))
      yield* answersIn(part, `${pointer}/${key}`, form);
}

/** Says what is kept back by its reasons, since many answers share theirs. */
function sayWithheld(
  { withheld, form }: PartDisclosed,
  { all, messages }: Pick<Saying, 'all' | 'messages'>,
): string[] {
  if (withheld.length === 0) return [messages.format('cli.disclose.nothing-withheld')];
  const byReasons = new Map<string, Withheld[]>();
  for (const each of withheld) {
    const reasons = each.reasons.join(' ');
    byReasons.set(reasons, [...(byReasons.get(reasons) ?? []), each]);
  }
  const groups = [...byReasons.values()].flatMap((group) => {
    const reasons = group[0]?.reasons ?? [];
    const basis = [...new Set(group.flatMap((each) => each.basis))];
    const places = group.map(({ path }) => locationOf(forms[form], path)).filter((place) => place !== '');
    return [
      '',
      ...reasons.map((reason) => `  ${messages.formatKnown(`sharing.${reason}.reason`)} [${reason}]`),
      ...sayPlaces(places, { most: all ? places.length : shown, indent: '    ', messages }),
      `    ${messages.format('cli.evaluate.sources')} ${basis.join(', ')}`,
    ];
  });
  return [messages.format('cli.disclose.withheld', { count: withheld.length }), ...groups];
}

/** Says what people have to do or look at besides, once where several forms say the same. */
function sayToDo(parts: readonly PartDisclosed[], messages: Messages): string[] {
  const unnamed = messages.format('cli.disclose.to-tell.unnamed');
  const groups = [
    [
      messages.format('cli.disclose.conflicts'),
      parts.flatMap(({ conflicts }) =>
        conflicts.map(({ code }) => messages.formatKnown(`sharing.conflict.${code}`)),
      ),
    ],
    [
      messages.format('cli.disclose.to-tell'),
      parts.flatMap(({ toTell }) =>
        toTell.map(({ recipient = unnamed, shared }) =>
          shared === 'yes' ? recipient : messages.format('cli.disclose.to-tell.not-known', { recipient }),
        ),
      ),
    ],
    [
      messages.format('cli.disclose.other-basis'),
      parts.flatMap(({ otherBasis }) =>
        otherBasis.map(({ recipient = unnamed, basis, on }) => {
          const words = optionMessageAt('consent.withoutConsent[].basis', basis);
          return messages.format('cli.disclose.other-basis.entry', {
            recipient,
            date: messages.date(on),
            basis: words === undefined ? basis : messages.formatKnown(words),
          });
        }),
      ),
    ],
  ] as const;
  return groups.flatMap(([title, entries]) =>
    entries.length === 0 ? [] : ['', title, ...new Set(entries.map((entry) => `  ${inOneLine(entry)}`))],
  );
}
