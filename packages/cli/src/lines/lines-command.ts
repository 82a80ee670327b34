import { createReadStream } from 'node:fs';
import type { Readable } from 'node:stream';
import type { Messages } from '@safe-return/messages';
import { Failure } from '../failure.ts';
import { write, type Outcome } from '../output.ts';
import { unreadable } from '../read-file.ts';
import { lineBatches } from './line-batches.ts';
import type { LineTask } from './line-result.ts';
import type { BatchDone } from './line-worker.ts';
import { LineWorkers } from './line-workers.ts';

/** How the lines stand that were written. */
interface Tally {
  fine: number;
  found: number;
  unread: number;
}

/**
 * Does every line of a file, or of standard input, and writes a result for each as soon as those before it are written.
 *
 * Ends with 130 where it was interrupted, and with 2 where nobody reads the results any more: not every line was done.
 *
 * @throws {Failure} When there is no line, or the file can't be read.
 */
export async function linesCommand(file: string, task: LineTask, messages: Messages): Promise<Outcome> {
  const input = file === '-' ? process.stdin : createReadStream(file, { highWaterMark: 262_144 });
  const tally: Tally = { fine: 0, found: 0, unread: 0 };
  const progress = new Progress(messages);
  const workers = new LineWorkers(task);
  let interrupt = (): void => undefined;
  const interrupted = new Promise<'interrupted'>((resolve) => {
    interrupt = () => {
      resolve('interrupted');
    };
  });
  process.once('SIGINT', interrupt);
  // What fails is told to whoever writes; without a listener it would end the process.
  process.stdout.on('error', () => undefined);
  try {
    let stopped = false;
    const written = async ({ text, counts }: BatchDone): Promise<void> => {
      if (stopped) return;
      await print(text);
      for (const state of ['fine', 'found', 'unread'] as const) tally[state] += counts[state];
      progress.show(linesIn(tally));
    };
    // An evaluation in full is long, so that fewer are held at once.
    const most = task.command === 'evaluate' && task.all ? 4 : 256;
    const ended = await Promise.race([doLines(input, most, workers, written), interrupted]);
    stopped = true;
    progress.clear();
    if (ended === 'interrupted') {
      summarise(tally, messages, 'cli.lines.interrupted');
      return { text: '', exitCode: 130 };
    }
    if (linesIn(tally) === 0) throw new Failure('cli.error.no-lines', { file });
    summarise(tally, messages);
    return { text: '', exitCode: tally.found + tally.unread > 0 ? 1 : 0 };
  } catch (error) {
    if (error instanceof Unread) return { text: '', exitCode: 2 };
    progress.clear();
    if (linesIn(tally) > 0) summarise(tally, messages, 'cli.lines.interrupted');
    throw isSystemError(error) ? unreadable(file, error) : error;
  } finally {
    process.removeListener('SIGINT', interrupt);
    input.destroy();
    await workers.close();
  }
}

/** Nobody reads what is written any more. */
class Unread extends Error {
  override readonly name = 'Unread';
}

/** Reads on only while few batches are under way, so that a file of any length takes the same room. */
async function doLines(
  input: Readable,
  most: number,
  workers: LineWorkers,
  written: (done: BatchDone) => Promise<void>,
): Promise<'done'> {
  const underWay: Promise<void>[] = [];
  for await (const batch of lineBatches(input, most)) {
    const step = inOrder(underWay.at(-1), workers.do(batch), written);
    // What fails while there is nothing to read must not wait for the next line.
    step.catch((error: unknown) => input.destroy(error instanceof Error ? error : undefined));
    underWay.push(step);
    if (underWay.length >= workers.most * 2) await underWay.shift();
  }
  await Promise.all(underWay);
  return 'done';
}

async function inOrder(
  before: Promise<void> | undefined,
  doing: Promise<BatchDone>,
  written: (done: BatchDone) => Promise<void>,
): Promise<void> {
  const [done] = await Promise.all([doing, before]);
  await written(done);
}

async function print(text: string): Promise<void> {
  return new Promise((resolve, reject) => {
    process.stdout.write(text, (error) => {
      if (error) reject(isSystemError(error) && error.code === 'EPIPE' ? new Unread() : error);
      else resolve();
    });
  });
}

function isSystemError(error: unknown): error is Error & { readonly code: unknown } {
  return error instanceof Error && 'code' in error && 'syscall' in error;
}

function linesIn({ fine, found, unread }: Tally): number {
  return fine + found + unread;
}

function summarise(tally: Tally, messages: Messages, after?: 'cli.lines.interrupted'): void {
  const summary = messages.format('cli.lines.summary', { lines: linesIn(tally), ...tally });
  write(2, `${after === undefined ? '' : `${messages.format(after)}\n`}${summary}\n`);
}

/** Says how far it is, to somebody who is looking on. */
class Progress {
  readonly #messages: Messages;
  #shown = '';

  constructor(messages: Messages) {
    this.#messages = messages;
  }

  show(lines: number): void {
    if (!process.stderr.isTTY) return;
    const text = this.#messages.format('cli.lines.progress', { lines });
    write(2, `\r${text.padEnd(this.#shown.length)}`);
    this.#shown = text;
  }

  clear(): void {
    if (this.#shown !== '') write(2, `\r${' '.repeat(this.#shown.length)}\r`);
    this.#shown = '';
  }
}
