import { Readable, Writable } from 'node:stream';
import { commandLine } from './command-line.ts';
import type { Run } from './safe-return.test-support.ts';

/** Runs a command line in this process, which takes no time to start. */
export async function runHere(
  words: readonly string[],
  input: string | Buffer = '',
  { watched = false }: { readonly watched?: boolean } = {},
): Promise<Run> {
  const [out, err] = [new Collected(), new Collected()];
  const code = await commandLine(words, {
    input: () => Readable.from([Buffer.from(input)]),
    out,
    err,
    watched,
  });
  return { out: out.text, err: err.text, code };
}

/** Keeps what is written. */
class Collected extends Writable {
  readonly #chunks: Buffer[] = [];

  get text(): string {
    return Buffer.concat(this.#chunks).toString('utf8');
  }

  override _write(chunk: Buffer, _encoding: BufferEncoding, done: () => void): void {
    this.#chunks.push(chunk);
    done();
  }
}
