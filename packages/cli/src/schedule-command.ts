import type { MonitoringSchedule } from '@safe-return/core';
import type { Messages } from '@safe-return/messages';
import { contactsIn, isWanting } from './contacts.ts';
import type { Outcome } from './output.ts';
import { sayPlaces } from './say-place.ts';
import type { Saying } from './saying.ts';
import type { TaskOf } from './task.ts';

/** Lists the contacts after a return, as they stand on one day. */
export function scheduleCommand(
  name: string,
  parsed: unknown,
  { on }: TaskOf<'schedule'>,
  { json, messages }: Saying,
): Outcome {
  const schedule = contactsIn(name, parsed, on);
  const exitCode = isWanting(schedule) ? 1 : 0;
  if (json) return { json: schedule, exitCode };
  return { text: `${say(schedule, messages).join('\n')}\n`, exitCode };
}

function say(
  { contacts, dropped, missing, ownConsentAskedFrom }: MonitoringSchedule,
  messages: Messages,
): string[] {
  const entry = (due: string, code: string, state: string): string =>
    `  ${messages.format('cli.schedule.contact', { date: messages.date(due), contact: messages.formatKnown(`schedule.${code}`), state })}`;
  const lines = [messages.format('schedule.title')];
  if ([...contacts, ...dropped].some(({ planned }) => planned))
    lines.push(messages.format('schedule.planned'));
  if (contacts.length === 0 && missing.length === 0) lines.push('', messages.format('schedule.none'));
  if (contacts.length > 0) lines.push('');
  for (const { due, code, state } of contacts)
    lines.push(entry(due, code, messages.format(`schedule.state.${state}`)));
  if (dropped.length > 0) {
    lines.push('', messages.format('cli.schedule.dropped'));
    for (const { due, code, reason } of dropped)
      lines.push(entry(due, code, messages.format(`schedule.dropped.${reason}`)));
  }
  if (ownConsentAskedFrom !== undefined)
    lines.push('', messages.format('schedule.own-consent', { day: messages.date(ownConsentAskedFrom) }));
  if (missing.length > 0) {
    lines.push('', messages.format('schedule.missing'));
    lines.push(...sayPlaces(missing, { most: missing.length, indent: '  ', messages }));
  }
  return lines;
}
