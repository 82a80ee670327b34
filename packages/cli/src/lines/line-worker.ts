import { parentPort, workerData } from 'node:worker_threads';
import { jsonText } from '../json-text.ts';
import type { Line } from './line-batches.ts';
import { resultOf, type LineState, type LineTask } from './line-result.ts';

/** Lines of one file, which is named where there are several. */
export interface Batch {
  readonly file: string | undefined;
  readonly lines: readonly Line[];
}

/** What a worker gives back for a batch: the results in the order of the lines, one a line, and how many of each kind. */
export interface BatchDone {
  readonly text: string;
  readonly counts: Readonly<Record<LineState, number>>;
}

function answer({ file, lines }: Batch, task: LineTask): BatchDone {
  const counts = { fine: 0, found: 0, unread: 0 };
  let text = '';
  for (const line of lines) {
    const { written, state } = resultOf(line, task);
    text += `${jsonText(file === undefined ? written : { file, ...written })}\n`;
    counts[state] += 1;
  }
  return { text, counts };
}

const port = parentPort;
port?.on('message', (batch: Batch) => {
  port.postMessage(answer(batch, workerData as LineTask));
});
