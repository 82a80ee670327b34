import { createMessages, loadMessages, negotiateLocale } from '@safe-return/messages';

/** Says in the reader's language what is wrong with an answer, and how long a period of reflection is. */
export async function sayIn(requested: readonly string[]): Promise<readonly string[]> {
  const locale = negotiateLocale(requested);
  const messages = createMessages({ locale, messages: await loadMessages(locale, ['issues', 'words']) });
  return [
    messages.issue({ code: 'too-long', params: { max: 500 } }),
    messages.format('unit.days', { count: 30 }),
    messages.format('conclusion.no-obstacle-found'),
    messages.date('2008-03'),
    messages.country('XK'),
  ];
}
