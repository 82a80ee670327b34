import type { Condition } from '../conditions/condition.ts';
import { traceCondition, type Looked, type Trace } from '../conditions/trace.ts';
import {
  conjunction,
  conjunctionOf,
  disjunction,
  disjunctionOf,
  negate,
  truthOf,
  type Truth,
} from '../conditions/truth.ts';
import type { CaseContext } from '../facts/case-context.ts';
import { facts, isFactName } from '../facts/facts.ts';
import { askableFor, openAt, traceOfFact } from './askable.ts';

/** How far is searched: enough for every rule of today, and a bound on what a crafted case file can cost. */
const bounds = { unknowns: 10, together: 2, assignments: 48, sets: 8 } as const;

/** A node that more than one answer can turn: its truth under an assignment, or as it stands. */
type Node =
  | { readonly op: 'all' | 'any'; readonly of: readonly Node[] }
  | { readonly op: 'not'; readonly of: Node }
  | { readonly truth: Truth; readonly unknown?: Unknown; readonly values?: readonly string[] };

/** Answers that are missing together: one answer as a rule, several where a fact needs them all. */
interface Unknown {
  readonly key: string;
  readonly paths: readonly string[];
  /** The codes that conditions compare this answer with. */
  readonly codes: Set<string>;
  /** What it is taken to be while sets are tried: written over and over, since there are thousands of trials. */
  tried?: Assigned | undefined;
}

/** What can be settled: whether something applies, without which it always does, and whether it is as expected. */
export interface Open {
  readonly when?: Condition;
  readonly expect: Condition;
}

const always: Condition = { op: 'all', of: [] };

/**
 * Finds the smallest sets of missing answers that could settle a rule or an option, one way or the other.
 *
 * "Could": some answers to exactly these would decide, others may not. Bounded, so that it stays cheap: sets of up to
 * two, among the first ten unknowns. Nothing is returned where more than that is needed.
 *
 * @returns places of answers, `profile.return.kind`; each set is as small as the others.
 */
export function settlingSets(
  { when = always, expect }: Open,
  context: CaseContext,
): readonly (readonly string[])[] {
  const unknowns = new Map<string, Unknown>();
  const applying = read(traceCondition(when, context), context, unknowns);
  const expected = read(traceCondition(expect, context), context, unknowns);
  const candidates = [...unknowns.values()].slice(0, bounds.unknowns);
  const turning = new Set(candidates);
  const [applies, holds] = [prune(applying, turning), prune(expected, turning)];
  for (let size = 1; size <= bounds.together; size += 1) {
    const settling = combinations(candidates, size).filter((set) => couldSettle(set, applies, holds));
    if (settling.length === 0) continue;
    const sets = settling.map((set) => [
      ...new Set(set.flatMap(({ paths }) => paths).flatMap((path) => askableFor(path, context))),
    ]);
    // Two unknowns can hang on the same question that is asked first.
    return distinct(sets.filter((set) => set.length > 0)).slice(0, bounds.sets);
  }
  return [];
}

function read(trace: Trace, context: CaseContext, unknowns: Map<string, Unknown>): Node {
  const unknownAt = (paths: readonly string[]): Unknown => {
    const key = paths.join(' ');
    const known = unknowns.get(key);
    if (known) return known;
    const made: Unknown = { key, paths, codes: new Set() };
    unknowns.set(key, made);
    return made;
  };
  const visit = (node: Trace): Node => {
    switch (node.op) {
      case 'all':
      case 'any':
        return { op: node.op, of: node.of.map(visit) };
      case 'not': {
        const [part] = node.of;
        return part ? { op: 'not', of: visit(part) } : { truth: 'unknown' };
      }
      case 'some':
      case 'every':
        if (node.absent) return { truth: 'unknown', unknown: unknownAt([node.path]) };
        return { op: node.op === 'every' ? 'all' : 'any', of: node.of.map(visit) };
      case 'fact':
        return node.truth === 'unknown' ? visitFact(node.looked) : { truth: node.truth };
      case 'is': {
        const paths = openAt(node, context);
        if (node.truth !== 'unknown' || paths.length === 0) return { truth: node.truth };
        const unknown = unknownAt(paths);
        for (const code of node.values ?? []) unknown.codes.add(code);
        return { truth: 'unknown', unknown, values: node.values ?? [] };
      }
      case 'answered':
      case 'known':
      case 'before':
      case 'notAfter':
      case 'atLeast':
      case 'moreThan':
      case 'lessThan': {
        const paths = openAt(node, context);
        return node.truth === 'unknown' && paths.length > 0
          ? { truth: 'unknown', unknown: unknownAt(paths) }
          : { truth: node.truth };
      }
    }
  };
  const visitFact = (looked: readonly Looked[]): Node => {
    const [first] = looked;
    const name = first && 'fact' in first ? first.fact : '';
    const fact = isFactName(name) ? facts[name] : undefined;
    if (fact && 'is' in fact && !context.isGiven(name)) return visit(traceOfFact(name, fact.is, context));
    const paths = [...context.unknownsOf(name)];
    return paths.length > 0 ? { truth: 'unknown', unknown: unknownAt(paths) } : { truth: 'unknown' };
  };
  return visit(trace);
}

/**
 * Cuts a tree down to the unknowns that are tried; of the rest only its truth is kept.
 *
 * A list of a hundred rows would else be walked again for each answer that is tried.
 */
function prune(node: Node, turning: ReadonlySet<Unknown>): Node {
  if ('truth' in node) return node.unknown && turning.has(node.unknown) ? node : { truth: node.truth };
  if (node.op === 'not') {
    const of = prune(node.of, turning);
    return isSettled(of) ? { truth: negate(of.truth) } : { op: 'not', of };
  }
  const parts = node.of.map((part) => prune(part, turning));
  const join = node.op === 'all' ? conjunction : disjunction;
  const truth = join(parts.filter(isSettled).map((part) => part.truth));
  const left = parts.filter((part) => !isSettled(part));
  if (left.length === 0 || truth === (node.op === 'all' ? 'false' : 'true')) return { truth };
  return { op: node.op, of: [{ truth }, ...left] };
}

function isSettled(node: Node): node is { readonly truth: Truth } {
  return 'truth' in node && node.unknown === undefined;
}

/** What an unknown can turn out to be: a code, any other code, or for what is not a matter of codes, true or false. */
type Assigned = { readonly code: string } | { readonly truth: Truth };

function possibilities({ codes }: Unknown): readonly Assigned[] {
  const each: Assigned[] = [...codes].map((code) => ({ code }));
  return [...each, { truth: 'true' }, { truth: 'false' }];
}

function couldSettle(set: readonly Unknown[], when: Node, expected: Node): boolean {
  const possible = set.map(possibilities);
  let left: number = bounds.assignments;
  const settles = (index: number): boolean => {
    const unknown = set[index];
    if (!unknown) {
      left -= 1;
      const applies = worth(when);
      return applies === 'false' || (applies === 'true' && worth(expected) !== 'unknown');
    }
    for (const each of possible[index] ?? []) {
      if (left <= 0) break;
      unknown.tried = each;
      if (settles(index + 1)) return true;
    }
    return false;
  };
  const could = settles(0);
  for (const unknown of set) unknown.tried = undefined;
  return could;
}

function worth(node: Node): Truth {
  if ('truth' in node) {
    const tried = node.unknown?.tried;
    if (!tried) return node.truth;
    if ('code' in tried) return truthOf(node.values?.includes(tried.code) ?? true);
    // "Any other code" is none of those that are compared with.
    return node.values ? 'false' : tried.truth;
  }
  if (node.op === 'not') return negate(worth(node.of));
  return node.op === 'all' ? conjunctionOf(node.of, worth) : disjunctionOf(node.of, worth);
}

function combinations<T>(items: readonly T[], size: number): readonly (readonly T[])[] {
  if (size === 0) return [[]];
  return items.flatMap((item, index) =>
    combinations(items.slice(index + 1), size - 1).map((rest) => [item, ...rest]),
  );
}

function distinct(sets: readonly (readonly string[])[]): readonly (readonly string[])[] {
  return [...new Map(sets.map((set) => [[...set].toSorted().join(' '), set])).values()];
}
