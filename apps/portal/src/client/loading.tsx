import type { ReactNode } from 'react';
import { useLanguage } from './language.ts';
import { NotAllowedPage } from './pages/not-allowed.tsx';
import { NothingPage } from './pages/nothing.tsx';
import { NotToBeHad } from './not-to-be-had.tsx';
import type { Loaded } from './use-loaded.ts';

/** Shows what was fetched, or says that it is on its way, or why it can't be had. */
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
  if (loaded.state === 'there') return children(loaded.content);
  if (loaded.state === 'loading') return <p role="status">{texts.loading}</p>;
  if (loaded.failure === 'nothing') return <NothingPage />;
  if (loaded.failure === 'not-allowed') return <NotAllowedPage />;
  return <NotToBeHad failure={loaded.failure} again={again} texts={texts} />;
}
