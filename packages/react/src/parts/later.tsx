import type { ComponentType, ReactNode } from 'react';
import { useLoaded } from '../use-loaded.ts';

/**
 * Makes a component that is loaded when it comes onto the page.
 *
 * Where it can't be loaded, what it would have shown differently stands there as it is: nothing depends on it.
 *
 * @param load gives the component; called again on each page that shows it, which costs nothing the second time.
 */
export function later<Props extends { readonly children?: ReactNode }>(
  load: () => Promise<ComponentType<Props>>,
): ComponentType<Props> {
  return function Later(props) {
    const { value: Loaded, failed } = useLoaded(load);
    if (Loaded) return <Loaded {...props} />;
    return failed ? props.children : <div className="sr-words-to-come" aria-busy />;
  };
}
