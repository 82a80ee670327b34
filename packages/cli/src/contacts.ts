import { monitoringSchedule, type MonitoringSchedule } from '@safe-return/core';
import { contentOf, toCaseFile } from './case-files.ts';
import { Failure } from './failure.ts';

/**
 * Finds the contacts after a return, as they stand on one day, by all that a case file holds.
 *
 * @throws {Failure} When there is no plan to count them from.
 */
export function contactsIn(name: string, parsed: unknown, on: string): MonitoringSchedule {
  const { plan, consents, monitoringReports, profile } = toCaseFile(name, contentOf(name, parsed));
  if (plan === undefined) throw new Failure('cli.error.no-plan', { file: name });
  return monitoringSchedule(plan, {
    on,
    ...(consents === undefined ? {} : { consents }),
    ...(monitoringReports === undefined ? {} : { reports: monitoringReports }),
    ...(profile === undefined ? {} : { profile }),
  });
}

/** Whether a contact is overdue, or it can't be told. */
export function isWanting({ contacts, missing }: MonitoringSchedule): boolean {
  return missing.length > 0 || contacts.some(({ state }) => state === 'overdue');
}
