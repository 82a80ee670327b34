import type { bestInterestsQuestions } from './best-interests/best-interests.ts';
import type { caseProfileQuestions } from './case-profile/case-profile.ts';
import type { dataSharingConsentQuestions } from './data-sharing-consent/data-sharing-consent.ts';
import type { monitoringReportQuestions } from './monitoring-report/monitoring-report.ts';
import type { reintegrationPlanQuestions } from './reintegration-plan/reintegration-plan.ts';
import type { riskAssessmentQuestions } from './risk-assessment/risk-assessment.ts';

type AllQuestions = typeof caseProfileQuestions &
  typeof riskAssessmentQuestions &
  typeof bestInterestsQuestions &
  typeof dataSharingConsentQuestions &
  typeof reintegrationPlanQuestions &
  typeof monitoringReportQuestions;

/** The path of a question that is answered once, or once for each row. */
export type AnswerPath = Exclude<keyof AllQuestions, `${string}[]`>;

/** The path of a repeat; a case file holds the monitoring reports as one. */
export type RepeatPath = (keyof AllQuestions & `${string}[]`) | 'monitoring.reports[]';

/** The codes that an answer at a path can have. */
export type CodeOf<P extends AnswerPath> = AllQuestions[P] extends {
  readonly options: readonly (infer Code)[];
}
  ? Code & string
  : string;
