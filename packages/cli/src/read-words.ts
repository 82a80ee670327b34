import { parseArgs } from 'node:util';
import { options } from './commands.ts';
import { Failure } from './failure.ts';

/** What stands on the command line behind its options. */
export type Values = ReturnType<typeof readWords>['values'];

/**
 * Splits the words of the command line.
 *
 * @throws {Failure} When an option is not known, lacks its value, or has one and takes none.
 */
export function readWords(words: readonly string[]) {
  try {
    return parseArgs({ args: [...words], allowPositionals: true, options });
  } catch (error) {
    const sentence = error instanceof Error ? error.message : '';
    const code = error instanceof Error && 'code' in error ? error.code : undefined;
    if (code === 'ERR_PARSE_ARGS_UNKNOWN_OPTION') {
      const [, option = ''] = /'(-[^']*)'/.exec(sentence) ?? [];
      throw new Failure('cli.error.unknown-option', { option });
    }
    const [option = '', name = ''] = /--([a-z]+)/.exec(sentence) ?? [];
    const taking = Object.entries(options).some(([each, { type }]) => each === name && type === 'string');
    throw new Failure(taking ? 'cli.error.option-without-value' : 'cli.error.option-with-value', { option });
  }
}
