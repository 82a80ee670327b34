import { useEffect, type ReactNode } from 'react';
import { useLanguage } from './language.ts';

/** The heading of a page, which is also the title of the window. Never holds an answer or a reference. */
export function PageTitle({ children }: { readonly children: string }): ReactNode {
  const { texts } = useLanguage();
  useEffect(() => {
    document.title = `${children} – ${texts.name}`;
  }, [children, texts]);
  return <h1>{children}</h1>;
}
