import {
  createMessages,
  loadMessages,
  type Catalogue,
  type Locale,
  type Messages,
} from '@safe-return/messages';
import { useEffect, useMemo, useState } from 'react';

/** The texts of a language: those the host passed, or loaded on demand; `failed` when loading did not work. */
export type LoadedMessages = { readonly messages?: Messages; readonly failed?: true };

/**
 * Gets the texts of a language ready.
 *
 * @param catalogue the texts, if the host has them already; without them they are loaded, and the first render has none.
 */
export function useMessages(locale: Locale | undefined, catalogue: Catalogue | undefined): LoadedMessages {
  const [loaded, setLoaded] = useState<{ locale: Locale; catalogue?: Catalogue }>();
  useEffect(() => {
    if (locale === undefined || catalogue) return undefined;
    let gone = false;
    loadMessages(locale).then(
      (found) => {
        if (!gone) setLoaded({ locale, catalogue: found });
      },
      () => {
        if (!gone) setLoaded({ locale });
      },
    );
    return () => {
      gone = true;
    };
  }, [locale, catalogue]);
  const mine = catalogue ?? (loaded?.locale === locale ? loaded?.catalogue : undefined);
  const messages = useMemo(
    () => (locale !== undefined && mine ? createMessages({ locale, messages: mine }) : undefined),
    [locale, mine],
  );
  if (messages) return { messages };
  return loaded && loaded.locale === locale && !loaded.catalogue ? { failed: true } : {};
}
