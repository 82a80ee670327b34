import { importAgain } from '@safe-return/messages';
import { useCallback, useEffect, useState } from 'react';

/** A module that is loaded after the page. */
export interface LoadedLater<Module> {
  readonly module?: Module | undefined;
  readonly failed: boolean;
  readonly tryAgain: () => void;
}

/**
 * Loads a module when the component comes onto the page.
 *
 * @param load imports it; the same function from one render to the next.
 */
export function useLoaded<Module>(load: () => Promise<Module>): LoadedLater<Module> {
  const [loaded, setLoaded] = useState<{ readonly tries: number; readonly module?: Module }>();
  const [tries, setTries] = useState(0);
  const tryAgain = useCallback(() => setTries((before) => before + 1), []);
  useEffect(() => {
    let gone = false;
    importAgain(load).then(
      (module) => {
        if (!gone) setLoaded({ tries, module });
      },
      () => {
        if (!gone) setLoaded({ tries });
      },
    );
    return () => {
      gone = true;
    };
  }, [load, tries]);
  const module = loaded?.module;
  return { module, failed: loaded?.tries === tries && module === undefined, tryAgain };
}
