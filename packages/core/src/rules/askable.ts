import type { Condition } from '../conditions/condition.ts';
import { traceCondition, type Looked, type Trace } from '../conditions/trace.ts';
import type { CaseContext } from '../facts/case-context.ts';
import { facts, isFactName } from '../facts/facts.ts';

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
  return askableWithin(location, context, bounds.depth);
}

function askableWithin(location: string, context: CaseContext, left: number): readonly string[] {
  return remember(memoryOf(context).askable, `${String(left)} ${location}`, () =>
    find(location, context, left),
  );
}

/** What was found for one case: many rules wait for the same answers and facts. */
interface Memory {
  readonly askable: Map<string, readonly string[]>;
  readonly behindFacts: Map<string, readonly string[]>;
  readonly factTraces: Map<string, Trace>;
}

const memories = new WeakMap<CaseContext, Memory>();

function memoryOf(context: CaseContext): Memory {
  let memory = memories.get(context);
  if (!memory) {
    memory = { askable: new Map(), behindFacts: new Map(), factTraces: new Map() };
    memories.set(context, memory);
  }
  return memory;
}

function remember<Found>(known: Map<string, Found>, name: string, look: () => Found): Found {
  let found = known.get(name);
  if (!found) {
    found = look();
    known.set(name, found);
  }
  return found;
}

function find(location: string, context: CaseContext, left: number): readonly string[] {
  const { relevance, relevant, row } = context.askedAt(location);
  if (relevance === 'true') return [location];
  if (relevance === 'false' || relevant === undefined || left === 0) return [];
  const open = openAnswers(traceCondition(relevant, context, row), context);
  const instead = new Set(open.flatMap((path) => askableWithin(path, context, left - 1)));
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
      return trace.truth === 'unknown' ? openAt(trace, context) : [];
  }
}

/** Lists the missing answers that keep a condition without parts open, and those behind the facts that it reads. */
export function openAt({ op, looked }: Leaf, context: CaseContext): readonly string[] {
  return looked.flatMap((each) => {
    if ('fact' in each) {
      return remember(memoryOf(context).behindFacts, each.fact, () => openBehind(each.fact, context));
    }
    return 'path' in each && isOpen(each, op) ? [each.path] : [];
  });
}

type Leaf = Extract<Trace, { readonly looked: unknown }>;
type LookedAnswer = Extract<Looked, { readonly path: string }>;

/** A fact that is a condition is open where its parts are, a day that is not known to the day among them. */
function openBehind(name: string, context: CaseContext): readonly string[] {
  const fact = isFactName(name) && !context.isGiven(name) ? facts[name] : undefined;
  if (!fact || !('is' in fact)) return [...context.unknownsOf(name)];
  return [...new Set(openAnswers(traceOfFact(name, fact.is, context), context))];
}

/** Traces the condition that a fact is: once for a case, since many rules rest on the same facts. */
export function traceOfFact(name: string, is: Condition, context: CaseContext): Trace {
  return remember(memoryOf(context).factTraces, name, () => traceCondition(is, context));
}

/** Missing, or a date that is not known to the day where only the day decides. */
function isOpen({ missing, answer }: LookedAnswer, op: Trace['op']): boolean {
  if (missing !== undefined) return missing !== 'not-applicable';
  return (op === 'before' || op === 'notAfter') && typeof answer === 'string' && answer.length < 10;
}
