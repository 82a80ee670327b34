import { codeLists, forms } from '@safe-return/core';
import { locales, type Messages } from '@safe-return/messages';
import {
  commands,
  operands,
  options,
  optionsOf,
  written,
  type Command,
  type CommandName,
} from './commands.ts';

type Entry = readonly [name: string, about: string];

/** Explains the command line to somebody who has never used it. */
export function help(messages: Messages): string {
  const listed = Object.entries(commands).map(([name, command]): Entry => [
    usage(name, command),
    messages.formatKnown(command.about),
  ]);
  return [
    messages.format('cli.about'),
    `${messages.format('cli.usage')}\n  safe-return COMMAND [FILE...] [OPTIONS]`,
    entries(messages.format('cli.commands'), listed),
    messages.format('cli.help.each'),
    entries(messages.format('cli.exit-codes'), exitCodes(messages)),
    '',
  ]
    .join('\n\n')
    .replace(/\n+$/, '\n');
}

/** Explains one command: what it does, what it takes, how it ends, and examples. */
export function helpOf(name: CommandName, messages: Messages): string {
  const command: Command = commands[name];
  const values = {
    forms: Object.keys(forms).join(', '),
    locales: locales.map(({ code }) => code).join(', '),
  };
  const taken = optionsOf(command).map((option): Entry => [
    written(option),
    messages.formatKnown(options[option].about, { ...values, codes: codesOf(option).join(', ') }),
  ]);
  const { operand } = command;
  const first: readonly Entry[] =
    operand === undefined ? [] : [[operand, messages.formatKnown(operands[operand], values)]];
  return [
    `${messages.format('cli.usage')}\n  safe-return ${usage(name, command)}`,
    [messages.formatKnown(command.about), ...(command.more ? [messages.formatKnown(command.more)] : [])].join(
      '\n\n',
    ),
    entries(messages.format('cli.options'), [...first, ...taken]),
    entries(messages.format('cli.exit-codes'), exitCodes(messages)),
    `${messages.format('cli.examples')}\n${command.examples.map((words) => `  safe-return ${name} ${words}\n`).join('')}`,
  ].join('\n\n');
}

/** The codes that an option takes, from the lists of core. */
export function codesOf(option: string): readonly string[] {
  const lists: Readonly<Record<string, string>> = {
    recipient: 'recipient-kinds',
    purpose: 'sharing-purposes',
  };
  return codeLists.find(({ id }) => id === lists[option])?.codes ?? [];
}

function usage(name: string, { operand, needs }: Command): string {
  return [name, ...(operand === undefined ? [] : [operand]), ...needs.map(written)].join(' ');
}

function exitCodes(messages: Messages): readonly Entry[] {
  return (['0', '1', '2', '130'] as const).map((code) => [code, messages.format(`cli.help.exit-${code}`)]);
}

function entries(title: string, rows: readonly Entry[]): string {
  return `${title}\n${rows.map(([name, about]) => `  ${name}\n      ${about}`).join('\n')}`;
}
