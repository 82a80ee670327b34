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
  words: { type: 'boolean', about: 'cli.help.words' },
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
  'FILE...': 'cli.help.file',
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
  /** What follows the name in examples. */
  readonly examples: readonly string[];
}

/** Every command, in the order in which the help lists them. */
export const commands = {
  validate: {
    operand: 'FILE...',
    needs: [],
    takes: ['level', 'form', 'ndjson', 'all', 'json', 'words'],
    about: 'cli.help.validate',
    more: 'cli.help.validate.more',
    examples: [
      'case.json',
      'assessment.json --level draft --json',
      '*.json',
      '--ndjson cases.ndjson > results.ndjson',
    ],
  },
  evaluate: {
    operand: 'FILE...',
    needs: ['on', 'jurisdiction'],
    takes: ['ndjson', 'all', 'json', 'words'],
    about: 'cli.help.evaluate',
    more: 'cli.help.evaluate.more',
    examples: [
      'case.json --on 2026-06-10 --jurisdiction FR',
      '--ndjson --on 2026-06-10 --jurisdiction eu - < cases.ndjson > results.ndjson',
    ],
  },
  explain: {
    operand: 'FILE...',
    needs: ['rule', 'on', 'jurisdiction'],
    takes: ['ndjson', 'json'],
    about: 'cli.help.explain',
    examples: ['case.json --rule safe.reprisals --on 2026-06-10 --jurisdiction FR'],
  },
  disclose: {
    operand: 'FILE...',
    needs: ['recipient', 'purpose', 'on'],
    takes: ['name', 'country', 'form', 'jurisdiction', 'ndjson', 'all', 'json'],
    about: 'cli.help.disclose',
    more: 'cli.help.disclose.more',
    examples: [
      'case.json --recipient support-organisation --purpose reception-on-return --name "Partner organisation there" --country RS --on 2026-05-18',
      'case.json --form reintegration-plan --recipient lawyer --purpose legal-help --name "Legal aid office" --country FR --on 2026-05-18 --all',
    ],
  },
  schedule: {
    operand: 'FILE...',
    needs: ['on'],
    takes: ['ndjson', 'json'],
    about: 'cli.help.schedule',
    more: 'cli.help.schedule.more',
    examples: ['case.json --on 2026-09-01', '--ndjson --on 2026-09-01 cases.ndjson > contacts.ndjson'],
  },
  upgrade: {
    operand: 'FILE...',
    needs: [],
    takes: ['ndjson', 'json'],
    about: 'cli.help.upgrade',
    examples: ['assessment.json > upgraded.json', '--ndjson assessments.ndjson > upgraded.ndjson'],
  },
  schema: {
    operand: 'FORM',
    needs: [],
    takes: ['level'],
    about: 'cli.help.schema',
    more: 'cli.help.schema.more',
    examples: ['risk-assessment --level draft > risk-assessment.schema.json'],
  },
  rules: {
    needs: [],
    takes: ['format', 'principle', 'on', 'json'],
    about: 'cli.help.rules',
    examples: ['--format html > rules.html', '--principle 3 --locale fr'],
  },
  provisions: {
    needs: [],
    takes: ['principle', 'json'],
    about: 'cli.help.provisions',
    examples: ['--principle 2', '--json'],
  },
  completion: {
    operand: 'SHELL',
    needs: [],
    takes: [],
    about: 'cli.help.completion',
    examples: ['bash >> ~/.bashrc', 'zsh >> ~/.zshrc', 'fish > ~/.config/fish/completions/safe-return.fish'],
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
