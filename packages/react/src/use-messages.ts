import {
  createMessages,
  loadMessages,
  type Catalogue,
  type Locale,
  type Messages,
  type Part,
} from '@safe-return/messages';
import { useEffect, useMemo, useState } from 'react';

/** The texts of a language: those the host passed, or loaded on demand; `failed` when loading did not work. */
export type LoadedMessages = { readonly messages?: Messages; readonly failed?: true };

/**
 * Gets the texts of a language ready.
 *
 * @param catalogue the texts, if the host has them already; without them they are loaded, and the first render has none.
 * @param parts what to load; without it, all that forms and findings need. The same list from one render to the next.
 */
export function useMessages(
  locale: Locale | undefined,
  catalogue: Catalogue | undefined,
  parts?: readonly Part[],
): LoadedMessages {
  const [loaded, setLoaded] = useState<{ locale: Locale; catalogue?: Catalogue }>();
  useEffect(() => {
    if (locale === undefined || catalogue) return undefined;
    let gone = false;
    loadMessages(locale, parts).then(
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
  }, [locale, catalogue, parts]);
  const mine = catalogue ?? (loaded?.locale === locale ? loaded?.catalogue : undefined);
  const messages = useMemo(
    () => (locale !== undefined && mine ? createMessages({ locale, messages: mine }) : undefined),
    [locale, mine],
  );
  if (messages) return { messages };
  return loaded && loaded.locale === locale && !loaded.catalogue ? { failed: true } : {};
}
