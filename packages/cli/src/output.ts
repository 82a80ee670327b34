import {
  createMessages,
  findingParts,
  loadMessages,
  negotiateLocale,
  locales,
  type Locale,
  type Messages,
} from '@safe-return/messages';
import { Failure } from './failure.ts';

/** What a command writes, and how it ends: 0 nothing to report, 1 something to report, 2 not carried out. */
export interface Outcome {
  readonly text: string;
  readonly exitCode: 0 | 1;
}

/**
 * Gets the texts of a language ready.
 *
 * @throws {Failure} When the language is not there.
 */
export async function messagesFor(locale: string | undefined): Promise<Messages> {
  const code: Locale | undefined =
    locale === undefined
      ? 'en'
      : locales.find(({ code: known }) => known === negotiateLocale([locale]) && locale.startsWith(known))
          ?.code;
  if (code === undefined) {
    throw new Failure('cli.error.locale', { locales: locales.map(({ code: known }) => known).join(', ') });
  }
  return createMessages({
    locale: code,
    messages: await loadMessages(code, ['cli', ...findingParts]),
  });
}

/** Writes a value as JSON that a person can read too. */
export function asJson(value: unknown): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}
