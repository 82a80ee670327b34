import { readFileSync, statSync } from 'node:fs';
import { Failure } from './failure.ts';

const megabyte = 1_048_576;
/** Far above any honest case file. */
const limit = 16;

/**
 * Reads a JSON file, or standard input for `-`.
 *
 * @throws {Failure} When it is not there, can't be read, is too large, or is not JSON. No content is ever repeated.
 */
export function readJsonFile(file: string): unknown {
  const text = readText(file);
  try {
    return JSON.parse(text) as unknown;
  } catch {
    throw new Failure('cli.error.not-json', { file });
  }
}

function readText(file: string): string {
  const tooLarge = new Failure('cli.error.too-large', { file, megabytes: limit });
  try {
    if (file !== '-' && statSync(file).size > limit * megabyte) throw tooLarge;
    const text = readFileSync(file === '-' ? 0 : file, 'utf8');
    if (text.length > limit * megabyte) throw tooLarge;
    return text.replace(/^\uFEFF/, '');
  } catch (error) {
    if (error instanceof Failure) throw error;
    const missing = error instanceof Error && 'code' in error && error.code === 'ENOENT';
    throw new Failure(missing ? 'cli.error.file-not-found' : 'cli.error.file-unreadable', { file });
  }
}
