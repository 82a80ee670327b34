import type { ReactNode } from 'react';
import type { Texts } from './texts/en.ts';

/** Says that the server can't be reached, and lets it be tried again. */
export function Unreachable({
  again,
  texts,
}: {
  readonly again: () => void;
  readonly texts: Texts;
}): ReactNode {
  return (
    <div className="notice" role="alert">
      <p>{texts.unreachable}</p>
      <button type="button" className="button" onClick={again}>
        {texts.tryAgain}
      </button>
    </div>
  );
}
