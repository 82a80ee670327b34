import { facts } from '../facts/facts.ts';
import { dateFault } from '../answers/partial-date.ts';
import { isUnknown } from '../answers/reserved.ts';
import { answersOf } from '../evaluation/case-file.ts';
import { readableQuestions } from '../evaluation/readable-questions.ts';
import { CaseContext } from '../facts/case-context.ts';
import { monitoringConsentOn } from '../facts/monitoring-consent.ts';
import {
  dayOfReturn,
  layContacts,
  majorityDays,
  type ContactCode,
  type DropReason,
  type LaidContact,
} from '../facts/monitoring-contacts.ts';
import { presumedChild } from '../facts/person.ts';
import type { CaseProfile } from '../forms/case-profile/case-profile.ts';
import type { DataSharingConsent } from '../forms/data-sharing-consent/data-sharing-consent.ts';
import type { MonitoringReport } from '../forms/monitoring-report/monitoring-report.ts';
import type { ReintegrationPlan } from '../forms/reintegration-plan/reintegration-plan.ts';
import type { ProvisionId } from '../provisions/legal.ts';
import { guard } from '../validation/guard.ts';

export type { ContactCode, DropReason };

/** What else is known of the case, beside the plan. */
export interface MonitoringScheduleOptions {
  /** Every consent that was recorded. Without one that is in force there are no contacts. */
  readonly consents?: readonly DataSharingConsent[];
  /** The reports that have come in: what they say of trouble, or of a child's placement, changes the days. */
  readonly reports?: readonly MonitoringReport[];
  /** The case profile as it stands; without it, the most recently recorded one of the payloads. */
  readonly profile?: CaseProfile;
  /** The day on which it is asked, `YYYY-MM-DD`; without it nothing is said to be overdue. */
  readonly on?: string;
}

/** A contact after a return. */
export interface MonitoringContact {
  readonly code: ContactCode;
  /** `child-review`: the follow-up of a child between the first year and the 18th birthday. */
  readonly kind: 'journey' | 'contact' | 'child-review';
  /** The day on which it is due, `YYYY-MM-DD`; never moved for weekends. */
  readonly due: string;
  /** The day that its calendar months are counted from: the return, or a change of a child's placement. */
  readonly from: string;
  /** Counted from the day for which the return is planned, which may still change. */
  readonly planned: boolean;
  /** `overdue` from the day after, until a report names this day as the one on which it was due. */
  readonly state: 'due' | 'overdue' | 'reported';
  readonly basis: readonly ProvisionId[];
}

/** A contact that the source advises and that does not take place, and why. None of the reasons is the person's fault. */
export interface DroppedContact extends Omit<MonitoringContact, 'state'> {
  readonly reason: DropReason;
}

/** The contacts after a return, in order of days. */
export interface MonitoringSchedule {
  readonly contacts: readonly MonitoringContact[];
  readonly dropped: readonly DroppedContact[];
  /** The answers that the days wait for; with any of them missing, the list may be too short. */
  readonly missing: readonly string[];
  /** For a child: the first day on which the person may be of age, from which their own consent is asked. */
  readonly ownConsentAskedFrom?: string;
}

const none: MonitoringSchedule = { contacts: [], dropped: [], missing: [] };

/**
 * Finds when contacts are due after a return.
 *
 * Calendar months, always counted from the day of return and never from the previous contact: 31 January, 28 February,
 * 31 March. There is no contact without the person's consent, after its end, or, for a child, from the 18th birthday
 * on without the young adult's own. Takes any value: what can't be read is missing, and opens no door.
 */
export function monitoringSchedule(
  plan: ReintegrationPlan,
  options: MonitoringScheduleOptions = {},
): MonitoringSchedule {
  const caseFile = {
    plan,
    consents: options.consents ?? [],
    monitoringReports: options.reports ?? [],
    ...(options.profile === undefined ? {} : { profile: options.profile }),
  };
  const answers = answersOf(guard(caseFile) ? {} : caseFile);
  const contextOn = (on: string): CaseContext =>
    new CaseContext({ answers, questions: readableQuestions, facts, on, jurisdiction: undefined });
  const first = contextOn('9999-12-31');
  const mode = first.answer('plan.mode');
  if (mode === 'stay' || mode === 'third-country') return none;
  const returned = dayOfReturn(first);
  if (!returned || returned.range.earliest !== returned.range.latest) {
    const given = !isUnknown(first.answer('plan.travel.returnedOn'));
    return { ...none, missing: [given ? 'plan.travel.returnedOn' : 'profile.return.date'] };
  }
  const day = returned.range.earliest;
  // Who is a child is asked of the day of return, so that the days do not change with the day on which they are asked for.
  const context = contextOn(day);
  const laid = layContacts(context, day);
  const missing = new Set<string>();
  for (const { due, dropped } of laid) {
    if (dropped !== 'consent-open') continue;
    for (const path of monitoringConsentOn(context, due).missing) missing.add(path);
  }
  const majority = majorityDays(context);
  const child = presumedChild(context, day);
  if (!majority && child !== 'false') missing.add('profile.person.birth.date');
  const reported = new Set(
    (context.rows('monitoring.reports[]') ?? []).map((row) => context.answer('.contact.dueOn', row)),
  );
  const on = typeof options.on === 'string' && !dateFault(options.on, 'day') ? options.on : undefined;
  return {
    contacts: laid.filter(takesPlace).map((contact) => ({
      ...told(contact, returned.planned),
      state: stateOf(contact.due, reported, on),
    })),
    dropped: laid.flatMap((contact) =>
      contact.dropped === undefined ? [] : [{ ...told(contact, returned.planned), reason: contact.dropped }],
    ),
    missing: [...missing],
    ...(majority && child !== 'false' && majority.latest > day
      ? { ownConsentAskedFrom: majority.earliest }
      : {}),
  };
}

function takesPlace({ dropped }: LaidContact): boolean {
  return dropped === undefined;
}

function told({ code, due, from, basis }: LaidContact, planned: boolean): Omit<MonitoringContact, 'state'> {
  const kind = code === 'journey' || code === 'child-review' ? code : 'contact';
  return { code, kind, due, from, planned, basis };
}

function stateOf(
  due: string,
  reported: ReadonlySet<unknown>,
  on: string | undefined,
): MonitoringContact['state'] {
  if (reported.has(due)) return 'reported';
  return on !== undefined && due < on ? 'overdue' : 'due';
}
