import {
  codeLists,
  dateFault,
  isCountryCode,
  MalformedJurisdiction,
  resolveJurisdiction,
  rules,
  type DisclosureRequest,
  type KnownFormId,
  type Level,
  type RecipientKind,
  type SharingPurpose,
} from '@safe-return/core';
import { formNamed } from './case-files.ts';
import { Failure } from './failure.ts';
import { levelOf } from './level.ts';
import type { Values } from './read-words.ts';

/** What is done with a file or a line, as it was asked for on the command line and found to be sound. */
export type Task =
  | { readonly command: 'validate'; readonly form: KnownFormId | undefined; readonly level: Level }
  | { readonly command: 'evaluate'; readonly on: string; readonly jurisdiction: string }
  | { readonly command: 'explain'; readonly rule: string; readonly on: string; readonly jurisdiction: string }
  | { readonly command: 'disclose'; readonly form: KnownFormId | undefined; readonly request: Request }
  | { readonly command: 'schedule'; readonly on: string }
  | { readonly command: 'upgrade' };

/** Who would get it, for what, and on which day; whatever is left out is unknown, and an unknown grants nothing. */
export type Request = Omit<DisclosureRequest, 'caseFile'>;

/** The task of one command. */
export type TaskOf<Command extends Task['command']> = Extract<Task, { readonly command: Command }>;

/**
 * Reads what is to be done from the command line, before any file is opened.
 *
 * @throws {Failure} When something is left out or means nothing.
 */
export function taskOf(command: Task['command'], values: Values): Task {
  const { form, level, on, jurisdiction, rule } = values;
  switch (command) {
    case 'validate':
      return { command, form: form === undefined ? undefined : formNamed(form), level: levelOf(level) };
    case 'evaluate':
      return { command, on: dayNamed(on), jurisdiction: stateNamed(jurisdiction) };
    case 'explain':
      return { command, rule: ruleNamed(rule), on: dayNamed(on), jurisdiction: stateNamed(jurisdiction) };
    case 'disclose':
      return { command, form: form === undefined ? undefined : formNamed(form), request: requestOf(values) };
    case 'schedule':
      return { command, on: dayNamed(on) };
    case 'upgrade':
      return { command };
  }
}

function dayNamed(on: string | undefined): string {
  if (on === undefined) throw new Failure('cli.error.no-date');
  if (dateFault(on, 'day')) throw new Failure('cli.error.date');
  return on;
}

function stateNamed(jurisdiction: string | undefined): string {
  if (jurisdiction === undefined) throw new Failure('cli.error.no-jurisdiction');
  try {
    resolveJurisdiction(jurisdiction);
    return jurisdiction;
  } catch (error) {
    if (error instanceof MalformedJurisdiction) throw new Failure('cli.error.jurisdiction');
    throw error;
  }
}

function ruleNamed(rule: string | undefined): string {
  if (rule === undefined) throw new Failure('cli.error.no-rule');
  if (!rules.some(({ id }) => id === rule)) throw new Failure('cli.error.rule');
  return rule;
}

function requestOf({ recipient, purpose, on, name = '', country = '', jurisdiction }: Values): Request {
  if (recipient === undefined) throw new Failure('cli.error.no-recipient');
  if (!isCodeOf('recipient-kinds', recipient)) throw new Failure('cli.error.recipient');
  if (purpose === undefined) throw new Failure('cli.error.no-purpose');
  if (!isCodeOf('sharing-purposes', purpose)) throw new Failure('cli.error.purpose');
  if (country !== '' && !isCountryCode(country)) throw new Failure('cli.error.country');
  return {
    // Each was just found in the list that its type is made from.
    recipient: { kind: recipient as RecipientKind, name, country },
    purpose: purpose as SharingPurpose,
    on: dayNamed(on),
    ...(jurisdiction === undefined ? {} : { jurisdiction: stateNamed(jurisdiction) }),
  };
}

function isCodeOf(list: string, code: string): boolean {
  return codeLists.some(({ id, codes }) => id === list && codes.includes(code));
}
