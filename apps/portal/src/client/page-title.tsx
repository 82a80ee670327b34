import { useEffect, type ReactNode } from 'react';
import { useLanguage } from './language.ts';

/** The heading of a page, which is also the title of the window. */
export function PageTitle({ children }: { readonly children: string }): ReactNode {
  useWindowTitle(children);
  return <h1>{children}</h1>;
}

/** Names the window. The name never holds an answer or a reference: it stands in the history and on shared screens. */
export function useWindowTitle(title: string): void {
  const { texts } = useLanguage();
  useEffect(() => {
    document.title = `${title} – ${texts.name}`;
  }, [title, texts]);
}
