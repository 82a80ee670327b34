import { isUnknown } from '../answers/reserved.ts';
import type { DayRange } from '../answers/partial-date.ts';
import { dayRange } from '../answers/partial-date.ts';
import type { Condition, Operand } from './condition.ts';
import { conjunctionOf, disjunctionOf, negate, truthOf, type Truth } from './truth.ts';

/** A whole number that may only be known as a range; both ends included. */
export interface NumberRange {
  readonly least: number;
  readonly most: number;
}

/** One row of a repeat: the path of the repeat, `profile.proceedings[]`, and where the row stands, `profile.proceedings[2]`. */
export interface Row {
  readonly repeat: string;
  readonly at: string;
  readonly answers: Readonly<Record<string, unknown>>;
}

/** What a fact is worth: a truth, a number or a day, each of which may be open. */
export type FactValue =
  | { readonly kind: 'truth'; readonly truth: Truth }
  | { readonly kind: 'number'; readonly range: NumberRange | undefined }
  | { readonly kind: 'day'; readonly range: DayRange | undefined };

/** What a condition is evaluated against. */
export interface Context {
  /** The day of evaluation, `YYYY-MM-DD`. */
  readonly on: string;
  /** The answer at a path, undefined where there is none; `not-applicable` where the question is not relevant. */
  answer(path: string, row?: Row): unknown;
  /** The rows of a repeat, or undefined where the list is absent. */
  rows(path: string, row?: Row): readonly Row[] | undefined;
  /** Whether what is answered at a path is chosen from codes, and so holds no words of a person. */
  isCoded(path: string, row?: Row): boolean;
  fact(name: string): FactValue;
}

/** Finds the path that a path within a row stands for: `.stage` in `profile.proceedings[2]` is `profile.proceedings[2].stage`. */
export function locate(path: string, row: Row | undefined): string {
  return path.startsWith('.') && row ? row.at + path : path;
}

/** Evaluates a condition with three values. */
export function evaluateCondition(condition: Condition, context: Context, row?: Row): Truth {
  switch (condition.op) {
    case 'all':
      return conjunctionOf(condition.of, (part) => evaluateCondition(part, context, row));
    case 'any':
      return disjunctionOf(condition.of, (part) => evaluateCondition(part, context, row));
    case 'not':
      return negate(evaluateCondition(condition.of, context, row));
    case 'some':
    case 'every': {
      const rows = context.rows(condition.path, row);
      if (!rows) return 'unknown';
      const join = condition.op === 'every' ? conjunctionOf : disjunctionOf;
      return join(rows, (each) => evaluateCondition(condition.where, context, each));
    }
    case 'is':
    case 'answered':
    case 'known':
    case 'fact':
    case 'before':
    case 'notAfter':
    case 'atLeast':
    case 'moreThan':
    case 'lessThan':
      return evaluateLeaf(condition, context, row);
  }
}

/** A condition without parts. */
export type Leaf = Exclude<Condition, { readonly op: 'all' | 'any' | 'not' | 'some' | 'every' }>;

/** Evaluates a condition without parts. */
export function evaluateLeaf(leaf: Leaf, context: Context, row?: Row): Truth {
  switch (leaf.op) {
    case 'is': {
      const answer = context.answer(leaf.path, row);
      if (isUnknown(answer)) return 'unknown';
      if (Array.isArray(answer)) return truthOf(answer.some((code: unknown) => includes(leaf.values, code)));
      return truthOf(includes(leaf.values, answer));
    }
    case 'answered':
      return isThere(leaf.path, context, row);
    case 'known':
      return truthOf(isThere(leaf.path, context, row) !== 'unknown');
    case 'fact': {
      const fact = context.fact(leaf.name);
      return fact.kind === 'truth' ? fact.truth : truthOf(fact.range !== undefined);
    }
    case 'before':
    case 'notAfter': {
      // There is no such day, so it comes neither before nor after another.
      if (isNone(leaf.left, context, row) || isNone(leaf.right, context, row)) return 'false';
      const left = operandDays(leaf.left, context, row);
      const right = operandDays(leaf.right, context, row);
      if (!left || !right) return 'unknown';
      if (leaf.op === 'before') {
        if (left.latest < right.earliest) return 'true';
        return left.earliest >= right.latest ? 'false' : 'unknown';
      }
      if (left.latest <= right.earliest) return 'true';
      return left.earliest > right.latest ? 'false' : 'unknown';
    }
    case 'atLeast':
    case 'moreThan':
    case 'lessThan': {
      const left = operandNumbers(leaf.left, context, row);
      const right = operandNumbers(leaf.right, context, row);
      if (!left || !right) return 'unknown';
      if (leaf.op === 'atLeast') return ordered(left.least >= right.most, left.most < right.least);
      if (leaf.op === 'moreThan') return ordered(left.least > right.most, left.most <= right.least);
      return ordered(left.most < right.least, left.least >= right.most);
    }
  }
}

/** Something is there: a row, or an answer. "Not applicable" says that there is nothing; an empty list says nothing. */
function isThere(path: string, context: Context, row?: Row): Truth {
  if (path.endsWith('[]')) return context.rows(path, row)?.length ? 'true' : 'unknown';
  const answer = context.answer(path, row);
  return isUnknown(answer) ? 'unknown' : truthOf(answer !== 'not-applicable');
}

function ordered(certainly: boolean, certainlyNot: boolean): Truth {
  if (certainly) return 'true';
  return certainlyNot ? 'false' : 'unknown';
}

function includes(values: readonly string[], answer: unknown): boolean {
  return typeof answer === 'string' && values.includes(answer);
}

function isNone(operand: Operand, context: Context, row?: Row): boolean {
  return 'answer' in operand && context.answer(operand.answer, row) === 'not-applicable';
}

function operandDays(operand: Operand, context: Context, row?: Row): DayRange | undefined {
  if ('answer' in operand) return dayRange(context.answer(operand.answer, row));
  if ('day' in operand) return { earliest: context.on, latest: context.on };
  if ('number' in operand) return undefined;
  const fact = context.fact(operand.fact);
  return fact.kind === 'day' ? fact.range : undefined;
}

function operandNumbers(operand: Operand, context: Context, row?: Row): NumberRange | undefined {
  if ('number' in operand) return { least: operand.number, most: operand.number };
  if ('day' in operand) return undefined;
  if ('answer' in operand) {
    const answer = context.answer(operand.answer, row);
    return typeof answer === 'number' ? { least: answer, most: answer } : undefined;
  }
  const fact = context.fact(operand.fact);
  return fact.kind === 'number' ? fact.range : undefined;
}
