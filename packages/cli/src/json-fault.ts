/** A place in a text, counted from 1. */
export interface TextPlace {
  readonly line: number;
  readonly column: number;
}

const space = /[ \t\n\r]*/y;
const token =
  /[{}[\],:]|"(?:[ !#-[\]-\u{10FFFF}]|\\(?:["\\/bfnrt]|u[0-9A-Fa-f]{4}))*"|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[Ee][+-]?\d+)?|true|false|null/uy;

/** What may come next; `key` and `value` may be left out where a list or an object has just begun. */
type Next = 'value' | 'first-value' | 'key' | 'first-key' | 'colon' | 'comma' | 'end';

/**
 * Finds where a text stops being JSON, or nothing where it is JSON.
 *
 * `JSON.parse` tells it too, but not always, and with what stands there, which may be an answer.
 */
export function jsonFaultIn(text: string): TextPlace | undefined {
  const open: ('{' | '[')[] = [];
  let next: Next = 'value';
  const after = (): Next => (open.length === 0 ? 'end' : 'comma');
  for (let at = skip(text, 0); ; at = skip(text, token.lastIndex)) {
    if (at === text.length) return next === 'end' ? undefined : placeOf(text, at);
    token.lastIndex = at;
    const [found] = token.exec(text) ?? [];
    const inside = open.at(-1);
    if (found === undefined) return placeOf(text, at);
    if (found === '}' && inside === '{' && (next === 'first-key' || next === 'comma')) {
      open.pop();
      next = after();
    } else if (found === ']' && inside === '[' && (next === 'first-value' || next === 'comma')) {
      open.pop();
      next = after();
    } else if (found === ',' && next === 'comma') {
      next = inside === '{' ? 'key' : 'value';
    } else if (found === ':' && next === 'colon') {
      next = 'value';
    } else if (found.startsWith('"') && (next === 'key' || next === 'first-key')) {
      next = 'colon';
    } else if ((next === 'value' || next === 'first-value') && !/^[}\],:]/.test(found)) {
      if (found === '{' || found === '[') {
        open.push(found);
        next = found === '{' ? 'first-key' : 'first-value';
      } else next = after();
    } else return placeOf(text, at);
  }
}

function skip(text: string, from: number): number {
  space.lastIndex = from;
  space.exec(text);
  return space.lastIndex;
}

function placeOf(text: string, at: number): TextPlace {
  const before = text.slice(0, at).split('\n');
  return { line: before.length, column: (before.at(-1)?.length ?? 0) + 1 };
}
