import { useSyncExternalStore } from 'react';

const never = (): (() => void) => () => undefined;

/**
 * Whether the browser has taken over what a server rendered; at once where no server did.
 *
 * The name of a country differs from one ICU to another, and an id that the form makes from one run to the next: what
 * rests on either is rendered after this, so that both sides begin with the same page.
 */
export function useHydrated(): boolean {
  return useSyncExternalStore(
    never,
    () => true,
    () => false,
  );
}
