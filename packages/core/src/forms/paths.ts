import type { caseProfileQuestions } from './case-profile/case-profile.ts';
import type { planQuestions } from './reintegration-plan/reintegration-plan.ts';
import type { riskAssessmentQuestions } from './risk-assessment/risk-assessment.ts';

type AllQuestions = typeof caseProfileQuestions & typeof riskAssessmentQuestions & typeof planQuestions;

/** The path of a question that is answered once, or once for each row. */
export type AnswerPath = Exclude<keyof AllQuestions, `${string}[]`>;

/** The path of a repeat. */
export type RepeatPath = keyof AllQuestions & `${string}[]`;

/** The codes that an answer at a path can have. */
export type CodeOf<P extends AnswerPath> = AllQuestions[P] extends {
  readonly options: readonly (infer Code)[];
}
  ? Code & string
  : string;
