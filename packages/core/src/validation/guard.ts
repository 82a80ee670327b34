import type { Issue, IssueCode } from './issue.ts';

/** The bounds of what is looked at at all. Far above any honest case file, far below what hurts a server. */
export const limits = { depth: 16, nodes: 50_000, textLength: 100_000 } as const;

const forbidden: ReadonlySet<string> = new Set(['__proto__', 'constructor', 'prototype']);

// What no database column of JSON and no XML file can hold: U+0000, and half of a character of two UTF-16 units.
const unstorable = /\0|\p{Surrogate}/u;
// Most texts hold neither, and this tells it faster.
const suspicious = /[\0\uD800-\uDFFF]/;

/**
 * Looks over a value before anything else touches it: plain JSON only, bounded in depth, size and count.
 *
 * Never throws, whatever it is given, and calls no code of the value's (no getter, no `toJSON`).
 *
 * @returns the first fault found, or undefined.
 */
export function guard(value: unknown): Issue | undefined {
  try {
    return look(value, 0, { left: limits.nodes });
  } catch {
    return fault('malformed');
  }
}

function fault(code: IssueCode): Issue {
  return { path: '', code, params: {} };
}

/** One fault that no place can be told for: what comes after the last value that is looked at. */
const beyond = fault('too-large');

function look(value: unknown, depth: number, budget: { left: number }): Issue | undefined {
  budget.left -= 1;
  if (budget.left < 0) return beyond;
  switch (typeof value) {
    case 'string':
      if (value.length > limits.textLength) return fault('too-large');
      return suspicious.test(value) && unstorable.test(value) ? fault('malformed') : undefined;
    case 'boolean':
      return undefined;
    case 'number':
      return Number.isFinite(value) ? undefined : fault('malformed');
    case 'object':
      if (value === null) return undefined;
      if (depth >= limits.depth) return fault('too-deep');
      return Array.isArray(value) ? lookIntoList(value, depth, budget) : lookInto(value, depth, budget);
    case 'undefined':
    case 'bigint':
    case 'symbol':
    case 'function':
      return fault('malformed');
  }
}

function lookIntoList(list: readonly unknown[], depth: number, budget: { left: number }): Issue | undefined {
  for (let index = 0; index < list.length; index += 1) {
    const found = look(list[index], depth + 1, budget);
    if (found) return below(index, found);
  }
  return undefined;
}

function lookInto(value: object, depth: number, budget: { left: number }): Issue | undefined {
  const prototype: unknown = Object.getPrototypeOf(value);
  if (prototype !== Object.prototype && prototype !== null) return fault('malformed');
  if (Object.getOwnPropertySymbols(value).length > 0) return fault('malformed');
  for (const key of Object.keys(value)) {
    if (forbidden.has(key)) return fault('forbidden-key');
    const property = Object.getOwnPropertyDescriptor(value, key);
    if (!property || !('value' in property)) return fault('malformed');
    const found = look(property.value, depth + 1, budget);
    if (found) return below(key, found);
  }
  return undefined;
}

/** Moves a fault one step down. Only told once there is one, so that sound values cost no pointers. */
function below(key: string | number, found: Issue): Issue {
  if (found === beyond) return beyond;
  const step = pointer('', key);
  return { ...found, path: step === '' ? '' : step + found.path };
}

const plainKey = /^[A-Za-z][A-Za-z0-9-]{0,60}$/;

/**
 * Goes one step down in a JSON Pointer.
 *
 * A key that looks like no key of ours is not repeated, since it could be somebody's name: the pointer stops above it.
 */
export function pointer(path: string, key: string | number): string {
  return typeof key === 'number' || plainKey.test(key) ? `${path}/${String(key)}` : path;
}
