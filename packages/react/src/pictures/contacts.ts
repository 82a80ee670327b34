import {
  isReserved,
  monitoringSchedule,
  type CaseProfile,
  type ContactCode,
  type DataSharingConsent,
  type DropReason,
  type MonitoringReport,
  type ReintegrationPlan,
} from '@safe-return/core';

/** How a contact stands; `missed` was reported, and did not come about. */
export type ContactStanding = 'reached' | 'missed' | 'reported' | 'overdue' | 'due' | 'dropped';

/** One contact after a return, planned or not. */
export interface Contact {
  /** Tells it from the others. */
  readonly key: string;
  readonly code: ContactCode | 'extra';
  readonly standing: ContactStanding;
  /** The day it stands at: on which it is due, or else was. Undefined where a report does not say. */
  readonly day: string | undefined;
  /** What the reports of it say. */
  readonly reports: readonly ContactReport[];
  readonly reason?: DropReason;
}

interface ContactReport {
  readonly on: string | undefined;
  readonly outcome: string | undefined;
}

/** What of a case file tells of the contacts. */
export interface ContactsGiven {
  readonly plan: ReintegrationPlan;
  readonly consents?: readonly DataSharingConsent[];
  readonly reports?: readonly MonitoringReport[];
  readonly profile?: CaseProfile;
  /** The day it is looked at, `YYYY-MM-DD`. */
  readonly on: string;
}

/** The contacts in order of days, those without a day last, with what the schedule says beside them. */
interface Contacts {
  readonly contacts: readonly Contact[];
  /** Whether the days are counted from a return that is only planned. */
  readonly planned: boolean;
  readonly missing: readonly string[];
  readonly ownConsentAskedFrom: string | undefined;
}

const reached = ['met', 'spoke', 'message'];

/** Puts the schedule of a plan and the reports that came in together, so that each contact stands once. */
export function contactsOf({ plan, on, reports = [], ...known }: ContactsGiven): Contacts {
  const schedule = monitoringSchedule(plan, { ...known, reports, on });
  const told = reports.map(({ answers }) => answers?.contact ?? {});
  const reportsOf = (due: string): readonly ContactReport[] =>
    told.filter(({ dueOn }) => dueOn === due).map(reportOf);
  const laid = [...schedule.contacts, ...schedule.dropped];
  const days = new Set<unknown>(laid.map(({ due }) => due));
  const contacts = [
    ...schedule.contacts.map(({ code, due, state }): Contact => {
      const found = reportsOf(due);
      return {
        key: due,
        code,
        day: due,
        reports: found,
        standing: state === 'reported' ? standingOf(found) : state,
      };
    }),
    ...schedule.dropped.map(({ code, due, reason }): Contact => {
      const found = reportsOf(due);
      // It took place all the same, and that is what counts.
      return found.length > 0
        ? { key: due, code, day: due, reports: found, standing: standingOf(found) }
        : { key: due, code, day: due, reports: [], standing: 'dropped', reason };
    }),
    ...told
      .filter(({ dueOn }) => !days.has(dueOn))
      .map((contact, index): Contact => {
        const key = `report ${String(index)}`;
        const report = reportOf(contact);
        const day = report.on ?? dayIn(contact.dueOn);
        return { key, code: codeOf(contact.due), day, reports: [report], standing: standingOf([report]) };
      }),
  ];
  return {
    contacts: contacts.toSorted((one, other) => ((one.day ?? '~') < (other.day ?? '~') ? -1 : 1)),
    planned: laid.some(({ planned }) => planned),
    missing: schedule.missing,
    ownConsentAskedFrom: schedule.ownConsentAskedFrom,
  };
}

type Told = NonNullable<NonNullable<MonitoringReport['answers']>['contact']>;

function reportOf({ on, outcome }: Told): ContactReport {
  return { on: dayIn(on), outcome: isReserved(outcome) ? undefined : outcome };
}

function dayIn(answer: unknown): string | undefined {
  return typeof answer === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(answer) ? answer : undefined;
}

function codeOf(due: Told['due']): Contact['code'] {
  return due === undefined || isReserved(due) ? 'extra' : due;
}

function standingOf(reports: readonly ContactReport[]): ContactStanding {
  if (reports.some(({ outcome }) => outcome !== undefined && reached.includes(outcome))) return 'reached';
  return reports.some(({ outcome }) => outcome !== undefined) ? 'missed' : 'reported';
}
