import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

/** The real command. */
export const main = fileURLToPath(new URL('main.ts', import.meta.url));
/** The folder of the worked cases. */
export const examples = fileURLToPath(new URL('../../../examples/', import.meta.url));
/** An answer that must come out nowhere. */
export const secret = 'SECRET-51f0';
/** How Node is called, so that packages resolve to their sources. */
export const nodeOptions = ['--conditions=@safe-return/source', '--disable-warning=ExperimentalWarning'];

/** What came of a run. */
export interface Run {
  readonly out: string;
  readonly err: string;
  readonly code: number | null;
}

/** Runs the real command in a process of its own. */
export function safeReturn(words: readonly string[], input: string | Buffer = ''): Run {
  const { stdout, stderr, status } = spawnSync(process.execPath, [...nodeOptions, main, ...words], {
    encoding: 'utf8',
    input,
    maxBuffer: 100_000_000,
  });
  return { out: stdout, err: stderr, code: status };
}
