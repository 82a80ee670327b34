import { readFileSync } from 'node:fs';
import { findingParts, pictureParts, type Messages, type Part } from '@safe-return/messages';
import { commands, isCommand, optionsOf, type CommandName } from './commands.ts';
import { Failure } from './failure.ts';
import { jsonText } from './json-text.ts';
import {
  isOfOneFile,
  localeOf,
  messagesIn,
  nameOf,
  print,
  tellFailure,
  Unread,
  type ExitCode,
  type Outcome,
  type Streams,
} from './output.ts';
import { readJsonFile } from './read-file.ts';
import { readWords, type Values } from './read-words.ts';
import type { Saying } from './saying.ts';
import { taskOf, type Task } from './task.ts';

/** The questions of every form, and what is wrong with answers. */
const formParts = pictureParts;

/** Whatever the texts are of, in the language that is asked for. */
type Say = (...parts: Part[]) => Promise<Messages>;

/** Carries out what the words of a command line ask for. Takes any words, and never throws. */
export async function commandLine(words: readonly string[], streams: Streams): Promise<ExitCode> {
  let locale = localeOf(undefined);
  try {
    const { values, positionals } = readWords(words);
    locale = localeOf(values.locale);
    return await run(values, positionals, streams, async (...parts) => messagesIn(locale, parts));
  } catch (error) {
    if (!(error instanceof Unread)) await tellFailure(error, streams, await messagesIn(locale));
    return 2;
  }
}

async function run(
  values: Values,
  positionals: readonly string[],
  streams: Streams,
  say: Say,
): Promise<ExitCode> {
  // Two ways to ask for help that people try first.
  const asked = positionals[0] === 'help';
  const [command, ...words] = asked ? positionals.slice(1) : positionals;
  if (values.version) return give({ text: `${version()}\n`, exitCode: 0 }, streams);
  if (command !== undefined && !isCommand(command)) throw new Failure('cli.error.unknown-command');
  if (asked || values.help) {
    const { help, helpOf } = await import('./help.ts');
    const messages = await say();
    return give(
      { text: command === undefined ? help(messages) : helpOf(command, messages), exitCode: 0 },
      streams,
    );
  }
  if (command === undefined) throw new Failure('cli.error.no-command');
  const taken: readonly string[] = optionsOf(commands[command]);
  const other = Object.keys(values).find((name) => !taken.includes(name));
  if (other !== undefined) throw new Failure('cli.error.option-not-here', { command, option: `--${other}` });
  return carryOut(command, words, values, streams, say);
}

// Each command loads what it needs when it is called: the texts of 1,669 provisions are not needed to check a form, and no
// words at all to write JSON.
async function carryOut(
  command: CommandName,
  words: readonly string[],
  values: Values,
  streams: Streams,
  say: Say,
): Promise<ExitCode> {
  const { json = false, principle } = values;
  switch (command) {
    case 'provisions': {
      noneOf(words, command);
      const { provisionsCommand } = await import('./provisions-command.ts');
      return give(provisionsCommand({ principle, json, messages: await say() }), streams);
    }
    case 'rules': {
      noneOf(words, command);
      const { rulesCommand } = await import('./rules-command.ts');
      if (json && values.format !== undefined && values.format !== 'json')
        throw new Failure('cli.error.json-or-format');
      const { format = json ? 'json' : 'text', on: day = new Date().toISOString().slice(0, 10) } = values;
      const messages = await say(...(format === 'json' ? [] : findingParts));
      return give(rulesCommand({ format, principle, on: day, messages }), streams);
    }
    case 'schema': {
      const [form, ...rest] = words;
      noneOf(rest, command);
      const { schemaCommand } = await import('./schema-command.ts');
      return give(schemaCommand(form, values.level, await say(...formParts)), streams);
    }
    case 'completion': {
      const [shell, ...rest] = words;
      noneOf(rest, command);
      const { completionCommand } = await import('./completion-command.ts');
      return give(completionCommand(shell), streams);
    }
    case 'validate':
    case 'evaluate':
    case 'explain':
    case 'disclose':
    case 'schedule':
    case 'upgrade': {
      if (words.length === 0) throw new Failure('cli.error.no-file');
      const task = taskOf(command, values);
      return values.ndjson
        ? doLines(words, task, values, streams, await say())
        : doFiles(words, task, values, streams, say);
    }
  }
}

function noneOf(words: readonly string[], command: CommandName): void {
  if (words.length > 0) throw new Failure('cli.error.too-many-words', { command });
}

async function doLines(
  files: readonly string[],
  task: Task,
  { json, words, all = false }: Values,
  streams: Streams,
  messages: Messages,
): Promise<ExitCode> {
  if (json) throw new Failure('cli.error.ndjson');
  if (words) throw new Failure('cli.error.words');
  const { linesCommand } = await import('./lines/lines-command.ts');
  return linesCommand(files, { task, all }, streams, messages);
}

/** Does one file after the other; one that can't be done stops none of the others. */
async function doFiles(
  files: readonly string[],
  task: Task,
  { json = false, words = false, all = false }: Values,
  streams: Streams,
  say: Say,
): Promise<ExitCode> {
  const parts = task.command === 'evaluate' || task.command === 'explain' ? findingParts : formParts;
  if (words && !json) throw new Failure('cli.error.words');
  const messages = await say(...(json && !words ? [] : parts));
  const exitCodes: ExitCode[] = [];
  for (const file of files) {
    try {
      const parsed = await readJsonFile(file, streams);
      const outcome = await outcomeOf(file, parsed, task, { json, words, all, messages });
      exitCodes.push(await give(files.length > 1 ? headed(file, outcome, messages) : outcome, streams));
    } catch (error) {
      if (files.length === 1 || !isOfOneFile(error)) throw error;
      await tellFailure(error, streams, messages);
      exitCodes.push(2);
    }
  }
  return exitCodes.reduce((worst, each) => (each > worst ? each : worst));
}

async function outcomeOf(name: string, parsed: unknown, task: Task, saying: Saying): Promise<Outcome> {
  switch (task.command) {
    case 'validate': {
      const { validateCommand } = await import('./validate-command.ts');
      return validateCommand(name, parsed, task, saying);
    }
    case 'evaluate': {
      const { evaluateCommand } = await import('./evaluate-command.ts');
      return evaluateCommand(name, parsed, task, saying);
    }
    case 'explain': {
      const { explainCommand } = await import('./explain-command.ts');
      return explainCommand(name, parsed, task, saying);
    }
    case 'disclose': {
      const { discloseCommand } = await import('./disclose-command.ts');
      return discloseCommand(name, parsed, task, saying);
    }
    case 'schedule': {
      const { scheduleCommand } = await import('./schedule-command.ts');
      return scheduleCommand(name, parsed, task, saying);
    }
    case 'upgrade': {
      const { upgradeCommand } = await import('./upgrade-command.ts');
      return upgradeCommand(parsed);
    }
  }
}

/** Says of which of several files a result is. */
function headed(file: string, outcome: Outcome, messages: Messages): Outcome {
  const { exitCode } = outcome;
  return 'json' in outcome
    ? { json: { file, ...outcome.json }, exitCode }
    : { text: `== ${nameOf(file, messages)}\n\n${outcome.text}\n`, exitCode };
}

async function give(outcome: Outcome, { out }: Streams): Promise<0 | 1> {
  await print(out, 'json' in outcome ? `${jsonText(outcome.json, 2)}\n` : outcome.text);
  return outcome.exitCode;
}

function version(): string {
  const manifest: unknown = JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8'));
  const found: unknown =
    typeof manifest === 'object' && manifest !== null ? Reflect.get(manifest, 'version') : '';
  return String(found);
}
