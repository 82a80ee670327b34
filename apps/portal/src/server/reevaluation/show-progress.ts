import { ruleSet } from '@safe-return/core';
import type { WriteStream } from 'node:tty';
import { reportFailure } from '../report-failure.ts';
import type { Reevaluations } from './reevaluations.ts';

/**
 * Shows how far the evaluation of all cases is: on a terminal in one line that goes on, elsewhere in a line a minute.
 *
 * @returns what ends it.
 */
export function showProgress(
  reevaluations: Pick<Reevaluations, 'list'>,
  out: Pick<WriteStream, 'isTTY' | 'write' | 'cursorTo' | 'clearLine'>,
): () => void {
  let shown = '';
  const timer = setInterval(() => void show().catch(reportFailure), out.isTTY ? 1000 : 60_000);
  return () => clearInterval(timer);

  async function show(): Promise<void> {
    const all = await reevaluations.list();
    const current = all.find(({ ruleSetVersion }) => ruleSetVersion === ruleSet.version);
    if (!current) return;
    const { cases, done, failed, differing, finishedAt } = current;
    const line =
      `${String(done)} of ${String(cases)} cases, ${String(differing)} came out otherwise, ` +
      `${String(failed)} can't be evaluated${finishedAt === null ? '' : '. It is over.'}`;
    if (line === shown) return;
    shown = line;
    if (out.isTTY) {
      out.cursorTo(0);
      out.clearLine(1);
    }
    out.write(out.isTTY && finishedAt === null ? line : `${line}\n`);
  }
}
