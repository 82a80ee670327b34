import { useCallback, useEffect, useRef, useState } from 'react';
import { failureOf, retryAfter, type Failure } from './failure.ts';

/** Something that is fetched: not there yet, not to be had, or there. */
export type Loaded<Content> =
  | { readonly state: 'loading' }
  | {
      readonly state: 'failed';
      readonly failure: Failure;
      /** When it is tried again by itself, in milliseconds. */
      readonly retryIn: number | undefined;
    }
  | { readonly state: 'there'; readonly content: Content };

/**
 * Fetches something when a page is shown, and again when asked.
 *
 * A server that has too much to do is asked again by itself when it says so, and one that could not be reached once
 * there is a connection.
 *
 * @param load must keep its identity as long as it fetches the same thing.
 */
export function useLoaded<Content>(
  load: () => Promise<Content>,
): readonly [Loaded<Content>, again: () => void] {
  const [loaded, setLoaded] = useState<Loaded<Content>>({ state: 'loading' });
  const turn = useRef(0);

  const again = useCallback(() => {
    turn.current += 1;
    const mine = turn.current;
    const take = (answer: Loaded<Content>): void => {
      if (turn.current === mine) setLoaded(answer);
    };
    load().then(
      (content) => take({ state: 'there', content }),
      (error: unknown) => take({ state: 'failed', failure: failureOf(error), retryIn: retryAfter(error) }),
    );
  }, [load]);

  useEffect(() => {
    again();
    return () => {
      turn.current += 1;
    };
  }, [again]);

  useEffect(() => {
    if (loaded.state !== 'failed') return undefined;
    const { failure, retryIn } = loaded;
    const timer = retryIn === undefined ? undefined : setTimeout(again, retryIn);
    if (failure === 'unreachable') addEventListener('online', again);
    return () => {
      clearTimeout(timer);
      removeEventListener('online', again);
    };
  }, [loaded, again]);

  return [loaded, again];
}
