import type { ReactNode } from 'react';
import { useLanguage } from './language.ts';

/** A moment, in the words of the language and the time of the reader. */
export function Moment({ at }: { readonly at: string }): ReactNode {
  const { messages } = useLanguage();
  const moment = new Date(at);
  const day = [moment.getFullYear(), moment.getMonth() + 1, moment.getDate()]
    .map((part) => String(part).padStart(2, '0'))
    .join('-');
  return (
    <time dateTime={at}>
      {messages.date(day)}, {messages.time(moment.getTime())}
    </time>
  );
}

/** A day, in the words of the language. */
export function Day({ on }: { readonly on: string }): ReactNode {
  const { messages } = useLanguage();
  return <time dateTime={on}>{messages.date(on)}</time>;
}

/** Who did something, and when, on a line of its own; somebody whose account is gone has no name any more. */
export function WhoAndWhen({ by, at }: { readonly by: string | null; readonly at: string }): ReactNode {
  const { texts } = useLanguage();
  return (
    <span className="by">
      <Moment at={at} /> – <bdi>{by ?? texts.nobodyKnown}</bdi>
    </span>
  );
}
