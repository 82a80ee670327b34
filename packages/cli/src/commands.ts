import type { MessageId } from '@safe-return/messages';

/** Every option: whether it takes a value, and where its words stand. */
export const options = {
  form: { type: 'string', value: 'FORM', about: 'cli.help.form' },
  level: { type: 'string', value: 'LEVEL', about: 'cli.help.level' },
  on: { type: 'string', value: 'DATE', about: 'cli.help.on' },
  jurisdiction: { type: 'string', value: 'STATE', about: 'cli.help.jurisdiction' },
  rule: { type: 'string', value: 'RULE', about: 'cli.help.rule' },
  recipient: { type: 'string', value: 'KIND', about: 'cli.help.recipient' },
  purpose: { type: 'string', value: 'PURPOSE', about: 'cli.help.purpose' },
  name: { type: 'string', value: 'NAME', about: 'cli.help.name' },
  country: { type: 'string', value: 'COUNTRY', about: 'cli.help.country' },
  principle: { type: 'string', value: 'NUMBER', about: 'cli.help.principle' },
  format: { type: 'string', value: 'FORMAT', about: 'cli.help.format' },
  ndjson: { type: 'boolean', about: 'cli.help.ndjson' },
  all: { type: 'boolean', about: 'cli.help.all' },
  json: { type: 'boolean', about: 'cli.help.json' },
  locale: { type: 'string', value: 'LANGUAGE', about: 'cli.help.locale' },
  help: { type: 'boolean', short: 'h', about: 'cli.help.help' },
  version: { type: 'boolean', about: 'cli.help.version' },
} as const satisfies Readonly<
  Record<string, { type: 'string' | 'boolean'; short?: string; value?: string; about: MessageId }>
>;

/** The name of an option. */
export type OptionName = keyof typeof options;

/** What every command takes. */
export const everywhere = ['locale', 'help', 'version'] as const satisfies readonly OptionName[];

/** What stands behind the name of a command. */
export const operands = {
  FILE: 'cli.help.file',
  FORM: 'cli.help.form-argument',
  SHELL: 'cli.help.shell',
} as const satisfies Readonly<Record<string, MessageId>>;

/** A command as it is explained, checked and completed. */
export interface Command {
  readonly operand?: keyof typeof operands;
  /** Options without which it can't be carried out. */
  readonly needs: readonly OptionName[];
  readonly takes: readonly OptionName[];
  readonly about: MessageId;
  readonly more?: MessageId;
  /** What follows the name in an example. */
  readonly example: string;
}

/** Every command, in the order in which the help lists them. */
export const commands = {
  validate: {
    operand: 'FILE',
    needs: [],
    takes: ['level', 'form', 'ndjson', 'all', 'json'],
    about: 'cli.help.validate',
    more: 'cli.help.validate.more',
    example: 'case.json --level draft',
  },
  evaluate: {
    operand: 'FILE',
    needs: ['on', 'jurisdiction'],
    takes: ['ndjson', 'all', 'json'],
    about: 'cli.help.evaluate',
    more: 'cli.help.evaluate.more',
    example: 'case.json --on 2026-06-10 --jurisdiction FR',
  },
  explain: {
    operand: 'FILE',
    needs: ['rule', 'on', 'jurisdiction'],
    takes: ['json'],
    about: 'cli.help.explain',
    example: 'case.json --rule safe.reprisals --on 2026-06-10 --jurisdiction FR',
  },
  disclose: {
    operand: 'FILE',
    needs: ['recipient', 'purpose', 'on'],
    takes: ['name', 'country', 'form', 'jurisdiction', 'all', 'json'],
    about: 'cli.help.disclose',
    more: 'cli.help.disclose.more',
    example:
      'case.json --form reintegration-plan --recipient support-organisation --purpose reception-on-return --name "Partner organisation there" --country RS --on 2026-05-18',
  },
  schedule: {
    operand: 'FILE',
    needs: ['on'],
    takes: ['json'],
    about: 'cli.help.schedule',
    more: 'cli.help.schedule.more',
    example: 'case.json --on 2026-09-01',
  },
  upgrade: {
    operand: 'FILE',
    needs: [],
    takes: ['json'],
    about: 'cli.help.upgrade',
    example: 'assessment.json',
  },
  schema: {
    operand: 'FORM',
    needs: [],
    takes: ['level'],
    about: 'cli.help.schema',
    more: 'cli.help.schema.more',
    example: 'risk-assessment --level draft > risk-assessment.schema.json',
  },
  rules: {
    needs: [],
    takes: ['format', 'principle', 'on', 'json'],
    about: 'cli.help.rules',
    example: '--format html > rules.html',
  },
  provisions: {
    needs: [],
    takes: ['principle', 'json'],
    about: 'cli.help.provisions',
    example: '--principle 2',
  },
  completion: {
    operand: 'SHELL',
    needs: [],
    takes: [],
    about: 'cli.help.completion',
    example: 'bash >> ~/.bashrc',
  },
} as const satisfies Readonly<Record<string, Command>>;

/** The name of a command. */
export type CommandName = keyof typeof commands;

/** Whether a word is the name of a command. */
export function isCommand(word: string): word is CommandName {
  return Object.hasOwn(commands, word);
}

/** The options of a command, those that it needs first. */
export function optionsOf(command: Command): readonly OptionName[] {
  return [...command.needs, ...command.takes, ...everywhere];
}

/** How an option is written, with the word that stands for its value. */
export function written(name: OptionName): string {
  const option = options[name];
  return 'value' in option ? `--${name} ${option.value}` : `--${name}`;
}
