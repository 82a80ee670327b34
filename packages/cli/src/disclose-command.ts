import {
  caseFileKeys,
  codeLists,
  dateFault,
  disclose,
  forms,
  isCountryCode,
  locationOf,
  MalformedJurisdiction,
  optionMessageAt,
  resolveJurisdiction,
  type CaseFile,
  type Disclosure,
  type DisclosureRequest,
  type Form,
  type KnownFormId,
  type RecipientKind,
  type SharingPurpose,
  type Withheld,
} from '@safe-return/core';
import type { Messages } from '@safe-return/messages';
import { contentOf, formNamed, toCaseFile } from './case-files.ts';
import { Failure } from './failure.ts';
import { asJson, type Outcome } from './output.ts';
import { readJsonFile } from './read-file.ts';
import { sayAnswer } from './say-answer.ts';
import { sayPlace, sayPlaces } from './say-place.ts';

const shown = 5;

/** What is asked on the command line; whatever is left out is unknown, and an unknown grants nothing. */
export interface DiscloseOptions {
  readonly recipient: string | undefined;
  readonly purpose: string | undefined;
  readonly on: string | undefined;
  readonly name: string | undefined;
  readonly country: string | undefined;
  readonly form: string | undefined;
  readonly jurisdiction: string | undefined;
  readonly json: boolean;
  readonly all: boolean;
  readonly messages: Messages;
}

/** Shows what of one form of a case one recipient may get, what is kept back and why, and what there is to do. */
export async function discloseCommand(file: string, options: DiscloseOptions): Promise<Outcome> {
  const request = requestOf(options);
  const wanted = options.form === undefined ? undefined : formNamed(options.form);
  const caseFile = toCaseFile(file, contentOf(file, await readJsonFile(file)));
  const { form, payload } = chosenIn(file, caseFile, wanted);
  const disclosure = disclose(payload, caseFile.consents ?? [], { ...request, caseFile });
  const { withheld, toTell, conflicts } = disclosure;
  const exitCode = withheld.length + toTell.length + conflicts.length > 0 ? 1 : 0;
  if (options.json) return { text: asJson(disclosure), exitCode };
  return { text: `${say(disclosure, form, options, request).join('\n')}\n`, exitCode };
}

function requestOf(options: DiscloseOptions): Omit<DisclosureRequest, 'caseFile'> {
  const { recipient, purpose, on, name = '', country = '', jurisdiction } = options;
  if (recipient === undefined) throw new Failure('cli.error.no-recipient');
  if (!isCodeOf('recipient-kinds', recipient)) throw new Failure('cli.error.recipient');
  if (purpose === undefined) throw new Failure('cli.error.no-purpose');
  if (!isCodeOf('sharing-purposes', purpose)) throw new Failure('cli.error.purpose');
  if (on === undefined) throw new Failure('cli.error.no-date');
  if (dateFault(on, 'day')) throw new Failure('cli.error.date');
  if (country !== '' && !isCountryCode(country)) throw new Failure('cli.error.country');
  if (jurisdiction !== undefined) checkJurisdiction(jurisdiction);
  return {
    // Each was just found in the list that its type is made from.
    recipient: { kind: recipient as RecipientKind, name, country },
    purpose: purpose as SharingPurpose,
    on,
    ...(jurisdiction === undefined ? {} : { jurisdiction }),
  };
}

function checkJurisdiction(jurisdiction: string): void {
  try {
    resolveJurisdiction(jurisdiction);
  } catch (error) {
    if (error instanceof MalformedJurisdiction) throw new Failure('cli.error.jurisdiction');
    throw error;
  }
}

function isCodeOf(list: string, code: string): boolean {
  return codeLists.some(({ id, codes }) => id === list && codes.includes(code));
}

/** Finds the payload that is meant: the one that is named, or the only one that there is. */
function chosenIn(
  file: string,
  caseFile: CaseFile,
  wanted: KnownFormId | undefined,
): { readonly form: Form; readonly payload: unknown } {
  const held = Object.entries(caseFileKeys).flatMap(([id, key]) => {
    const part: unknown = caseFile[key];
    const payloads: readonly unknown[] = Array.isArray(part) ? part : part === undefined ? [] : [part];
    return payloads.map((payload) => ({ id, payload }));
  });
  const meant = wanted === undefined ? held : held.filter(({ id }) => id === wanted);
  const [first, second] = meant;
  if (!first) throw new Failure('cli.error.form-not-there', { file });
  if (second) {
    const names = [...new Set(held.map(({ id }) => id))].join(', ');
    throw wanted === undefined
      ? new Failure('cli.error.which-form', { file, forms: names })
      : new Failure('cli.error.several-of-form', { file });
  }
  return { form: forms[formNamed(first.id)], payload: first.payload };
}

function say(
  disclosure: Disclosure,
  form: Form,
  { all, messages }: DiscloseOptions,
  { recipient, purpose, on }: Omit<DisclosureRequest, 'caseFile'>,
): string[] {
  const { disclosed, onward, withheld } = disclosure;
  const shared = [...answersIn(disclosed, '', form)];
  const to = [
    messages.formatKnown(`code.recipient-kinds.${recipient.kind}`),
    recipient.name === '' ? messages.format('cli.disclose.not-named') : recipient.name,
    recipient.country === ''
      ? messages.format('cli.disclose.no-country')
      : messages.country(recipient.country),
  ];
  const lines = [
    messages.format('cli.disclose.title'),
    messages.format('cli.disclose.no-verdict'),
    '',
    messages.format('cli.disclose.form', { form: messages.formatKnown(`form.${form.id}.title`) }),
    messages.format('cli.disclose.recipient', { recipient: to.join('; ') }),
    messages.format('cli.disclose.purpose', {
      purpose: messages.formatKnown(`code.sharing-purposes.${purpose}`),
    }),
    messages.format('cli.disclose.on', { date: messages.date(on) }),
    '',
  ];
  if (shared.length === 0) lines.push(messages.format('cli.disclose.nothing-shared'));
  else {
    lines.push(messages.format('cli.disclose.shared', { count: shared.length }));
    for (const [location, answer] of shared)
      lines.push(`  ${sayPlace(location, messages)}`, `    ${sayAnswer(location, answer, messages)}`);
    lines.push('', messages.format(`cli.disclose.onward.${onward}`));
  }
  lines.push('', messages.format('cli.disclose.for-sender'), '');
  if (withheld.length === 0) lines.push(messages.format('cli.disclose.nothing-withheld'));
  else lines.push(messages.format('cli.disclose.withheld', { count: withheld.length }));
  lines.push(...sayWithheld(disclosure, form, { all, messages }), ...sayToDo(disclosure, messages));
  return lines;
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
  { withheld }: Disclosure,
  form: Form,
  { all, messages }: { readonly all: boolean; readonly messages: Messages },
): string[] {
  const byReasons = new Map<string, Withheld[]>();
  for (const each of withheld) {
    const reasons = each.reasons.join(' ');
    byReasons.set(reasons, [...(byReasons.get(reasons) ?? []), each]);
  }
  return [...byReasons.values()].flatMap((group) => {
    const reasons = group[0]?.reasons ?? [];
    const basis = [...new Set(group.flatMap((each) => each.basis))];
    const places = group.map(({ path }) => locationOf(form, path)).filter((place) => place !== '');
    return [
      '',
      ...reasons.map((reason) => `  ${messages.formatKnown(`sharing.${reason}.reason`)} [${reason}]`),
      ...sayPlaces(places, { most: all ? places.length : shown, indent: '    ', messages }),
      `    ${messages.format('cli.evaluate.sources')} ${basis.join(', ')}`,
    ];
  });
}

/** Says what people have to do or look at besides. */
function sayToDo({ toTell, conflicts, otherBasis }: Disclosure, messages: Messages): string[] {
  const unnamed = messages.format('cli.disclose.to-tell.unnamed');
  const groups = [
    [
      messages.format('cli.disclose.conflicts'),
      conflicts.map(({ code }) => messages.formatKnown(`sharing.conflict.${code}`)),
    ],
    [
      messages.format('cli.disclose.to-tell'),
      toTell.map(({ recipient = unnamed, shared }) =>
        shared === 'yes' ? recipient : messages.format('cli.disclose.to-tell.not-known', { recipient }),
      ),
    ],
    [
      messages.format('cli.disclose.other-basis'),
      otherBasis.map(({ recipient = unnamed, basis, on }) => {
        const words = optionMessageAt('consent.withoutConsent[].basis', basis);
        return messages.format('cli.disclose.other-basis.entry', {
          recipient,
          date: messages.date(on),
          basis: words === undefined ? basis : messages.formatKnown(words),
        });
      }),
    ],
  ] as const;
  return groups.flatMap(([title, entries]) =>
    entries.length === 0 ? [] : ['', title, ...new Set(entries.map((entry) => `  ${entry}`))],
  );
}
