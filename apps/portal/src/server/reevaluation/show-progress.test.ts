import { ruleSet } from '@safe-return/core';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { Reevaluation } from '../../api.ts';
import { showProgress } from './show-progress.ts';

const begun: Reevaluation = {
  id: crypto.randomUUID(),
  ruleSetVersion: ruleSet.version,
  on: '2026-11-30',
  startedAt: '2026-11-30T08:00:00Z',
  finishedAt: null,
  cases: 20,
  done: 5,
  failed: 1,
  changed: 1,
  differing: 2,
  unreviewed: 2,
};
const over = { ...begun, done: 19, finishedAt: '2026-11-30T08:01:00Z' };
const ofOtherRules = { ...begun, ruleSetVersion: ruleSet.version + 1, cases: 7 };

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

/** Shows what the work is at, a minute each, and gives what was written. */
async function shown(
  { isTTY }: { readonly isTTY: boolean },
  ...states: readonly Reevaluation[]
): Promise<string> {
  let written = '';
  let [state] = states;
  const end = showProgress(
    { list: async () => [ofOtherRules, ...(state ? [state] : [])] },
    {
      isTTY,
      write: (text: string | Uint8Array) => {
        written += String(text);
        return true;
      },
      cursorTo: () => {
        written += '<';
        return true;
      },
      clearLine: () => true,
    },
  );
  for (state of states) await vi.advanceTimersByTimeAsync(60_000);
  end();
  state = { ...begun, done: 6 };
  await vi.advanceTimersByTimeAsync(60_000);
  return written;
}

test('says on a terminal in one line how far it is, and ends the line when it is over', async () => {
  expect(await shown({ isTTY: true }, begun, over)).toBe(
    "<5 of 20 cases, 2 came out otherwise, 1 can't be evaluated" +
      "<19 of 20 cases, 2 came out otherwise, 1 can't be evaluated. It is over.\n",
  );
});

test('writes a line where it is no terminal, and only when something has happened', async () => {
  expect(await shown({ isTTY: false }, begun, begun, over)).toBe(
    "5 of 20 cases, 2 came out otherwise, 1 can't be evaluated\n" +
      "19 of 20 cases, 2 came out otherwise, 1 can't be evaluated. It is over.\n",
  );
});
