import { isReserved, type ReservedAnswer } from '../answers/reserved.ts';
import type { Condition, Operand } from './condition.ts';
import { evaluateLeaf, locate, type Context, type Leaf, type Row } from './evaluate.ts';
import { conjunction, disjunction, negate, type Truth } from './truth.ts';

/** What a leaf looked at: where the answer stands, and what was there. Text in a person's words is never repeated here. */
export type Looked =
  | {
      readonly path: string;
      readonly answer?: string | number | readonly string[];
      readonly missing?: ReservedAnswer | 'absent';
    }
  | { readonly fact: string }
  | { readonly day: string }
  | { readonly number: number };

/** The tree of a condition with the truth of every part: why it came out as it did. */
export type Trace =
  | { readonly op: 'all' | 'any' | 'not'; readonly truth: Truth; readonly of: readonly Trace[] }
  | {
      readonly op: 'some' | 'every';
      readonly truth: Truth;
      readonly path: string;
      readonly absent?: true;
      readonly of: readonly Trace[];
    }
  | {
      readonly op: Leaf['op'];
      readonly truth: Truth;
      readonly looked: readonly Looked[];
      readonly values?: readonly string[];
    };

/** Evaluates a condition and keeps the truth of every part. */
export function traceCondition(condition: Condition, context: Context, row?: Row): Trace {
  switch (condition.op) {
    case 'all':
    case 'any': {
      const of = condition.of.map((part) => traceCondition(part, context, row));
      const join = condition.op === 'all' ? conjunction : disjunction;
      return { op: condition.op, truth: join(of.map((part) => part.truth)), of };
    }
    case 'not': {
      const part = traceCondition(condition.of, context, row);
      return { op: 'not', truth: negate(part.truth), of: [part] };
    }
    case 'some':
    case 'every': {
      const path = locate(condition.path, row);
      const rows = context.rows(condition.path, row);
      if (!rows) return { op: condition.op, truth: 'unknown', path, absent: true, of: [] };
      const of = rows.map((each) => traceCondition(condition.where, context, each));
      const join = condition.op === 'every' ? conjunction : disjunction;
      return { op: condition.op, truth: join(of.map((part) => part.truth)), path, of };
    }
    case 'is':
      return {
        op: 'is',
        truth: evaluateLeaf(condition, context, row),
        looked: [lookAt(condition.path, context, row)],
        values: condition.values,
      };
    case 'answered':
    case 'known':
      return {
        op: condition.op,
        truth: evaluateLeaf(condition, context, row),
        looked: [lookAt(condition.path, context, row)],
      };
    case 'fact':
      return { op: 'fact', truth: evaluateLeaf(condition, context, row), looked: [{ fact: condition.name }] };
    case 'before':
    case 'notAfter':
    case 'atLeast':
    case 'moreThan':
    case 'lessThan':
      return {
        op: condition.op,
        truth: evaluateLeaf(condition, context, row),
        looked: [lookAtOperand(condition.left, context, row), lookAtOperand(condition.right, context, row)],
      };
  }
}

function lookAtOperand(operand: Operand, context: Context, row?: Row): Looked {
  if ('answer' in operand) return lookAt(operand.answer, context, row);
  if ('fact' in operand) return { fact: operand.fact };
  if ('day' in operand) return { day: context.on };
  return { number: operand.number };
}

function lookAt(path: string, context: Context, row?: Row): Looked {
  const at = locate(path, row);
  if (path.endsWith('[]')) {
    const rows = context.rows(path, row);
    return rows ? { path: at, answer: rows.length } : { path: at, missing: 'absent' };
  }
  const answer = context.answer(path, row);
  if (answer === undefined || answer === null) return { path: at, missing: 'absent' };
  if (isReserved(answer)) return { path: at, missing: answer };
  const shown = showable(answer, context.isCoded(path, row));
  return shown === undefined ? { path: at } : { path: at, answer: shown };
}

const day = /^\d{4}(-\d{2}){0,2}$/;

/** Lets through numbers, dates and codes; a name or an account in words is looked at, never repeated. */
function showable(answer: unknown, coded: boolean): string | number | readonly string[] | undefined {
  if (typeof answer === 'number') return answer;
  if (typeof answer === 'string') return coded || day.test(answer) ? answer : undefined;
  return coded && Array.isArray(answer) ? answer.filter((code) => typeof code === 'string') : undefined;
}
