import type { AnswersBelow } from '../answers-of.ts';
import { caseProfileSections, type CaseProfile } from '../case-profile/case-profile.ts';
import { defineForm, type Payload } from '../form.ts';
import { assessment } from './assessment.ts';
import { authorities } from './authorities.ts';
import { children } from './children.ts';
import { differences } from './differences.ts';
import { health } from './health.ts';
import { journey } from './journey.ts';
import { measures } from './measures.ts';
import { needs } from './needs.ts';
import { outcome } from './outcome.ts';
import { persecution } from './persecution.ts';
import { personsView } from './persons-view.ts';
import { protective } from './protective.ts';
import { reprisals } from './reprisals.ts';
import { retrafficking } from './retrafficking.ts';
import { scenarios } from './scenarios.ts';
import { services } from './services.ts';
import { socialPosition } from './social-position.ts';
import { sources } from './sources.ts';

/** The questions of the risk assessment itself. */
export const riskAssessmentQuestions = {
  ...assessment.questions,
  ...sources.questions,
  ...reprisals.questions,
  ...retrafficking.questions,
  ...authorities.questions,
  ...persecution.questions,
  ...socialPosition.questions,
  ...services.questions,
  ...health.questions,
  ...needs.questions,
  ...children.questions,
  ...protective.questions,
  ...differences.questions,
  ...journey.questions,
  ...scenarios.questions,
  ...measures.questions,
  ...personsView.questions,
  ...outcome.questions,
};

/** A pre-return risk assessment, filled in as far as it is. */
export type RiskAssessment = Payload<
  'risk-assessment',
  CaseProfile,
  AnswersBelow<typeof riskAssessmentQuestions, 'riskAssessment'>
>;

/** The pre-return risk assessment: what return would mean for this one person, looked at from both sides. */
export const riskAssessment = defineForm<'risk-assessment', RiskAssessment>({
  id: 'risk-assessment',
  version: 2,
  root: 'riskAssessment',
  sections: [
    ...caseProfileSections,
    assessment,
    sources,
    reprisals,
    retrafficking,
    authorities,
    persecution,
    socialPosition,
    services,
    health,
    needs,
    children,
    protective,
    differences,
    journey,
    scenarios,
    measures,
    personsView,
    outcome,
  ],
});
