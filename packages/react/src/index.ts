'use client';

export type { ControlProps } from './controls/control.ts';
export { FindingsPanel, type FindingsPanelProps } from './findings/findings-panel.tsx';
export {
  FormProvider,
  OutsideForm,
  useAnswer,
  useFormContext,
  type Components,
  type FormContext,
} from './form-context.tsx';
export { createFormState, type Asked, type FormState } from './form-state.ts';
export { ErrorSummary } from './parts/error-summary.tsx';
export { Question } from './parts/question.tsx';
export { ReviewAnswers } from './parts/review-answers.tsx';
export { Section } from './parts/section.tsx';
export { TaskList } from './parts/task-list.tsx';
export { RiskAssessmentForm } from './risk-assessment-form.tsx';
export type { SafeReturnFormProps } from './safe-return-form.tsx';
export type { SubmissionResult, Submit } from './submission.ts';
export { useMessages } from './use-messages.ts';
