import { directionOf, notLoaded, type Locale } from '@safe-return/messages';
import type { ReactNode } from 'react';

/** Stands where the words of a form are not there yet; says so, in its language, where they could not be loaded. */
export function WordsToCome({
  locale,
  failed,
  onTryAgain,
}: {
  readonly locale: Locale;
  readonly failed: boolean;
  readonly onTryAgain: () => void;
}): ReactNode {
  if (!failed) return <div className="sr-words-to-come" aria-busy />;
  const { failed: said, again } = notLoaded[locale];
  return (
    <div className="sr-words-to-come" role="alert" lang={locale} dir={directionOf(locale)}>
      <p>{said}</p>
      <button type="button" className="sr-button" onClick={onTryAgain}>
        {again}
      </button>
    </div>
  );
}
