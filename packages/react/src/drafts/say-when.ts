import type { Messages } from '@safe-return/messages';

/** Says when something was saved: the time of today, else with the day; in milliseconds since 1970. */
export function sayWhen(instant: number, messages: Messages): string {
  const time = messages.time(instant);
  const date = new Date(instant);
  if (date.toDateString() === new Date().toDateString()) return time;
  const [month, day] = [date.getMonth() + 1, date.getDate()].map((part) => String(part).padStart(2, '0'));
  return messages.format('ui.draft.day-and-time', {
    day: messages.date([date.getFullYear(), month, day].join('-')),
    time,
  });
}
