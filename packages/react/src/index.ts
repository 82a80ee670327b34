'use client';

export { BestInterestsForm } from './best-interests-form.tsx';
export type { ControlProps } from './controls/control.ts';
export { PersonsCopy, type PersonsCopyProps } from './copy/persons-copy.tsx';
export { DataSharingConsentForm } from './data-sharing-consent-form.tsx';
export type { Draft, DraftProblem, DraftResult, DraftStore } from './drafts/draft-store.ts';
export type { DraftActions, DraftSnapshot, DraftStatus } from './drafts/keep-draft.ts';
export { memoryDrafts, pageDrafts } from './drafts/memory-drafts.ts';
export type { ReadDraft } from './drafts/read-draft.ts';
export { useDraft, type DraftKeeping, type UsedDraft } from './drafts/use-draft.ts';
export { ConflictsFound, type ConflictsFoundProps } from './findings/conflicts-found.tsx';
export { DepartureReadiness, type DepartureReadinessProps } from './findings/departure-readiness.tsx';
export { FindingsPanel, type FindingsPanelProps } from './findings/findings-panel.tsx';
export { ProtectionOptions, type ProtectionOptionsProps } from './findings/protection-options.tsx';
export type { ExtraSection, Step } from './extra-sections.ts';
export {
  FormProvider,
  OutsideForm,
  TargetProvider,
  useAnswer,
  useFormContext,
  type Components,
  type FormContext,
  type Wording,
} from './form-context.tsx';
export { createFormState, type Asked, type FormState } from './form-state.ts';
export { MonitoringReportForm } from './monitoring-report-form.tsx';
export { DraftFound } from './parts/draft-found.tsx';
export { ErrorSummary } from './parts/error-summary.tsx';
export { ExitNotAllowed, ExitPage, type ExitPageProps } from './parts/exit-page.tsx';
export { Question } from './parts/question.tsx';
export { ReviewAnswers } from './parts/review-answers.tsx';
export { SaveState } from './parts/save-state.tsx';
export { Section } from './parts/section.tsx';
export { TaskList } from './parts/task-list.tsx';
export { ConsentMatrix, type ConsentMatrixProps } from './pictures/consent-matrix.tsx';
export { MonitoringTimeline, type MonitoringTimelineProps } from './pictures/monitoring-timeline.tsx';
export { RiskMatrix, type RiskMatrixProps } from './pictures/risk-matrix.tsx';
export { SafeguardsOverview, type SafeguardsOverviewProps } from './pictures/safeguards-overview.tsx';
export { ReintegrationPlanForm } from './reintegration-plan-form.tsx';
export { answersInWords, type AnswerInWords } from './review/answers-in-words.ts';
export { RiskAssessmentForm } from './risk-assessment-form.tsx';
export type { SafeReturnFormProps } from './safe-return-form.tsx';
export { MeasuresOverview } from './sections/measures-overview.tsx';
export { PanelSummary } from './sections/panel-summary.tsx';
export type { FormLook, SectionView } from './form-look.ts';
export { ToldItems } from './controls/told-items.tsx';
export { WeighingGrid } from './sections/weighing-grid.tsx';
export type { Refusal, SubmissionResult, Submit } from './submission.ts';
export { useFormParts, type FormParts, type FormSettings } from './use-form-parts.ts';
export { useMessages, type LoadedMessages } from './use-messages.ts';
