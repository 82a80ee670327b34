import type { ReactNode } from 'react';
import type { Failure } from './failure.ts';
import type { Texts } from './texts/en.ts';

/** Says why something can't be had, and lets it be tried again. */
export function NotToBeHad({
  failure,
  again,
  texts,
}: {
  readonly failure: Failure;
  readonly again: () => void;
  readonly texts: Texts;
}): ReactNode {
  return (
    <div className="notice" role="alert">
      <p>{texts.failures[failure]}</p>
      <button type="button" className="button" onClick={again}>
        {texts.tryAgain}
      </button>
    </div>
  );
}
