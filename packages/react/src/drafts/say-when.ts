import type { Messages } from '@safe-return/messages';
import { localDay } from '../local-day.ts';

/** Says when something was saved: the time of today, else with the day; in milliseconds since 1970. */
export function sayWhen(instant: number, messages: Messages): string {
  const time = messages.time(instant);
  const date = new Date(instant);
  if (localDay(date) === localDay(new Date())) return time;
  return messages.format('ui.draft.day-and-time', { day: messages.date(localDay(date)), time });
}
