import type { Payload } from '@safe-return/core';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { Draft } from '../api.ts';
import { createDraftSaver, type DraftSaver, type SaveState } from './draft-saver.ts';
import { ComeBackLater, RefusedByServer, Unreachable } from './server.ts';

function typed(words: string): Payload {
  return { form: 'risk-assessment', version: 2, caseReference: words };
}

describe('A draft saver', () => {
  beforeEach(() => void vi.useFakeTimers());
  afterEach(() => void vi.useRealTimers());

  function setup(): {
    readonly saver: DraftSaver;
    readonly server: {
      stored: Payload | undefined;
      version: number;
      failure: Error | undefined;
      saves: number;
    };
    readonly states: SaveState[];
  } {
    const server = {
      stored: undefined as Payload | undefined,
      version: 3,
      failure: undefined as Error | undefined,
      saves: 0,
    };
    const states: SaveState[] = [];
    const saver = createDraftSaver({
      version: 3,
      send: async (payload, version) => {
        await Promise.resolve();
        server.saves += 1;
        if (server.failure) throw server.failure;
        if (version !== server.version)
          throw conflictWith({
            version: server.version,
            savedAt: null,
            savedBy: null,
            payload: server.stored ?? null,
          });
        server.stored = payload;
        server.version += 1;
        return { version: server.version };
      },
      onState: (state) => states.push(state),
    });
    return { saver, server, states };
  }

  function conflictWith(draft: Draft): RefusedByServer {
    return new RefusedByServer({ status: 409, title: '', issues: [], draft });
  }

  test('saves the latest of several changes, once', async () => {
    const { saver, server, states } = setup();
    saver.change(typed('a'));
    saver.change(typed('ab'));
    await vi.advanceTimersByTimeAsync(2000);
    expect(server).toMatchObject({ stored: typed('ab'), saves: 1 });
    expect(saver.version).toBe(4);
    expect(states.map(({ name }) => name)).toEqual(['changed', 'changed', 'saving', 'saved']);
  });

  test('saves also while somebody writes without a pause', async () => {
    const { saver, server } = setup();
    for (let letters = 1; letters <= 50; letters += 1) {
      saver.change(typed('a'.repeat(letters)));
      await vi.advanceTimersByTimeAsync(100);
    }
    expect(server.saves).toBeGreaterThan(1);
    expect(server.saves).toBeLessThan(4);
  });

  test('saves at once when asked, and what changes meanwhile after it', async () => {
    const { saver, server } = setup();
    saver.change(typed('a'));
    const saved = saver.save();
    saver.change(typed('ab'));
    await saved;
    expect(server).toMatchObject({ stored: typed('ab'), version: 5, saves: 2 });
  });

  test('keeps what was typed while the server can’t be reached, and saves it when it can', async () => {
    const { saver, server, states } = setup();
    server.failure = new Unreachable();
    saver.change(typed('a'));
    await vi.advanceTimersByTimeAsync(2000);
    expect(states.at(-1)).toEqual({ name: 'failed', failure: 'unreachable' });
    await vi.advanceTimersByTimeAsync(60_000);
    expect(server.saves).toBeLessThan(8);
    saver.change(typed('ab'));
    server.failure = undefined;
    await vi.advanceTimersByTimeAsync(30_000);
    expect(server.stored).toEqual(typed('ab'));
    expect(states.at(-1)).toEqual({ name: 'saved' });
  });

  test('keeps both when somebody else has saved, and replaces theirs only when told to', async () => {
    const { saver, server, states } = setup();
    server.version = 9;
    server.stored = typed('theirs');
    saver.change(typed('mine'));
    await vi.advanceTimersByTimeAsync(2000);
    expect(states.at(-1)).toMatchObject({ name: 'conflict', mine: typed('mine'), theirs: { version: 9 } });
    saver.change(typed('mine, and more'));
    await vi.advanceTimersByTimeAsync(60_000);
    expect(server.stored).toEqual(typed('theirs'));
    expect(states.at(-1)).toMatchObject({ name: 'conflict', mine: typed('mine, and more') });
    await saver.replaceTheirs();
    expect(server).toMatchObject({ stored: typed('mine, and more'), version: 10 });
  });

  test('does not insist where the server refuses, and tries again with the next change', async () => {
    const { saver, server, states } = setup();
    server.failure = new RefusedByServer({ status: 422, title: '', issues: [] });
    saver.change(typed('a'));
    await vi.advanceTimersByTimeAsync(60_000);
    expect(server.saves).toBe(1);
    expect(states.at(-1)).toEqual({ name: 'failed', failure: 'refused' });
    server.failure = undefined;
    saver.change(typed('ab'));
    await vi.advanceTimersByTimeAsync(2000);
    expect(server.stored).toEqual(typed('ab'));
  });

  test('comes back as late as a server with too much to do asks for', async () => {
    const { saver, server, states } = setup();
    server.failure = new ComeBackLater({ seconds: 40, askedTooOften: false });
    saver.change(typed('a'));
    await vi.advanceTimersByTimeAsync(2000);
    expect(states.at(-1)).toEqual({ name: 'failed', failure: 'busy' });
    server.failure = undefined;
    await vi.advanceTimersByTimeAsync(39_000);
    expect(server.saves).toBe(1);
    await vi.advanceTimersByTimeAsync(1000);
    expect(server.stored).toEqual(typed('a'));
  });

  test('takes note of a conflict that a submission met', async () => {
    const { saver, server, states } = setup();
    server.version = 9;
    saver.meet({ version: 9, savedAt: null, savedBy: null, payload: null }, typed('mine'));
    expect(saver.settled).toBe(false);
    expect(states.at(-1)).toMatchObject({ name: 'conflict' });
    await saver.replaceTheirs();
    expect(server.stored).toEqual(typed('mine'));
    expect(saver.settled).toBe(true);
  });

  test('stops', async () => {
    const { saver, server } = setup();
    saver.change(typed('a'));
    saver.stop();
    await vi.advanceTimersByTimeAsync(60_000);
    expect(server.saves).toBe(0);
  });
});
