import type { Condition } from '../conditions/condition.ts';

/** A condition with one thing changed, and what was changed. */
export interface Mutant {
  readonly change: string;
  readonly condition: Condition;
}

/** The comparison that differs from another only on the boundary. */
const atTheBoundary = {
  before: 'notAfter',
  notAfter: 'before',
  atLeast: 'moreThan',
  moreThan: 'atLeast',
  lessThan: 'atLeast',
} as const;

/** Changes one thing at a time: a part dropped, `all` for `any`, a code left out, a boundary moved, a no for a yes. */
export function* mutantsOf(condition: Condition): Generator<Mutant> {
  switch (condition.op) {
    case 'all':
    case 'any': {
      const { op, of } = condition;
      if (of.length > 1) {
        const other = op === 'all' ? 'any' : 'all';
        yield { change: `${other} for ${op} of ${String(of.length)}`, condition: { op: other, of } };
      }
      for (const [index, part] of of.entries()) {
        if (of.length > 1) {
          yield { change: `without ${nameOf(part)}`, condition: { op, of: of.toSpliced(index, 1) } };
        }
        for (const mutant of mutantsOf(part)) {
          yield { ...mutant, condition: { op, of: of.with(index, mutant.condition) } };
        }
      }
      return;
    }
    case 'not':
      yield { change: `not dropped before ${nameOf(condition.of)}`, condition: condition.of };
      for (const mutant of mutantsOf(condition.of)) {
        yield { ...mutant, condition: { op: 'not', of: mutant.condition } };
      }
      return;
    case 'some':
    case 'every': {
      const op = condition.op === 'some' ? 'every' : 'some';
      yield { change: `${op} for ${condition.op} ${condition.path}`, condition: { ...condition, op } };
      for (const mutant of mutantsOf(condition.where)) {
        yield { ...mutant, condition: { ...condition, where: mutant.condition } };
      }
      return;
    }
    case 'is': {
      const { path, values } = condition;
      if (values.length === 1) yield negated(condition);
      else {
        for (const [index, code] of values.entries()) {
          yield {
            change: `${path} without ${code}`,
            condition: { ...condition, values: values.toSpliced(index, 1) },
          };
        }
      }
      return;
    }
    case 'before':
    case 'notAfter':
    case 'atLeast':
    case 'moreThan':
    case 'lessThan': {
      const op = atTheBoundary[condition.op];
      yield { change: `${op} for ${nameOf(condition)}`, condition: { ...condition, op } };
      return;
    }
    case 'answered':
    case 'known':
    case 'fact':
      yield negated(condition);
  }
}

function negated(condition: Condition): Mutant {
  return { change: `not ${nameOf(condition)}`, condition: { op: 'not', of: condition } };
}

function nameOf(condition: Condition): string {
  switch (condition.op) {
    case 'all':
    case 'any':
      return `${condition.op}(${condition.of.map(nameOf).join(', ')})`;
    case 'not':
      return `not ${nameOf(condition.of)}`;
    case 'is':
      return `${condition.path} = ${condition.values.join('/')}`;
    case 'answered':
    case 'known':
      return `${condition.op} ${condition.path}`;
    case 'fact':
      return condition.name;
    case 'some':
    case 'every':
      return `${condition.op} ${condition.path}`;
    case 'before':
    case 'notAfter':
    case 'atLeast':
    case 'moreThan':
    case 'lessThan':
      return `${JSON.stringify(condition.left)} ${condition.op} ${JSON.stringify(condition.right)}`;
  }
}
