import type { ComponentType, ReactNode } from 'react';
import { useLoaded } from '../use-loaded.ts';

/**
 * Makes a component that is loaded when it comes onto the page.
 *
 * Where it can't be loaded, what it would have shown differently stands there as it is: nothing depends on it.
 *
 * @param load imports the module of the component; called again on each page that shows it, which costs nothing the
 *   second time.
 * @param pick takes the component out of it.
 */
export function later<Module, Props extends { readonly children?: ReactNode }>(
  load: () => Promise<Module>,
  pick: (module: Module) => ComponentType<Props>,
): ComponentType<Props> {
  return function Later(props) {
    const { module, failed } = useLoaded(load);
    if (module) {
      const Loaded = pick(module);
      return <Loaded {...props} />;
    }
    return failed ? props.children : <div className="sr-words-to-come" aria-busy />;
  };
}
