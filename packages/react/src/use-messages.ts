import {
  createMessages,
  loadMessages,
  type Catalogue,
  type Locale,
  type MessageId,
  type Messages,
  type Part,
} from '@safe-return/messages';
import { useCallback, useEffect, useMemo, useState } from 'react';

/** The texts of a language, as far as they are there. */
export interface LoadedMessages {
  readonly messages?: Messages | undefined;
  /** Whether all that was asked for is there, and not only what comes first. */
  readonly whole: boolean;
  /** Whether loading did not work. */
  readonly failed: boolean;
  readonly tryAgain: () => void;
}

interface Loaded {
  readonly locale: Locale;
  readonly tries: number;
  readonly catalogue?: Catalogue | undefined;
  readonly whole?: true;
  readonly failed?: true;
}

/**
 * Gets the texts of a language ready.
 *
 * @param catalogue the texts, if the host has them already; without them they are loaded, and the first render has none.
 * @param parts what to load; without it, all that forms and findings need. The same list from one render to the next.
 * @param first what of it to load before the rest, so that something can be shown.
 */
export function useMessages(
  locale: Locale | undefined,
  catalogue: Catalogue | undefined,
  parts?: readonly Part[],
  first?: readonly Part[],
): LoadedMessages {
  const [loaded, setLoaded] = useState<Loaded>();
  const [tries, setTries] = useState(0);
  const tryAgain = useCallback(() => setTries((before) => before + 1), []);

  useEffect(() => {
    if (locale === undefined || catalogue) return undefined;
    let gone = false;
    let begun: Catalogue | undefined;
    async function load(wanted: Locale): Promise<void> {
      if (first) {
        begun = await loadMessages(wanted, first);
        if (!gone) setLoaded({ locale: wanted, tries, catalogue: begun });
      }
      const whole = await loadMessages(wanted, parts);
      if (!gone) setLoaded({ locale: wanted, tries, catalogue: whole, whole: true });
    }
    load(locale).catch(() => {
      if (!gone) setLoaded({ locale, tries, catalogue: begun, failed: true });
    });
    return () => {
      gone = true;
    };
  }, [locale, catalogue, parts, first, tries]);

  const mine = loaded?.locale === locale ? loaded : undefined;
  const texts = catalogue ?? mine?.catalogue;
  const messages = useMemo(
    () => (locale !== undefined && texts ? createMessages({ locale, messages: texts }) : undefined),
    [locale, texts],
  );
  return {
    messages,
    whole: catalogue !== undefined || mine?.whole === true,
    failed: mine?.failed === true && mine.tries === tries,
    tryAgain,
  };
}

/**
 * Gets more texts of a language that is there already. None are loaded where the host passed a whole language.
 *
 * @param known the id of one of these texts, by which a whole language is told.
 * @param parts the same list from one render to the next.
 */
export function useMoreMessages(
  language: Messages | undefined,
  known: MessageId,
  parts: readonly Part[],
): Pick<LoadedMessages, 'messages' | 'failed' | 'tryAgain'> {
  const isWhole = language?.has(known) ?? false;
  const loaded = useMessages(isWhole ? undefined : language?.locale, undefined, parts);
  return isWhole ? { ...loaded, messages: language } : loaded;
}
