#!/usr/bin/env node
import { readFileSync, writeSync } from 'node:fs';
import { parseArgs } from 'node:util';
import type { Messages } from '@safe-return/messages';
import { Failure } from './failure.ts';
import { help } from './help.ts';
import { messagesFor, type Outcome } from './output.ts';

interface Options {
  readonly form?: string;
  readonly level?: string;
  readonly on?: string;
  readonly jurisdiction?: string;
  readonly principle?: string;
  readonly rule?: string;
  readonly locale?: string;
  readonly format?: string;
  readonly json?: boolean;
  readonly all?: boolean;
  readonly help?: boolean;
  readonly version?: boolean;
}

/** Splits the words of the command line. */
function read(words: readonly string[]): {
  readonly values: Options;
  readonly positionals: readonly string[];
} {
  try {
    return parseArgs({
      args: [...words],
      allowPositionals: true,
      options: {
        form: { type: 'string' },
        level: { type: 'string' },
        on: { type: 'string' },
        jurisdiction: { type: 'string' },
        principle: { type: 'string' },
        rule: { type: 'string' },
        locale: { type: 'string' },
        format: { type: 'string' },
        json: { type: 'boolean' },
        all: { type: 'boolean' },
        help: { type: 'boolean', short: 'h' },
        version: { type: 'boolean' },
      },
    });
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

// Each command loads what it needs when it is called: the texts of 1,669 provisions are not needed to check a form.
async function run(values: Options, positionals: readonly string[], messages: Messages): Promise<Outcome> {
  const [command, file, ...more] = positionals;
  if (values.version) return { text: `${version()}\n`, exitCode: 0 };
  if (values.help) return { text: help(messages), exitCode: 0 };
  if (command === undefined) throw new Failure('cli.error.no-command');
  if (more.length > 0) throw new Failure('cli.error.too-many-files');
  const { json = false, all = false } = values;
  switch (command) {
    case 'provisions': {
      const { provisionsCommand } = await import('./provisions-command.ts');
      return provisionsCommand({ principle: values.principle, json, messages });
    }
    case 'rules': {
      const { rulesCommand } = await import('./rules-command.ts');
      const { format = json ? 'json' : 'text', on = new Date().toISOString().slice(0, 10) } = values;
      return rulesCommand({ format, principle: values.principle, on, messages });
    }
    case 'explain': {
      if (file === undefined) throw new Failure('cli.error.no-file');
      const { explainCommand } = await import('./explain-command.ts');
      const { on, jurisdiction, rule } = values;
      return explainCommand(file, { rule, on, jurisdiction, json, messages });
    }
    case 'upgrade': {
      if (file === undefined) throw new Failure('cli.error.no-file');
      const { upgradeCommand } = await import('./upgrade-command.ts');
      return upgradeCommand(file);
    }
    case 'evaluate': {
      if (file === undefined) throw new Failure('cli.error.no-file');
      const { evaluateCommand } = await import('./evaluate-command.ts');
      const { on, jurisdiction } = values;
      return evaluateCommand(file, { on, jurisdiction, json, all, messages });
    }
    case 'validate': {
      if (file === undefined) throw new Failure('cli.error.no-file');
      const { form, level = 'complete' } = values;
      if (level !== 'draft' && level !== 'complete') throw new Failure('cli.error.level');
      const { validateCommand } = await import('./validate-command.ts');
      return validateCommand(file, { form, level, json, all, messages });
    }
    default:
      throw new Failure('cli.error.unknown-command');
  }
}

function version(): string {
  const manifest: unknown = JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8'));
  const found: unknown =
    typeof manifest === 'object' && manifest !== null ? Reflect.get(manifest, 'version') : '';
  return String(found);
}

/** Writes all of a text, also into a pipe that is read slowly, and stops quietly when nobody reads on. */
function write(stream: 1 | 2, text: string): void {
  let rest = Buffer.from(text);
  while (rest.length > 0) {
    try {
      rest = rest.subarray(writeSync(stream, rest));
    } catch (error) {
      const code = error instanceof Error && 'code' in error ? error.code : undefined;
      if (code === 'EPIPE') return;
      if (code !== 'EAGAIN') throw error;
    }
  }
}

async function main(words: readonly string[]): Promise<number> {
  let messages = await messagesFor(undefined);
  try {
    const { values, positionals } = read(words);
    if (values.locale !== undefined) messages = await messagesFor(values.locale);
    const { text, exitCode } = await run(values, positionals, messages);
    write(1, text);
    return exitCode;
  } catch (error) {
    // An error of our own making may hold an answer in its sentence, so that only its name is told.
    const failure =
      error instanceof Failure
        ? error
        : new Failure('cli.error.unexpected', { name: error instanceof Error ? error.name : typeof error });
    write(2, `safe-return: ${messages.formatKnown(failure.id, failure.values)}\n`);
    return 2;
  }
}

process.exitCode = await main(process.argv.slice(2));
