import { dateFault, monitoringSchedule, type MonitoringSchedule } from '@safe-return/core';
import type { Messages } from '@safe-return/messages';
import { contentOf, toCaseFile } from './case-files.ts';
import { Failure } from './failure.ts';
import { asJson, type Outcome } from './output.ts';
import { readJsonFile } from './read-file.ts';
import { sayPlaces } from './say-place.ts';

/** Lists the contacts after a return, as they stand on one day. */
export async function scheduleCommand(
  file: string,
  {
    on,
    json,
    messages,
  }: { readonly on: string | undefined; readonly json: boolean; readonly messages: Messages },
): Promise<Outcome> {
  if (on === undefined) throw new Failure('cli.error.no-date');
  if (dateFault(on, 'day')) throw new Failure('cli.error.date');
  const { plan, consents, monitoringReports, profile } = toCaseFile(
    file,
    contentOf(file, await readJsonFile(file)),
  );
  if (plan === undefined) throw new Failure('cli.error.no-plan', { file });
  const schedule = monitoringSchedule(plan, {
    on,
    ...(consents === undefined ? {} : { consents }),
    ...(monitoringReports === undefined ? {} : { reports: monitoringReports }),
    ...(profile === undefined ? {} : { profile }),
  });
  const { contacts, missing } = schedule;
  const exitCode = missing.length > 0 || contacts.some(({ state }) => state === 'overdue') ? 1 : 0;
  return { text: json ? asJson(schedule) : `${say(schedule, messages).join('\n')}\n`, exitCode };
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
