/** The page, where there is one. */
declare const document:
  { querySelectorAll(selector: string): Iterable<{ readonly textContent: string | null }> } | undefined;

let tries = 0;

/**
 * Imports a module, also where the browser holds an earlier failure against it.
 *
 * Chrome, up to now, asks for a module that could not be fetched no second time as long as the page is open. Under another
 * address it does, and names in its error the one that failed.
 */
export async function importAgain<Module>(load: () => Promise<Module>): Promise<Module> {
  try {
    return await load();
  } catch (failed) {
    const address = failed instanceof TypeError ? /https?:\S+$/.exec(failed.message)?.[0] : undefined;
    if (address === undefined || knowsHashes()) throw failed;
    tries += 1;
    const again = `${address}${address.includes('?') ? '&' : '?'}again=${String(tries)}`;
    // The same module, so it has the same type.
    return import(/* webpackIgnore: true */ /* @vite-ignore */ again) as Promise<Module>;
  }
}

/** Whether the page says by which hash it knows its modules: for another address it has none, so anything could lie there. */
function knowsHashes(): boolean {
  if (typeof document === 'undefined') return false;
  return [...document.querySelectorAll('script[type="importmap"]')].some(
    ({ textContent }) => textContent?.includes('"integrity"') === true,
  );
}
