import { traceCondition, type Looked, type Trace } from '../conditions/trace.ts';
import type { CaseContext } from '../facts/case-context.ts';

/** How far back questions are followed that are not asked before another is answered, and how many may take their place. */
const bounds = { depth: 6, instead: 4 } as const;

/**
 * Finds what can be asked now in place of a missing answer.
 *
 * The answer itself where its question is asked; while it is open whether the question is asked at all, the answers
 * that decide this, if they are few; nothing where the question will not be asked.
 *
 * @param location where the missing answer would stand, `profile.person.children[1].adult`.
 */
export function askableFor(location: string, context: CaseContext): readonly string[] {
  let known = found.get(context);
  if (!known) {
    known = new Map();
    found.set(context, known);
  }
  let askable = known.get(location);
  if (!askable) {
    askable = find(location, context, bounds.depth);
    known.set(location, askable);
  }
  return askable;
}

// Many rules wait for the same answers.
const found = new WeakMap<CaseContext, Map<string, readonly string[]>>();

function find(location: string, context: CaseContext, left: number): readonly string[] {
  const { relevance, relevant, row } = context.askedAt(location);
  if (relevance === 'true') return [location];
  if (relevance === 'false' || relevant === undefined || left === 0) return [];
  const open = openAnswers(traceCondition(relevant, context, row), context);
  const instead = new Set(open.flatMap((path) => find(path, context, left - 1)));
  return instead.size > bounds.instead ? [location] : [...instead];
}

/** Lists the missing answers that keep a condition open, wherever they stand in it. */
export function openAnswers(trace: Trace, context: CaseContext): readonly string[] {
  switch (trace.op) {
    case 'all':
    case 'any':
    case 'not':
    case 'some':
    case 'every':
      if (trace.truth !== 'unknown') return [];
      if (trace.of.length === 0) return 'path' in trace ? [trace.path] : [];
      return trace.of.flatMap((part) => openAnswers(part, context));
    case 'is':
    case 'answered':
    case 'known':
    case 'fact':
    case 'before':
    case 'notAfter':
    case 'atLeast':
    case 'moreThan':
    case 'lessThan':
      if (trace.truth !== 'unknown') return [];
      return trace.looked.flatMap((looked) => {
        if ('fact' in looked) return [...context.unknownsOf(looked.fact)];
        return 'path' in looked && isOpen(looked, trace.op) ? [looked.path] : [];
      });
  }
}

type LookedAnswer = Extract<Looked, { readonly path: string }>;

/** Missing, or a date that is not known to the day where only the day decides. */
function isOpen({ missing, answer }: LookedAnswer, op: Trace['op']): boolean {
  if (missing !== undefined) return missing !== 'not-applicable';
  return (op === 'before' || op === 'notAfter') && typeof answer === 'string' && answer.length < 10;
}
