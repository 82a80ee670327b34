import { useCallback, useEffect, useState } from 'react';

/** Something that is loaded after the page. */
export interface LoadedLater<T> {
  readonly value?: T | undefined;
  readonly failed: boolean;
  readonly tryAgain: () => void;
}

/**
 * Loads something when the component comes onto the page.
 *
 * @param load the same function from one render to the next.
 */
export function useLoaded<T>(load: () => Promise<T>): LoadedLater<T> {
  const [loaded, setLoaded] = useState<{ readonly tries: number; readonly value?: T }>();
  const [tries, setTries] = useState(0);
  const tryAgain = useCallback(() => setTries((before) => before + 1), []);
  useEffect(() => {
    let gone = false;
    load().then(
      (value) => {
        if (!gone) setLoaded({ tries, value });
      },
      () => {
        if (!gone) setLoaded({ tries });
      },
    );
    return () => {
      gone = true;
    };
  }, [load, tries]);
  const value = loaded?.value;
  return { value, failed: loaded?.tries === tries && value === undefined, tryAgain };
}
