#!/usr/bin/env node
import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { findingParts, pictureParts, type Messages, type Part } from '@safe-return/messages';
import { commands, isCommand, options, optionsOf, type CommandName } from './commands.ts';
import { Failure } from './failure.ts';
import { levelOf } from './level.ts';
import { localeOf, messagesIn, write, type Outcome } from './output.ts';

/** The questions of every form, and what is wrong with answers. */
const formParts = pictureParts;

type Values = ReturnType<typeof read>['values'];

/** Splits the words of the command line. */
function read(words: readonly string[]) {
  try {
    return parseArgs({ args: [...words], allowPositionals: true, options });
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : undefined;
    const option = /'(-[^ '<]*)/.exec(error instanceof Error ? error.message : '')?.[1] ?? '';
    throw new Failure(
      code === 'ERR_PARSE_ARGS_UNKNOWN_OPTION'
        ? 'cli.error.unknown-option'
        : 'cli.error.option-without-value',
      { option },
    );
  }
}

type Say = (...parts: Part[]) => Promise<Messages>;

async function run(values: Values, [command, ...words]: readonly string[], say: Say): Promise<Outcome> {
  if (values.version) return { text: `${version()}\n`, exitCode: 0 };
  if (command !== undefined && !isCommand(command)) throw new Failure('cli.error.unknown-command');
  if (values.help) {
    const { help, helpOf } = await import('./help.ts');
    const messages = await say();
    return { text: command === undefined ? help(messages) : helpOf(command, messages), exitCode: 0 };
  }
  if (command === undefined) throw new Failure('cli.error.no-command');
  if (words.length > 1) throw new Failure('cli.error.too-many-files');
  const taken: readonly string[] = optionsOf(commands[command]);
  const other = Object.keys(values).find((name) => !taken.includes(name));
  if (other !== undefined) throw new Failure('cli.error.option-not-here', { command, option: `--${other}` });
  return carryOut(command, words[0], values, say);
}

// Each command loads what it needs when it is called: the texts of 1,669 provisions are not needed to check a form, and no
// words at all to write JSON.
async function carryOut(
  command: CommandName,
  operand: string | undefined,
  values: Values,
  say: Say,
): Promise<Outcome> {
  const { json = false, all = false, on, jurisdiction, form, principle } = values;
  switch (command) {
    case 'provisions': {
      const { provisionsCommand } = await import('./provisions-command.ts');
      return provisionsCommand({ principle, json, messages: await say() });
    }
    case 'rules': {
      const { rulesCommand } = await import('./rules-command.ts');
      const { format = json ? 'json' : 'text', on: day = new Date().toISOString().slice(0, 10) } = values;
      const messages = await say(...(format === 'json' ? [] : findingParts));
      return rulesCommand({ format, principle, on: day, messages });
    }
    case 'schema': {
      const { schemaCommand } = await import('./schema-command.ts');
      return schemaCommand(operand, values.level, await say(...formParts));
    }
    case 'completion': {
      const { completionCommand } = await import('./completion-command.ts');
      return completionCommand(operand);
    }
    case 'upgrade': {
      const { upgradeCommand } = await import('./upgrade-command.ts');
      return upgradeCommand(fileOf(operand));
    }
    case 'explain': {
      const { explainCommand } = await import('./explain-command.ts');
      const messages = await say(...(json ? [] : findingParts));
      return explainCommand(fileOf(operand), { rule: values.rule, on, jurisdiction, json, messages });
    }
    case 'disclose': {
      const { discloseCommand } = await import('./disclose-command.ts');
      const { recipient, purpose, name, country } = values;
      const messages = await say(...(json ? [] : formParts));
      const asked = { recipient, purpose, on, name, country, form, jurisdiction };
      return discloseCommand(fileOf(operand), { ...asked, json, all, messages });
    }
    case 'schedule': {
      const { scheduleCommand } = await import('./schedule-command.ts');
      return scheduleCommand(fileOf(operand), { on, json, messages: await say(...(json ? [] : formParts)) });
    }
    case 'evaluate': {
      const file = fileOf(operand);
      if (values.ndjson) return evaluateLines(file, values, await say());
      const { evaluateCommand } = await import('./evaluate-command.ts');
      const messages = await say(...(json ? [] : findingParts));
      return evaluateCommand(file, { on, jurisdiction, json, all, messages });
    }
    case 'validate': {
      const file = fileOf(operand);
      const level = levelOf(values.level);
      if (values.ndjson) {
        const { formNamed } = await import('./case-files.ts');
        const { linesCommand } = await import('./lines/lines-command.ts');
        if (json) throw new Failure('cli.error.ndjson');
        const named = form === undefined ? undefined : formNamed(form);
        return linesCommand(file, { command, form: named, level }, await say());
      }
      const { validateCommand } = await import('./validate-command.ts');
      return validateCommand(file, {
        form,
        level,
        json,
        all,
        messages: await say(...(json ? [] : formParts)),
      });
    }
  }
}

async function evaluateLines(
  file: string,
  { on, jurisdiction, all = false, json }: Values,
  messages: Messages,
): Promise<Outcome> {
  const { evaluateOn } = await import('./evaluate-on.ts');
  const { linesCommand } = await import('./lines/lines-command.ts');
  if (json) throw new Failure('cli.error.ndjson');
  if (on === undefined) throw new Failure('cli.error.no-date');
  if (jurisdiction === undefined) throw new Failure('cli.error.no-jurisdiction');
  // A day or a state that is none would be the same fault on every line.
  evaluateOn({}, on, jurisdiction);
  return linesCommand(file, { command: 'evaluate', on, jurisdiction, all }, messages);
}

function fileOf(operand: string | undefined): string {
  if (operand === undefined) throw new Failure('cli.error.no-file');
  return operand;
}

function version(): string {
  const manifest: unknown = JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8'));
  const found: unknown =
    typeof manifest === 'object' && manifest !== null ? Reflect.get(manifest, 'version') : '';
  return String(found);
}

async function main(words: readonly string[]): Promise<number> {
  let locale = localeOf(undefined);
  try {
    const { values, positionals } = read(words);
    locale = localeOf(values.locale);
    const { text, exitCode } = await run(values, positionals, async (...parts) => messagesIn(locale, parts));
    write(1, text);
    return exitCode;
  } catch (error) {
    // An error of our own making may hold an answer in its sentence, so that only its name is told.
    const failure =
      error instanceof Failure
        ? error
        : new Failure('cli.error.unexpected', { name: error instanceof Error ? error.name : typeof error });
    const messages = await messagesIn(locale);
    write(2, `safe-return: ${messages.formatKnown(failure.id, failure.values)}\n`);
    return 2;
  }
}

process.exitCode = await main(process.argv.slice(2));
