import { monitoringSchedule, type CaseFile } from '@safe-return/core';

/** The days on which somebody is to be in touch after a return, and those that have passed without. */
export function contactDays(
  { plan, consents = [], monitoringReports: reports = [], profile }: CaseFile,
  on: string,
): { readonly due: readonly string[]; readonly overdue: readonly string[] } {
  if (!plan) return { due: [], overdue: [] };
  const { contacts } = monitoringSchedule(plan, {
    consents,
    reports,
    on,
    ...(profile === undefined ? {} : { profile }),
  });
  const daysOf = (state: string): readonly string[] =>
    contacts.filter((contact) => contact.state === state).map(({ due }) => due);
  return { due: daysOf('due'), overdue: daysOf('overdue') };
}
