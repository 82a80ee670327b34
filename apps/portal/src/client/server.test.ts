import { afterEach, describe, expect, test, vi } from 'vitest';
import { failureOf, retryAfter, type Failure } from './failure.ts';
import { fetchCases, fetchMe, signIn, whenSessionEnds } from './server.ts';

describe('A request to the server', () => {
  afterEach(() => vi.unstubAllGlobals());

  /** Answers one request after the other, and notes what was asked. */
  function answer(...answers: (() => Response)[]): readonly string[] {
    const asked: string[] = [];
    vi.stubGlobal('fetch', (path: string) => {
      asked.push(path);
      const next = answers.shift();
      return next ? Promise.resolve(next()) : Promise.reject(new TypeError('Failed to fetch'));
    });
    return asked;
  }

  const of =
    (status: number, headers: Record<string, string> = {}) =>
    (): Response =>
      Response.json({ title: 'No', issues: [] }, { status, headers });
  const errorOf = async (asked: Promise<unknown>): Promise<unknown> => {
    try {
      return await asked;
    } catch (error) {
      return error;
    }
  };

  test.each<readonly [number, Failure]>([
    [403, 'not-allowed'],
    [404, 'nothing'],
    [409, 'conflict'],
    [413, 'too-large'],
    [422, 'refused'],
    [429, 'too-often'],
    [500, 'failed'],
    [503, 'busy'],
  ])('that is answered with %i is said to be %s', async (status, failure) => {
    answer(of(status));
    expect(failureOf(await errorOf(fetchCases()))).toBe(failure);
  });

  test('that gets nowhere, or an answer that is not the portal’s, is unreachable', async () => {
    answer();
    expect(failureOf(await errorOf(fetchCases()))).toBe('unreachable');
    answer(() => new Response('<html>Please accept the terms of this network'));
    expect(failureOf(await errorOf(fetchCases()))).toBe('unreachable');
  });

  test('is sent again as late as a server with too much to do says, and not where somebody asked too often', async () => {
    answer(of(503, { 'retry-after': '7' }), of(503), of(429, { 'retry-after': '7' }));
    expect(retryAfter(await errorOf(fetchCases()))).toBe(7000);
    expect(retryAfter(await errorOf(fetchCases()))).toBe(5000);
    expect(retryAfter(await errorOf(fetchCases()))).toBeUndefined();
  });

  test('waits where the session has ended, and is sent again once somebody has signed in', async () => {
    const asked = answer(of(401), () => Response.json({ cases: [] }));
    let signedIn = (): void => undefined;
    const again = new Promise<void>((resolve) => {
      signedIn = resolve;
    });
    const handler = vi.fn<() => Promise<void>>(() => again);
    const stop = whenSessionEnds(handler);
    const cases = fetchCases();
    await vi.waitFor(() => expect(handler).toHaveBeenCalledOnce());
    expect(asked).toHaveLength(1);
    signedIn();
    expect(await cases).toEqual({ cases: [] });
    expect(asked).toHaveLength(2);
    stop();
    answer(of(401));
    expect(failureOf(await errorOf(fetchCases()))).toBe('signed-out');
  });

  test('for who is signed in does not wait for somebody to sign in', async () => {
    const asked = answer(of(401));
    const stop = whenSessionEnds(() => new Promise(() => undefined));
    expect(failureOf(await errorOf(fetchMe()))).toBe('signed-out');
    expect(asked).toHaveLength(1);
    stop();
  });

  test('to sign in says whether the password is right, and fails where there were too many tries', async () => {
    answer(of(401), () => Response.json({}), of(429));
    expect(await signIn('a@example.org', 'wrong')).toBe(false);
    expect(await signIn('a@example.org', 'right')).toBe(true);
    expect(failureOf(await errorOf(signIn('a@example.org', 'again')))).toBe('too-often');
  });
});
