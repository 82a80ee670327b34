import type { Definition } from '../definitions.ts';

/** What the driver calls from outside. */
export interface Bench {
  /** Shows the form. Gives the milliseconds until it was painted. */
  readonly mount: () => Promise<number>;
  /** Waits until nothing is left to do. */
  readonly settled: () => Promise<void>;
  /** What the form itself holds as the answer into which keys are pressed. */
  readonly written: () => unknown;
}

declare global {
  // eslint-disable-next-line no-var
  var bench: Bench | undefined;
}

/** A form on the page. */
export interface Mounted {
  readonly written: () => unknown;
}

/** What is asked of a page in its address. */
export interface Asked {
  readonly root: HTMLElement;
  readonly definition: Definition;
  readonly key: string;
  readonly keyPath: string;
  /** A way to use the library that is not its default. */
  readonly variant: string;
}

/** Gets everything ready that a mount is not to pay for, and waits to be told. */
export async function start(
  prepare: (asked: Asked) => Promise<() => Mounted> | (() => Mounted),
): Promise<void> {
  const address = new URLSearchParams(location.search);
  const definition = (await (await fetch(`../${address.get('scope') ?? ''}.json`)).json()) as Definition;
  const root = document.getElementById('root');
  if (!root) throw new Error('The page has no place for a form.');
  const keyPath = address.get('key') ?? '';
  const variant = address.get('variant') ?? '';
  const mount = await prepare({ root, definition, key: keyPath.replaceAll('.', '_'), keyPath, variant });
  let mounted: Mounted | undefined;
  globalThis.bench = {
    mount: async () => {
      const begun = performance.now();
      mounted = mount();
      await frames();
      return performance.now() - begun;
    },
    settled: async () => {
      await frames();
      await new Promise((resolve) => requestIdleCallback(resolve));
      await frames();
    },
    written: () => mounted?.written(),
  };
}

/** Until what was changed has been painted: the second frame begins after the first was. */
async function frames(): Promise<void> {
  await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
}
