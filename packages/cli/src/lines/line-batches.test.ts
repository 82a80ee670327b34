import { expect, test } from 'vitest';
import { lineBatches, lineLimit, type Line } from './line-batches.ts';

async function linesOf(chunks: readonly Buffer[], most = 100): Promise<readonly (readonly Line[])[]> {
  const batches: (readonly Line[])[] = [];
  for await (const batch of lineBatches(arriving(chunks), most)) batches.push(batch);
  return batches;
}

async function* arriving(chunks: readonly Buffer[]): AsyncGenerator<Buffer> {
  yield* chunks;
}

test('lines are the same wherever what is read is cut', async () => {
  const bytes = Buffer.from('{"a":"é"}\r\n\n  \n{"b":"عربي"}\nlast');
  const expected = [
    { number: 1, text: '{"a":"é"}\r' },
    { number: 4, text: '{"b":"عربي"}' },
    { number: 5, text: 'last' },
  ];
  for (let cut = 0; cut <= bytes.length; cut += 1) {
    const batches = await linesOf([bytes.subarray(0, cut), bytes.subarray(cut)]);
    expect(batches.flat()).toEqual(expected);
  }
});

test('a mark at the beginning of the file is no part of its first line', async () => {
  expect(await linesOf([Buffer.from('\uFEFF{}\n')])).toEqual([[{ number: 1, text: '{}' }]]);
});

test('what is no UTF-8 is a fault of its line only', async () => {
  const bytes = Buffer.concat([Buffer.from('1\n'), Buffer.from([0xff, 0xfe, 0x0a]), Buffer.from('3')]);
  expect((await linesOf([bytes])).flat()).toEqual([
    { number: 1, text: '1' },
    { number: 2, fault: 'not-json' },
    { number: 3, text: '3' },
  ]);
});

test('a line may have as many bytes as the limit says, and one that has more is let go as it comes', async () => {
  const whole = Buffer.alloc(lineLimit, 0x20).fill('1', 0, 1);
  const lines = (await linesOf([whole, Buffer.from('\n'), whole, Buffer.from(' \n2\n')])).flat();
  expect(lines.map((line) => [line.number, 'fault' in line ? line.fault : line.text.trim()])).toEqual([
    [1, '1'],
    [2, 'too-large'],
    [3, '2'],
  ]);
});

test('no more lines come at once than are asked for, and they come as soon as they are there', async () => {
  const batches = await linesOf([Buffer.from('1\n2\n3\n4'), Buffer.from('4\n')], 2);
  expect(batches.map((batch) => batch.map(({ number }) => number))).toEqual([[1, 2], [3], [4]]);
});
