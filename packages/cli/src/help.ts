import { forms } from '@safe-return/core';
import { locales, type Messages } from '@safe-return/messages';

/** Explains the command line to somebody who has never used it. */
export function help(messages: Messages): string {
  const codes = locales.map(({ code }) => code).join(', ');
  const rows: readonly (readonly [title: string, entries: readonly (readonly [string, string])[]])[] = [
    [
      messages.format('cli.commands'),
      [
        ['validate FILE', messages.format('cli.help.validate')],
        ['evaluate FILE --on DATE --jurisdiction STATE', messages.format('cli.help.evaluate')],
        ['explain FILE --rule RULE --on DATE --jurisdiction STATE', messages.format('cli.help.explain')],
        ['upgrade FILE', messages.format('cli.help.upgrade')],
        ['rules', messages.format('cli.help.rules')],
        ['provisions', messages.format('cli.help.provisions')],
      ],
    ],
    [
      messages.format('cli.options'),
      [
        ['FILE', messages.format('cli.help.file')],
        ['--form FORM', messages.format('cli.help.form', { forms: Object.keys(forms).join(', ') })],
        ['--level LEVEL', messages.format('cli.help.level')],
        ['--on DATE', messages.format('cli.help.on')],
        ['--jurisdiction STATE', messages.format('cli.help.jurisdiction')],
        ['--rule RULE', messages.format('cli.help.rule')],
        ['--principle NUMBER', messages.format('cli.help.principle')],
        ['--format FORMAT', messages.format('cli.help.format')],
        ['--all', messages.format('cli.help.all')],
        ['--json', messages.format('cli.help.json')],
        ['--locale LANGUAGE', messages.format('cli.help.locale', { locales: codes })],
        ['--help', messages.format('cli.help.help')],
        ['--version', messages.format('cli.help.version')],
      ],
    ],
    [
      messages.format('cli.exit-codes'),
      [
        ['0', messages.format('cli.help.exit-0')],
        ['1', messages.format('cli.help.exit-1')],
        ['2', messages.format('cli.help.exit-2')],
      ],
    ],
  ];
  const text = rows.map(
    ([title, entries]) =>
      `${title}\n${entries.map(([name, about]) => `  ${name}\n      ${about}`).join('\n')}`,
  );
  return `${messages.format('cli.about')}\n\n${messages.format('cli.usage')}\n  safe-return COMMAND [FILE] [OPTIONS]\n\n${text.join('\n\n')}\n`;
}
