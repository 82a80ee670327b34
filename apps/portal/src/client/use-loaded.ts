import { useCallback, useEffect, useRef, useState } from 'react';
import { RefusedByServer } from './server.ts';

/** Something that is fetched from the server: not there yet, not to be had, or there. */
export type Loaded<Content> =
  | { readonly state: 'loading' }
  | { readonly state: 'unreachable' | 'nothing' }
  | { readonly state: 'there'; readonly content: Content };

/**
 * Fetches something when a page is shown, and again when asked.
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
      (error: unknown) => take({ state: error instanceof RefusedByServer ? 'nothing' : 'unreachable' }),
    );
  }, [load]);

  useEffect(() => {
    again();
    return () => {
      turn.current += 1;
    };
  }, [again]);

  return [loaded, again];
}
