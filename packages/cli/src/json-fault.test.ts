import fc from 'fast-check';
import { expect, test } from 'vitest';
import { jsonFaultIn } from './json-fault.ts';

test.each([
  ['{"a": 1,\n "b": x}', 2, 7],
  ['{"a": 1,\n}', 2, 1],
  ['{"a" 1}', 1, 6],
  ['{a: 1}', 1, 2],
  ['[1, 2\n3]', 2, 1],
  ['[1,]', 1, 4],
  ['[}', 1, 2],
  ['{"a": "é", "b": "cut', 1, 17],
  ['{"a": [1', 1, 9],
  ['{} {}', 1, 4],
  ['"\\x"', 1, 1],
  ['01', 1, 2],
  ['', 1, 1],
  ['\n\n', 3, 1],
])('%j stops being JSON at line %i, column %i', (text, line, column) => {
  expect(jsonFaultIn(text)).toEqual({ line, column });
});

test.each([
  ['a text', `"${'x'.repeat(8_000_000)}" x`],
  ['a depth', '['.repeat(8_000_000)],
  ['an emptiness', ' '.repeat(8_000_000)],
])('%s without end is no matter', (_, text) => {
  expect(jsonFaultIn(text)?.line).toBe(1);
});

test('a fault is found exactly where JSON.parse finds one', () => {
  fc.assert(
    fc.property(
      fc.oneof(
        fc.json(),
        fc.string({ unit: fc.constantFrom(...'{}[],:"\\ \n01-+.eEtruefalsn\u0001\uD800'.split('')) }),
        fc
          .tuple(fc.json(), fc.nat(), fc.nat())
          .map(([text, from, to]) => text.slice(from % 9, text.length - (to % 3))),
      ),
      (text) => {
        expect(jsonFaultIn(text) === undefined).toBe(isJson(text));
      },
    ),
    { numRuns: 5_000 },
  );
});

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}
