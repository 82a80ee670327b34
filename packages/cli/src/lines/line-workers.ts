import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import type { LineTask } from './line-result.ts';
import type { Batch, BatchDone } from './line-worker.ts';

interface Job {
  readonly batch: Batch;
  readonly done: (result: BatchDone) => void;
  readonly failed: (error: Error) => void;
}

// As source and as built, the worker stands in the same place.
const ending = import.meta.url.endsWith('.ts') ? 'ts' : 'js';
const address = new URL(`./line-worker.${ending}`, import.meta.url);

// Room for the largest line there may be, and not so much that rubbish piles up in it on every core.
const resourceLimits = { maxYoungGenerationSizeMb: 32, maxOldGenerationSizeMb: 512 };

/** Does batches of lines on every core. A worker is started once there is work that no other has time for. */
export class LineWorkers {
  readonly most = availableParallelism();
  readonly #task: LineTask;
  readonly #workers = new Map<Worker, Job | undefined>();
  readonly #waiting: Job[] = [];

  constructor(task: LineTask) {
    this.#task = task;
  }

  /** Does a batch once a worker has time for it. Rejects when the worker ends over it; the others go on. */
  async do(batch: Batch): Promise<BatchDone> {
    return new Promise((done, failed) => {
      this.#waiting.push({ batch, done, failed });
      this.#next();
    });
  }

  async close(): Promise<void> {
    this.#waiting.length = 0;
    await Promise.all([...this.#workers.keys()].map(async (worker) => worker.terminate()));
  }

  #next(): void {
    if (this.#waiting.length === 0) return;
    const idle = [...this.#workers].find(([, job]) => job === undefined)?.[0];
    const worker = idle ?? (this.#workers.size < this.most ? this.#start() : undefined);
    const job = worker && this.#waiting.shift();
    if (!job) return;
    this.#workers.set(worker, job);
    // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a thread of Node has no origin
    worker.postMessage(job.batch);
  }

  #start(): Worker {
    const worker = new Worker(address, { workerData: this.#task, resourceLimits });
    let why = new Error('A worker ended.');
    worker.on('message', (result: BatchDone) => {
      this.#workers.get(worker)?.done(result);
      this.#workers.set(worker, undefined);
      this.#next();
    });
    worker.on('error', (error: unknown) => {
      if (error instanceof Error) why = error;
    });
    // However it ended: its batch must not be waited for.
    worker.on('exit', () => {
      this.#workers.get(worker)?.failed(why);
      this.#workers.delete(worker);
      this.#next();
    });
    this.#workers.set(worker, undefined);
    return worker;
  }
}
