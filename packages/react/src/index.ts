'use client';

export { BestInterestsForm } from './best-interests-form.tsx';
export type { ControlProps } from './controls/control.ts';
export { DataSharingConsentForm } from './data-sharing-consent-form.tsx';
export { ConflictsFound, type ConflictsFoundProps } from './findings/conflicts-found.tsx';
export { FindingsPanel, type FindingsPanelProps } from './findings/findings-panel.tsx';
export { ProtectionOptions, type ProtectionOptionsProps } from './findings/protection-options.tsx';
export {
  FormProvider,
  OutsideForm,
  useAnswer,
  useFormContext,
  type Components,
  type FormContext,
} from './form-context.tsx';
export { createFormState, type Asked, type FormState } from './form-state.ts';
export { MonitoringReportForm } from './monitoring-report-form.tsx';
export { ErrorSummary } from './parts/error-summary.tsx';
export { ExitNotAllowed, ExitPage, type ExitPageProps } from './parts/exit-page.tsx';
export { Question } from './parts/question.tsx';
export { ReviewAnswers } from './parts/review-answers.tsx';
export { Section } from './parts/section.tsx';
export { TaskList } from './parts/task-list.tsx';
export { ReintegrationPlanForm } from './reintegration-plan-form.tsx';
export { RiskAssessmentForm } from './risk-assessment-form.tsx';
export type { SafeReturnFormProps } from './safe-return-form.tsx';
export type { Refusal, SubmissionResult, Submit } from './submission.ts';
export { useMessages } from './use-messages.ts';
