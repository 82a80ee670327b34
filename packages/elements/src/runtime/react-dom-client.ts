import type { ComponentChild } from 'preact';
import { createElement, render, unmountComponentAtNode } from 'preact/compat';
import { IdPrefix } from './react.ts';

/** What the elements import as `createRoot` when they are bundled: with the prefix of ids, which Preact does not know. */
export function createRoot(
  container: Element | ShadowRoot,
  { identifierPrefix }: { readonly identifierPrefix: string },
): { readonly render: (content: ComponentChild) => void; readonly unmount: () => void } {
  // Preact takes whatever can have children.
  const parent = container as Element;
  return {
    render: (content) => {
      render(createElement(IdPrefix.Provider, { value: identifierPrefix }, content), parent);
    },
    unmount: () => void unmountComponentAtNode(parent),
  };
}
