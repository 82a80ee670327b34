import type { ReactNode } from 'react';
import { useLanguage } from './language.ts';

/** A moment, in the words of the language and the time of the reader. */
export function Moment({ at }: { readonly at: string }): ReactNode {
  const { locale } = useLanguage();
  const format = new Intl.DateTimeFormat(locale, { dateStyle: 'medium', timeStyle: 'short' });
  return <time dateTime={at}>{format.format(new Date(at))}</time>;
}
