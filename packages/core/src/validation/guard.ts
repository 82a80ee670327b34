import type { Issue, IssueCode } from './issue.ts';

/** The bounds of what is looked at at all. Far above any honest case file, far below what hurts a server. */
export const limits = { depth: 16, nodes: 50_000, textLength: 100_000 } as const;

const forbidden: ReadonlySet<string> = new Set(['__proto__', 'constructor', 'prototype']);

// What no database column of JSON and no XML file can hold: U+0000, and half of a character of two UTF-16 units.
const halfCharacter = /\p{Surrogate}/u;

/**
 * Looks over a value before anything else touches it: plain JSON only, bounded in depth, size and count.
 *
 * Never throws, whatever it is given, and calls no code of the value's (no getter, no `toJSON`).
 *
 * @returns the first fault found, or undefined.
 */
export function guard(value: unknown): Issue | undefined {
  try {
    return look(value, '', 0, { left: limits.nodes });
  } catch {
    return issueAt('', 'malformed');
  }
}

function issueAt(path: string, code: IssueCode): Issue {
  return { path, code, params: {} };
}

function look(value: unknown, path: string, depth: number, budget: { left: number }): Issue | undefined {
  budget.left -= 1;
  if (budget.left < 0) return issueAt('', 'too-large');
  switch (typeof value) {
    case 'string':
      if (value.length > limits.textLength) return issueAt(path, 'too-large');
      return value.includes('\0') || halfCharacter.test(value) ? issueAt(path, 'malformed') : undefined;
    case 'boolean':
      return undefined;
    case 'number':
      return Number.isFinite(value) ? undefined : issueAt(path, 'malformed');
    case 'object':
      if (value === null) return undefined;
      if (depth >= limits.depth) return issueAt(path, 'too-deep');
      return Array.isArray(value)
        ? lookIntoList(value, path, depth, budget)
        : lookInto(value, path, depth, budget);
    case 'undefined':
    case 'bigint':
    case 'symbol':
    case 'function':
      return issueAt(path, 'malformed');
  }
}

function lookIntoList(
  list: readonly unknown[],
  path: string,
  depth: number,
  budget: { left: number },
): Issue | undefined {
  for (let index = 0; index < list.length; index += 1) {
    const fault = look(list[index], `${path}/${String(index)}`, depth + 1, budget);
    if (fault) return fault;
  }
  return undefined;
}

function lookInto(value: object, path: string, depth: number, budget: { left: number }): Issue | undefined {
  const prototype: unknown = Object.getPrototypeOf(value);
  if (prototype !== Object.prototype && prototype !== null) return issueAt(path, 'malformed');
  for (const key of Reflect.ownKeys(value)) {
    if (typeof key === 'symbol') return issueAt(path, 'malformed');
    if (forbidden.has(key)) return issueAt(path, 'forbidden-key');
    const property = Object.getOwnPropertyDescriptor(value, key);
    if (!property || !('value' in property)) return issueAt(path, 'malformed');
    const fault = look(property.value, pointer(path, key), depth + 1, budget);
    if (fault) return fault;
  }
  return undefined;
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
