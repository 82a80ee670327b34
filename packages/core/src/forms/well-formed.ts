import { isRecord } from '../answers/record.ts';
import { isCountryCode } from '../answers/country.ts';
import { dateFault } from '../answers/partial-date.ts';
import { bounds, languageTag, rowId } from './bounds.ts';
import { branchesBelow, type AnsweredQuestion, type Branch } from './branches.ts';
import type { Form } from './form.ts';

type Check = (value: unknown) => boolean;

const checks = new WeakMap<Form['placed'], Check>();

/**
 * Says whether plain JSON has the shape that a form's draft schema asks for, and no more than that.
 *
 * The same question as the schema's, of the same definitions, only for a yes: it makes no copy and no issues, and most
 * payloads are sound. What it refuses, the schema explains. A test holds the two together.
 */
export function isWellFormed(form: Form, payload: unknown): boolean {
  let check = checks.get(form.placed);
  if (!check) {
    check = objectOf({
      form: (value) => value === form.id,
      version: (value) => value === form.version,
      caseReference: textUpTo(bounds.text),
      profile: branchCheck(branchesBelow('profile', form.placed)),
      answers: branchCheck(branchesBelow(form.root, form.placed)),
    });
    checks.set(form.placed, check);
  }
  return (
    check(payload) && isRecord(payload) && Object.hasOwn(payload, 'form') && Object.hasOwn(payload, 'version')
  );
}

function branchCheck(branch: Branch, own: Readonly<Record<string, Check>> = {}): Check {
  const parts: Record<string, Check> = { ...own };
  for (const [key, part] of branch) {
    if (!(part instanceof Map)) parts[key] = answerCheck(part);
    else if (!key.endsWith('[]')) parts[key] = branchCheck(part);
    else parts[key.slice(0, -2)] = listOf(bounds.rows, branchCheck(part, { id: matching(rowId) }));
  }
  return objectOf(parts);
}

function objectOf(parts: Readonly<Record<string, Check>>): Check {
  const byKey = new Map(Object.entries(parts));
  return (value) => {
    if (!isRecord(value)) return false;
    for (const key of Object.keys(value)) if (byKey.get(key)?.(value[key]) !== true) return false;
    return true;
  };
}

function listOf(most: number, item: Check): Check {
  return (value) => Array.isArray(value) && value.length <= most && value.every(item);
}

function textUpTo(length: number): Check {
  return (value) => typeof value === 'string' && value.length <= length;
}

function matching(pattern: RegExp): Check {
  return (value) => typeof value === 'string' && pattern.test(value);
}

function oneOf(codes: Iterable<unknown>): Check {
  const known = new Set(codes);
  return (value) => known.has(value);
}

function either(one: Check, other: Check): Check {
  return (value) => one(value) || other(value);
}

function isOnce(item: unknown, index: number, list: readonly unknown[]): boolean {
  return list.indexOf(item) === index;
}

function answerCheck(question: AnsweredQuestion): Check {
  const isReserved = oneOf(question.reserved);
  switch (question.kind) {
    case 'yes-no':
    case 'choice':
      return oneOf([...question.options, ...question.reserved]);
    case 'choices': {
      const codes = listOf(question.options.length, oneOf(question.options));
      const standsAlone = oneOf(question.exclusive);
      return either(
        (value) =>
          codes(value) &&
          Array.isArray(value) &&
          value.every(isOnce) &&
          (value.length < 2 || !value.some(standsAlone)),
        isReserved,
      );
    }
    case 'text':
      return textUpTo(bounds.text);
    case 'long-text':
      return textUpTo(bounds.longText);
    case 'date':
    case 'partial-date': {
      const precision = question.kind === 'date' ? 'day' : 'partial';
      return either(
        (value) => typeof value === 'string' && dateFault(value, precision) === undefined,
        isReserved,
      );
    }
    case 'number':
      return either(
        (value) =>
          Number.isSafeInteger(value) && Number(value) >= question.least && Number(value) <= question.most,
        isReserved,
      );
    case 'country':
      return either((value) => typeof value === 'string' && isCountryCode(value), isReserved);
    case 'countries': {
      const countries = listOf(
        bounds.countries,
        (value) => typeof value === 'string' && isCountryCode(value),
      );
      return either((value) => countries(value) && Array.isArray(value) && value.every(isOnce), isReserved);
    }
    case 'language':
      return either(matching(new RegExp(`^${languageTag}$`)), isReserved);
    case 'reference':
      return matching(rowId);
  }
}
