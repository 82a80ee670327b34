import { expect, test } from 'vitest';
import type { Line } from './line-batches.ts';
import { LineWorkers } from './line-workers.ts';

const task = { task: { command: 'validate', form: undefined, level: 'draft' }, all: false } as const;
const sound: Line = { number: 1, text: '{"form":"risk-assessment","version":2}' };
/** What never comes from a file, and ends whatever thread it comes to. */
const deadly = undefined as unknown as Line;

test('a batch that ends its thread fails, and those behind it are done by another', async () => {
  const workers = new LineWorkers(task);
  const batches = Array.from({ length: workers.most * 3 }, (_, at) => (at % 3 === 0 ? deadly : sound));
  const settled = await Promise.allSettled(
    batches.map(async (line) => workers.do({ file: undefined, lines: [line] })),
  );
  expect(settled.map(({ status }) => status)).toEqual(
    batches.map((line) => (line === deadly ? 'rejected' : 'fulfilled')),
  );
  await workers.close();
});

test('what waits when it is closed is not waited for', async () => {
  const workers = new LineWorkers(task);
  const batches = Array.from({ length: workers.most }, async () =>
    workers.do({ file: undefined, lines: [sound] }),
  );
  const settled = Promise.allSettled(batches);
  await workers.close();
  expect((await settled).map(({ status }) => status)).toEqual(batches.map(() => 'rejected'));
});
