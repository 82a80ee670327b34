import type { AnswersBelow } from '../answers-of.ts';
import { caseProfileSections, type CaseProfile } from '../case-profile/case-profile.ts';
import { defineForm, type Payload } from '../form.ts';
import { childVisit } from './child-visit.ts';
import { contact } from './contact.ts';
import { help } from './help.ts';
import { journey } from './journey.ts';
import { life } from './life.ts';
import { next } from './next.ts';
import { safety } from './safety.ts';

/** The questions of the form itself. */
export const monitoringReportQuestions = {
  ...contact.questions,
  ...journey.questions,
  ...safety.questions,
  ...help.questions,
  ...life.questions,
  ...childVisit.questions,
  ...next.questions,
};

/** A report on one contact after a return, filled in as far as it is. */
export type MonitoringReport = Payload<
  'monitoring-report',
  CaseProfile,
  AnswersBelow<typeof monitoringReportQuestions, 'monitoring'>
>;

/** The monitoring report: how the person is, told at one contact after the return. */
export const monitoringReport = defineForm<'monitoring-report', MonitoringReport>({
  id: 'monitoring-report',
  version: 1,
  root: 'monitoring',
  sections: [...caseProfileSections, contact, journey, safety, help, life, childVisit, next],
});
