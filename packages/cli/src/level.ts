import type { Level } from '@safe-return/core';
import { Failure } from './failure.ts';

/**
 * Reads a level; `complete` where none is named.
 *
 * @throws {Failure} When it is not known.
 */
export function levelOf(level: string | undefined): Level {
  if (level === undefined || level === 'complete') return 'complete';
  if (level === 'draft') return 'draft';
  throw new Failure('cli.error.level');
}
