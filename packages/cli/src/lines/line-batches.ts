import { textOf } from '../read-file.ts';

/** A line that holds something: its number in the file, and its text or why there is none. */
export type Line =
  { readonly number: number; readonly text: string } | { readonly number: number; readonly fault: LineFault };

/** Why nothing could be done with a line. */
export type LineFault =
  'not-json' | 'too-large' | 'not-a-case-file' | 'no-plan' | 'form-not-there' | 'unexpected';

/** The bytes that a line may have; far above any honest case file. */
export const lineLimit = 2 * 1_048_576;

const newline = 10;

/**
 * Cuts what is read into lines, without ever holding more than what was read at once and one line.
 *
 * Lines come as soon as they are there. Empty ones are passed over and counted, so that numbers are those of an editor.
 *
 * @param most how many lines come at once, at most.
 */
export async function* lineBatches(
  chunks: AsyncIterable<Buffer>,
  most: number,
): AsyncGenerator<readonly Line[], void> {
  let number = 0;
  let begun: Buffer[] = [];
  let size = 0;
  const add = (bytes: Buffer): void => {
    size += bytes.length;
    if (size > lineLimit) begun = [];
    else if (bytes.length > 0) begun.push(bytes);
  };
  const end = (): readonly Line[] => {
    number += 1;
    const line =
      size > lineLimit ? ({ number, fault: 'too-large' } as const) : read(number, Buffer.concat(begun));
    begun = [];
    size = 0;
    return line ? [line] : [];
  };
  for await (const bytes of chunks) {
    let batch: Line[] = [];
    let from = 0;
    for (let at = bytes.indexOf(newline); at !== -1; at = bytes.indexOf(newline, from)) {
      add(bytes.subarray(from, at));
      from = at + 1;
      batch.push(...end());
      if (batch.length < most) continue;
      yield batch;
      batch = [];
    }
    // A copy, so that half a line does not keep all that was read with it.
    add(Buffer.from(bytes.subarray(from)));
    if (batch.length > 0) yield batch;
  }
  if (size === 0) return;
  const last = end();
  if (last.length > 0) yield last;
}

function read(number: number, bytes: Buffer): Line | undefined {
  try {
    const text = textOf(bytes);
    return text.trim() === '' ? undefined : { number, text };
  } catch {
    return { number, fault: 'not-json' };
  }
}
