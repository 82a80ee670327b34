import { reservedAnswers, isUnknown, type Condition } from '@safe-return/core';
import type { JsonSchema } from './json-schema.ts';

// JSON Schema knows true and false, our conditions a third value. A schema made here holds only where the condition is
// certainly true: where that is open, or there are no words for it, it says less than core and never more.

const unknown = reservedAnswers.filter(isUnknown);
const nothing = ['', ...unknown];

// Words that are nothing but blanks say nothing. Blanks as `trim` knows them, letter by letter, since languages differ in
// what a pattern calls a blank.
const blanks = '\t-\r \u00A0\u1680\u2000-\u200A\u2028\u2029\u202F\u205F\u3000\uFEFF';
/** What an answer has to be, whatever it is, so that it counts as there. */
const something: JsonSchema = { pattern: `[^${blanks}]`, minItems: 1 };

/** The schema of what stands at a place, within that of what lies around it. */
export type Placing = (path: string, schema: JsonSchema) => JsonSchema | undefined;

/** A schema that holds only where a condition is true; undefined where JSON Schema can't say it. */
export function holds(condition: Condition, placing: Placing): JsonSchema | undefined {
  switch (condition.op) {
    case 'all':
      return every(condition.of.map((part) => holds(part, placing)));
    case 'any':
      return some(condition.of.map((part) => holds(part, placing)));
    case 'not':
      return fails(condition.of, placing);
    case 'is': {
      const values = condition.values.filter((value) => !isUnknown(value));
      if (values.length === 0) return undefined;
      return placing(condition.path, {
        anyOf: [{ enum: values }, { type: 'array', contains: { enum: values } }],
      });
    }
    case 'answered':
      return placing(condition.path, { not: { enum: [...nothing, 'not-applicable'] }, ...something });
    case 'known':
      return placing(condition.path, { not: { enum: nothing }, ...something });
    case 'some':
    case 'every':
    case 'fact':
    case 'before':
    case 'notAfter':
    case 'atLeast':
    case 'moreThan':
    case 'lessThan':
      return undefined;
  }
}

/** A schema that holds only where a condition is false. */
function fails(condition: Condition, placing: Placing): JsonSchema | undefined {
  switch (condition.op) {
    case 'all':
      return some(condition.of.map((part) => fails(part, placing)));
    case 'any':
      return every(condition.of.map((part) => fails(part, placing)));
    case 'not':
      return holds(condition.of, placing);
    case 'is':
      return placing(condition.path, {
        not: {
          anyOf: [
            { enum: [...nothing, ...condition.values] },
            { type: 'array', contains: { enum: condition.values } },
          ],
        },
        ...something,
      });
    case 'answered':
      return placing(condition.path, { const: 'not-applicable' });
    // Whether there is an answer is also decided by whether the question is asked.
    case 'known':
    case 'some':
    case 'every':
    case 'fact':
    case 'before':
    case 'notAfter':
    case 'atLeast':
    case 'moreThan':
    case 'lessThan':
      return undefined;
  }
}

function every(parts: readonly (JsonSchema | undefined)[]): JsonSchema | undefined {
  const said = parts.filter((part) => part !== undefined);
  return said.length < parts.length ? undefined : { allOf: said };
}

function some(parts: readonly (JsonSchema | undefined)[]): JsonSchema | undefined {
  const said = parts.filter((part) => part !== undefined);
  return said.length === 0 ? undefined : { anyOf: said };
}
