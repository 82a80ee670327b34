import { createWriteStream, fstatSync } from 'node:fs';
import type { Readable, Writable } from 'node:stream';
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

/** Where a command reads from and writes to. */
export interface Streams {
  /** Opened only by what reads it. */
  readonly input: () => Readable;
  readonly out: Writable;
  readonly err: Writable;
  /** Whether somebody sees what is written to `err`, and nothing else where they see it. */
  readonly watched: boolean;
}

/** How a command ends: 0 nothing to report, 1 something to report, 2 not carried out, 130 stopped. */
export type ExitCode = 0 | 1 | 2 | 130;

/** What a command gives: words, or data to be written as JSON. It ends with 0: nothing to report, or 1: something is. */
export type Outcome = { readonly exitCode: 0 | 1 } & (
  { readonly text: string } | { readonly json: Readonly<object> }
);

/** Nobody reads what is written any more. */
export class Unread extends Error {
  override readonly name = 'Unread';
}

/** Whether something is wrong with one file, so that another can still be done. */
export function isOfOneFile(error: unknown): error is Failure {
  return error instanceof Failure && error.id !== 'cli.error.unwritable';
}

/** The streams of this process. */
export function ownStreams(): Streams {
  const [out, err] = [openOutput(1), openOutput(2)];
  // What fails is told to whoever writes; without a listener it would end the process.
  for (const stream of [out, err]) stream.on('error', () => undefined);
  return {
    input: () => process.stdin,
    out,
    err,
    watched: process.stderr.isTTY && !process.stdout.isTTY,
  };
}

function openOutput(descriptor: 1 | 2): Writable {
  // What Node opens for a file passes over a write that is cut short, as by a disk that is full.
  if (fstatSync(descriptor).isFile()) return createWriteStream('', { fd: descriptor, autoClose: false });
  return descriptor === 1 ? process.stdout : process.stderr;
}

/**
 * Writes all of a text, as slowly as it is read.
 *
 * @throws {Unread} When nobody reads on.
 * @throws {Failure} When it can't be written: the disk may be full.
 */
export async function print(stream: Writable, text: string): Promise<void> {
  if (text === '') return;
  return new Promise((resolve, reject) => {
    stream.write(text, (error) => {
      if (!error) resolve();
      else
        reject(
          'code' in error && error.code === 'EPIPE' ? new Unread() : new Failure('cli.error.unwritable'),
        );
    });
  });
}

/** Tells something beside the results; when that can't be written there is nobody left to tell. */
export async function tell({ err }: Streams, text: string): Promise<void> {
  await print(err, text).catch(() => undefined);
}

/** Says in one line why something could not be carried out. */
export async function tellFailure(error: unknown, streams: Streams, messages: Messages): Promise<void> {
  // An error of our own making may hold an answer in its sentence, so that only its name is told.
  const { id, values } =
    error instanceof Failure
      ? error
      : new Failure('cli.error.unexpected', { name: error instanceof Error ? error.name : typeof error });
  const named = Object.fromEntries(
    Object.entries(values).map(([name, value]) => [
      name,
      typeof value === 'string' ? nameOf(value, messages) : value,
    ]),
  );
  await tell(streams, `safe-return: ${messages.formatKnown(id, named)}\n`);
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

// What a terminal would take for a command and not for a letter, or for the end of a line.
const control = /[\p{Cc}\p{Zl}\p{Zp}]+/gu;

/** Leaves out of a text what would move the cursor or begin another line. */
export function inOneLine(text: string): string {
  return text.replaceAll(control, ' ');
}

/** Names a file, or standard input. */
export function nameOf(file: string, messages: Messages): string {
  return file === '-' ? messages.format('cli.standard-input') : inOneLine(file);
}
