import { writeSync } from 'node:fs';
import {
  createMessages,
  loadMessages,
  negotiateLocale,
  locales,
  type Locale,
  type Messages,
  type Part,
} from '@safe-return/messages';
import { Failure } from './failure.ts';

/** What a command writes, and how it ends: 0 nothing to report, 1 something to report, 2 not carried out, 130 stopped. */
export interface Outcome {
  readonly text: string;
  readonly exitCode: 0 | 1 | 2 | 130;
}

/**
 * Finds the language that is asked for; English where none is.
 *
 * @throws {Failure} When it is not there.
 */
export function localeOf(asked: string | undefined): Locale {
  if (asked === undefined) return 'en';
  const found = locales.find(({ code }) => code === negotiateLocale([asked]) && asked.startsWith(code));
  if (!found) throw new Failure('cli.error.locale', { locales: locales.map(({ code }) => code).join(', ') });
  return found.code;
}

/** Gets texts of a language ready: those of the command line, and the parts that a command speaks of. */
export async function messagesIn(locale: Locale, parts: readonly Part[] = []): Promise<Messages> {
  return createMessages({ locale, messages: await loadMessages(locale, ['cli', ...parts]) });
}

/** Writes a value as JSON that a person can read too. */
export function asJson(value: unknown): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}

/** Writes all of a text, also into a pipe that is read slowly, and stops quietly when nobody reads on. */
export function write(stream: 1 | 2, text: string): void {
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
