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
