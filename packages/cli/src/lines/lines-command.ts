import type { Readable } from 'node:stream';
import type { Messages } from '@safe-return/messages';
import { Failure } from '../failure.ts';
import { isOfOneFile, print, tell, tellFailure, Unread, type ExitCode, type Streams } from '../output.ts';
import { openFile, unreadable } from '../read-file.ts';
import { lineBatches } from './line-batches.ts';
import type { LineTask } from './line-result.ts';
import type { BatchDone } from './line-worker.ts';
import { LineWorkers } from './line-workers.ts';

/**
 * Does every line of some files, or of standard input, and writes a result for each as soon as those before it are written.
 *
 * A file that can't be read stops none of the others. Ends with 130 where it was interrupted, and with 2 where not every
 * line was done: a file could not be read, or nobody reads the results any more.
 *
 * @throws {Failure} When the results can't be written.
 */
export async function linesCommand(
  files: readonly string[],
  task: LineTask,
  streams: Streams,
  messages: Messages,
): Promise<ExitCode> {
  const results = new Results(streams, messages);
  const workers = new LineWorkers(task);
  let interrupted = false;
  let stop = (): void => undefined;
  const stopped = new Promise<'stopped'>((resolve) => {
    stop = () => {
      interrupted = true;
      resolve('stopped');
    };
  });
  process.once('SIGINT', stop);
  let ended: 'done' | 'failed' | 'stopped' = 'done';
  let open: Readable | undefined;
  const doFiles = async (): Promise<void> => {
    for (const file of files) {
      try {
        open = openFile(file, streams);
        await doFile(file, open, { name: files.length > 1 ? file : undefined, task, workers, results });
      } catch (error) {
        if (!isOfOneFile(error)) throw error;
        ended = 'failed';
        await results.interject(async () => tellFailure(error, streams, messages));
      }
    }
  };
  try {
    if ((await Promise.race([doFiles(), stopped])) === 'stopped') ended = 'stopped';
    await results.end(ended);
  } catch (error) {
    if (!(error instanceof Unread)) {
      await results.end('stopped');
      throw error;
    }
    ended = interrupted ? 'stopped' : 'failed';
  } finally {
    process.removeListener('SIGINT', stop);
    open?.destroy();
    await workers.close();
  }
  if (ended === 'stopped') return 130;
  return ended === 'failed' ? 2 : results.exitCode;
}

/** Reads on only while few batches are under way, so that a file of any length takes the same room. */
async function doFile(
  file: string,
  input: Readable,
  {
    name,
    task,
    workers,
    results,
  }: {
    readonly name: string | undefined;
    readonly task: LineTask;
    readonly workers: LineWorkers;
    readonly results: Results;
  },
): Promise<void> {
  // What is written in full is long, so that fewer are held at once.
  const most = task.task.command === 'validate' || (task.task.command === 'evaluate' && !task.all) ? 256 : 4;
  const underWay: Promise<void>[] = [];
  let last: Promise<void> | undefined;
  try {
    for await (const lines of lineBatches(input, most)) {
      last = inOrder(last, workers.do({ file: name, lines }), results);
      // What fails while there is nothing to read must not wait for the next line.
      last.catch((error: unknown) => input.destroy(error instanceof Error ? error : undefined));
      underWay.push(last);
      if (underWay.length >= workers.most * 2) await underWay.shift();
    }
    await last;
  } catch (error) {
    if (!(error instanceof Error && 'syscall' in error)) throw error;
    await last;
    throw unreadable(file, error);
  }
  if (last === undefined) throw new Failure('cli.error.no-lines', { file });
}

async function inOrder(
  before: Promise<void> | undefined,
  doing: Promise<BatchDone>,
  results: Results,
): Promise<void> {
  const [done] = await Promise.all([doing, before]);
  await results.write(done);
}

/** Writes results, counts them, and says how far it is to somebody who is looking on. */
class Results {
  readonly #streams: Streams;
  readonly #messages: Messages;
  readonly #tally = { fine: 0, found: 0, unread: 0 };
  #writing: Promise<void> = Promise.resolve();
  #ended = false;
  #progress = '';

  constructor(streams: Streams, messages: Messages) {
    this.#streams = streams;
    this.#messages = messages;
  }

  /** 1 where there is something to report of any line. */
  get exitCode(): 0 | 1 {
    return this.#tally.found + this.#tally.unread > 0 ? 1 : 0;
  }

  async write(done: BatchDone): Promise<void> {
    if (this.#ended) return;
    this.#writing = this.#print(done);
    await this.#writing;
  }

  /** Says something else between two results. */
  async interject(say: () => Promise<void>): Promise<void> {
    await this.#clear();
    await say();
  }

  /** Waits for what is being written, so that it is counted, and says what was done. */
  async end(how: 'done' | 'failed' | 'stopped'): Promise<void> {
    this.#ended = true;
    await this.#writing.catch(() => undefined);
    await this.#clear();
    const lines = this.#lines;
    if (lines === 0 && how !== 'stopped') return;
    const before = how === 'stopped' ? `${this.#messages.format('cli.lines.interrupted')}\n` : '';
    const summary = this.#messages.format('cli.lines.summary', { lines, ...this.#tally });
    await tell(this.#streams, `${before}${summary}\n`);
  }

  get #lines(): number {
    const { fine, found, unread } = this.#tally;
    return fine + found + unread;
  }

  async #print({ text, counts }: BatchDone): Promise<void> {
    await print(this.#streams.out, text);
    for (const state of ['fine', 'found', 'unread'] as const) this.#tally[state] += counts[state];
    if (!this.#streams.watched) return;
    const progress = this.#messages.format('cli.lines.progress', { lines: this.#lines });
    await tell(this.#streams, `\r${progress.padEnd(this.#progress.length)}`);
    this.#progress = progress;
  }

  async #clear(): Promise<void> {
    if (this.#progress !== '') await tell(this.#streams, `\r${' '.repeat(this.#progress.length)}\r`);
    this.#progress = '';
  }
}
