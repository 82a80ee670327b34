import type { ReactNode } from 'react';
import { useLanguage } from './language.ts';
import { NothingPage } from './pages/nothing.tsx';
import { Unreachable } from './unreachable.tsx';
import type { Loaded } from './use-loaded.ts';

/** Shows what was fetched, or says that it is on its way, or that it can't be had. */
export function Loading<Content>({
  loaded,
  again,
  children,
}: {
  readonly loaded: Loaded<Content>;
  readonly again: () => void;
  readonly children: (content: Content) => ReactNode;
}): ReactNode {
  const { texts } = useLanguage();
  switch (loaded.state) {
    case 'loading':
      return <p role="status">{texts.loading}</p>;
    case 'nothing':
      return <NothingPage />;
    case 'unreachable':
      return <Unreachable again={again} texts={texts} />;
    case 'there':
      return children(loaded.content);
  }
}
