import { options, type VNode } from 'preact';
import { createContext, useContext, useId as useIdWithinRoot } from 'preact/compat';

// What the forms import as `react` when they are bundled as elements. A name that they come to need, and that is not here, fails
// the bundling.
export {
  createContext,
  createElement,
  Fragment,
  memo,
  use,
  useCallback,
  useEffect,
  useMemo,
  useRef,
  useState,
  useSyncExternalStore,
} from 'preact/compat';

/** Begins every id of one element: Preact counts anew in each, and in the page itself two could have the same. */
export const IdPrefix = createContext('');

export function useId(): string {
  return useContext(IdPrefix) + useIdWithinRoot();
}

/** What the page around can style by `::part`, by its class within. */
const parts: Readonly<Record<string, string>> = {
  'sr-form': 'form',
  'sr-form__title': 'title',
  'sr-form__findings': 'findings',
  'sr-tasks': 'tasks',
  'sr-section': 'section',
  'sr-question': 'question',
  'sr-button': 'button',
  'sr-errors': 'errors',
};

const before = options.vnode?.bind(options);
options.vnode = (vnode: VNode<{ class?: unknown; part?: string }>) => {
  before?.(vnode);
  const { class: names } = vnode.props;
  if (typeof vnode.type !== 'string' || typeof names !== 'string') return;
  const part = names
    .split(' ')
    .flatMap((name) => parts[name] ?? [])
    .join(' ');
  if (part) vnode.props.part = part;
};
