import type { Looked, Trace } from '../conditions/trace.ts';
import type { CaseContext } from '../facts/case-context.ts';
import { askableFor, openAnswers } from './askable.ts';

/** Lists what the answers and facts that decided a condition looked at: the false ones of a false `all`, and so on down. */
export function becauseOf(trace: Trace): readonly Looked[] {
  return decidingLeaves(trace).flatMap((leaf) => leaf.looked);
}

/** Lists the places of the missing answers that keep a condition open, each as it can be asked now. */
export function missingFrom(trace: Trace, context: CaseContext): readonly string[] {
  return [...new Set(openAnswers(trace, context).flatMap((path) => askableFor(path, context)))];
}

interface DecidingLeaf {
  readonly looked: readonly Looked[];
}

function decidingLeaves(trace: Trace): readonly DecidingLeaf[] {
  switch (trace.op) {
    case 'all':
    case 'any':
    case 'not':
    case 'some':
    case 'every':
      if (trace.op !== 'not' && trace.of.length === 0) {
        return 'path' in trace && trace.absent ? [{ looked: [{ path: trace.path, missing: 'absent' }] }] : [];
      }
      return trace.of.filter((part) => decides(trace, part)).flatMap(decidingLeaves);
    case 'is':
    case 'answered':
    case 'known':
    case 'fact':
    case 'before':
    case 'notAfter':
    case 'atLeast':
    case 'moreThan':
    case 'lessThan':
      return [trace];
  }
}

function decides(whole: Trace, part: Trace): boolean {
  return whole.op === 'not' || part.truth === whole.truth;
}
