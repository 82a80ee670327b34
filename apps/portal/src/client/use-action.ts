import { useCallback, useEffect, useRef, useState } from 'react';
import { failureOf, retryAfter, type Failure } from './failure.ts';

/** How it stands with something that a button does. */
export type ActionState =
  { readonly name: 'idle' | 'working' } | { readonly name: 'failed'; readonly failure: Failure };

/**
 * Does what a button is for, once at a time, and keeps why it could not be done.
 *
 * Where the server has too much to do, it is tried again by itself when the server says so.
 */
export function useAction(): readonly [ActionState, run: (act: () => Promise<void>) => void] {
  const [state, setState] = useState<ActionState>({ name: 'idle' });
  const underWay = useRef(false);
  const stop = useRef<AbortController>(undefined);

  useEffect(() => {
    const leaving = new AbortController();
    stop.current = leaving;
    return () => leaving.abort();
  }, []);

  const run = useCallback((act: () => Promise<void>) => {
    if (underWay.current) return;
    underWay.current = true;
    setState({ name: 'working' });
    void attempt(act, setState, stop.current?.signal).finally(() => {
      underWay.current = false;
    });
  }, []);

  return [state, run];
}

async function attempt(
  act: () => Promise<void>,
  tell: (state: ActionState) => void,
  stop: AbortSignal | undefined,
): Promise<void> {
  while (stop?.aborted !== true) {
    try {
      await act();
      tell({ name: 'idle' });
      return;
    } catch (error) {
      tell({ name: 'failed', failure: failureOf(error) });
      const wait = retryAfter(error);
      if (wait === undefined) return;
      await new Promise((resolve) => {
        setTimeout(resolve, wait);
      });
    }
  }
}
