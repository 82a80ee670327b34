import { parentPort, workerData } from 'node:worker_threads';
import type { Line } from './line-batches.ts';
import { resultOf, type LineState, type LineTask } from './line-result.ts';

/** What a worker gives back for a batch: the results in the order of the lines, one a line, and how many of each kind. */
export interface BatchDone {
  readonly text: string;
  readonly counts: Readonly<Record<LineState, number>>;
}

function answer(lines: readonly Line[], task: LineTask): BatchDone {
  const counts = { fine: 0, found: 0, unread: 0 };
  let text = '';
  for (const line of lines) {
    const { written, state } = resultOf(line, task);
    text += `${JSON.stringify(written)}\n`;
    counts[state] += 1;
  }
  return { text, counts };
}

const port = parentPort;
port?.on('message', (lines: readonly Line[]) => {
  port.postMessage(answer(lines, workerData as LineTask));
});
