import { addMonths } from '../answers/partial-date.ts';
import { answer, before, value } from '../conditions/condition.ts';
import type { Fact } from './fact.ts';
import { monitoringConsentOn } from './monitoring-consent.ts';
import { dayOfReturn, layContacts, majorityDays, yearMonths } from './monitoring-contacts.ts';

/** Facts about staying in touch after a return. */
export const monitoringFacts = {
  /** The latest day on which the person can come of age: what lasts until majority runs to it. */
  'person.majorityDay': {
    basis: ['er7.77', 'gp4.02'],
    day: (context) => {
      const majority = majorityDays(context);
      return majority && { earliest: majority.latest, latest: majority.latest };
    },
  },
  /** The day on which a year of monitoring is complete; 28 February for a return on 29 February. */
  'monitoring.yearDay': {
    basis: ['gp7.35'],
    day: (context) => {
      const range = dayOfReturn(context)?.range;
      return (
        range && {
          earliest: addMonths(range.earliest, yearMonths),
          latest: addMonths(range.latest, yearMonths),
        }
      );
    },
  },
  'monitoring.endsBeforeYear': {
    basis: ['gp7.34', 'gp7.35', 'er7.84'],
    is: before(answer('plan.monitoring.until'), value('monitoring.yearDay')),
  },
  'monitoring.consentInForce': {
    basis: ['gp7.27', 'gp7.36'],
    truth: (context) => monitoringConsentOn(context, context.on).truth,
  },
  /**
   * How many contacts were due before today without a report; today's is not overdue.
   *
   * A report that the person was not reached is a report. Contacts that were dropped are not due.
   */
  'monitoring.overdueReports': {
    basis: ['er7.82', 'er7.83'],
    number: (context) => {
      const range = dayOfReturn(context)?.range;
      const reports = context.rows('monitoring.reports[]');
      const consent = context.truth('monitoring.consentInForce');
      if (!range || range.earliest !== range.latest) context.missing('plan.travel.returnedOn');
      if (!range || range.earliest !== range.latest || !reports || consent === 'unknown') return undefined;
      const reported = new Set(reports.map((row) => context.answer('.contact.dueOn', row)));
      const overdue = layContacts(context, range.earliest).filter(
        ({ due, dropped }) =>
          due < context.on &&
          !reported.has(due) &&
          (dropped === undefined || (dropped === 'consent-open' && consent === 'true')),
      ).length;
      return { least: overdue, most: overdue };
    },
  },
} as const satisfies Record<string, Fact>;
