import type { Part } from '@safe-return/messages';
import type { ReactNode } from 'react';
import { useWords, type Words } from './language.ts';
import { Loading } from './loading.tsx';

/** Shows something once the words that it is said with are there. */
export function WithWords({
  parts,
  children,
}: {
  /** The same list from one render to the next. */
  readonly parts: readonly Part[];
  readonly children: (words: Words) => ReactNode;
}): ReactNode {
  const [loaded, again] = useWords(parts);
  return (
    <Loading loaded={loaded} again={again}>
      {children}
    </Loading>
  );
}
