import { createReadStream } from 'node:fs';
import type { Readable } from 'node:stream';
import { Failure } from './failure.ts';
import { jsonFaultIn } from './json-fault.ts';
import type { Streams } from './output.ts';

const megabyte = 1_048_576;
/** Far above any honest case file. */
const limit = 16;

/**
 * Reads a JSON file, or standard input for `-`.
 *
 * @throws {Failure} When it is not there, can't be read, is too large, or is not JSON. No content is ever repeated.
 */
export async function readJsonFile(file: string, streams: Streams): Promise<unknown> {
  const bytes = await readBytes(file, streams);
  const text = decoded(bytes);
  if (text === undefined) throw new Failure('cli.error.not-utf-8', { file });
  try {
    return JSON.parse(text) as unknown;
  } catch {
    throw new Failure('cli.error.not-json', { file, ...(jsonFaultIn(text) ?? { line: 1, column: 1 }) });
  }
}

function decoded(bytes: Uint8Array): string | undefined {
  try {
    return textOf(bytes);
  } catch {
    return undefined;
  }
}

/**
 * Decodes JSON, which is UTF-8; a mark at its beginning is left out.
 *
 * @throws {TypeError} When it is no UTF-8: what would have to be guessed could change an answer.
 */
export function textOf(bytes: Uint8Array): string {
  return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
}

/**
 * Opens a file, or standard input for `-`.
 *
 * @throws {Failure} When there can be no file of that name.
 */
export function openFile(file: string, { input }: Streams): Readable {
  try {
    return file === '-' ? input() : createReadStream(file, { highWaterMark: 262_144 });
  } catch (error) {
    throw unreadable(file, error);
  }
}

/** Says why a file could not be read. */
export function unreadable(file: string, error: unknown): Failure {
  const missing = error instanceof Error && 'code' in error && error.code === 'ENOENT';
  return new Failure(missing ? 'cli.error.file-not-found' : 'cli.error.file-unreadable', { file });
}

async function readBytes(file: string, streams: Streams): Promise<Uint8Array> {
  try {
    const chunks: Buffer[] = [];
    let size = 0;
    // A pipe can go on for ever, so the limit holds while it is read.
    for await (const chunk of openFile(file, streams)) {
      const bytes = Buffer.from(chunk as Buffer);
      size += bytes.length;
      if (size > limit * megabyte) throw new Failure('cli.error.too-large', { file, megabytes: limit });
      chunks.push(bytes);
    }
    return Buffer.concat(chunks);
  } catch (error) {
    throw error instanceof Failure ? error : unreadable(file, error);
  }
}
