export {
  reservedAnswers,
  isReserved,
  isUnknown,
  type ReservedAnswer,
  type EnterableReserved,
} from './answers/reserved.ts';
export { countryCodes, isCountryCode } from './answers/country.ts';
export {
  dateFault,
  dayRange,
  type DateFault,
  type DayRange,
  type PartialDate,
} from './answers/partial-date.ts';
export type { Condition, Operand } from './conditions/condition.ts';
export type { Looked, Trace } from './conditions/trace.ts';
export type { Truth } from './conditions/truth.ts';
export type { CaseContext } from './facts/case-context.ts';
export { facts, type FactName } from './facts/facts.ts';
export { parameters, type Parameter, type ParameterName } from './facts/parameters.ts';
export type { CitedForm } from './forms/cited-form.ts';
export type { CaseProfile } from './forms/case-profile/case-profile.ts';
export { isPutToChild, locationOf, pointerTo, type Form, type FormId, type Payload } from './forms/form.ts';
export type { KnownFormId, PayloadOf } from './forms/forms.ts';
export { optionMessageId } from './questions/option-message.ts';
export type { RiskAssessment } from './forms/risk-assessment/risk-assessment.ts';
export type { BestInterestsDetermination } from './forms/best-interests/best-interests.ts';
export type { DataSharingConsent } from './forms/data-sharing-consent/data-sharing-consent.ts';
export type { MonitoringReport } from './forms/monitoring-report/monitoring-report.ts';
export type { ReintegrationPlan } from './forms/reintegration-plan/reintegration-plan.ts';
export { bounds } from './forms/bounds.ts';
export type { Jurisdiction, JurisdictionArgument } from './jurisdictions/jurisdiction.ts';
export { resolveJurisdiction } from './jurisdictions/resolve-jurisdiction.ts';
export { MalformedJurisdiction } from './jurisdictions/malformed-jurisdiction.ts';
export type { CitedQuestion } from './questions/cited.ts';
export type { Answerer, DataCategory, Question, QuestionKind } from './questions/question.ts';
export { pathOf, type PlacedQuestion } from './questions/register.ts';
export type { Section } from './questions/section.ts';
export { codeLists, recipientKinds, sharingPurposes, type CodeList } from './questions/code-lists.ts';
export { askedQuestions, contextOf, type AskedQuestion } from './validation/completeness.ts';
export { dropIrrelevant } from './validation/drop-irrelevant.ts';
export { issueCodes, type Issue, type IssueCode } from './validation/issue.ts';
export { limits } from './validation/guard.ts';
export { forms } from './validation/public-forms.ts';
export { validate } from './validation/validate.ts';
export { validateForm, type Level, type Validation } from './validation/validate-form.ts';
export { caseFileKeys, caseFileOf, withPayload, type CaseFile } from './evaluation/case-file.ts';
export {
  referredLists,
  referredRows,
  rowsToReferTo,
  type ReferredList,
  type ReferredRow,
} from './evaluation/referred-rows.ts';
export {
  conclusions,
  evaluate,
  MalformedDate,
  type Conclusion,
  type Evaluation,
  type MissingAnswer,
} from './evaluation/evaluate.ts';
export { conflicts, type Conflict, type ConflictFound, type ConflictSide } from './evaluation/conflicts.ts';
export { citedQuestions as questions } from './evaluation/cited-questions.ts';
export { optionMessageAt } from './evaluation/readable-questions.ts';
export { explain, type Explanation } from './evaluation/explain.ts';
export {
  monitoringSchedule,
  type ContactCode,
  type DropReason,
  type DroppedContact,
  type MonitoringContact,
  type MonitoringSchedule,
  type MonitoringScheduleOptions,
} from './schedule/monitoring-schedule.ts';
export {
  upgrade,
  type ChangedCode,
  type Quarantined,
  type Upgrade,
  type UpgradeReport,
} from './upgrade/upgrade.ts';
export { validateCaseFile } from './evaluation/validate-case-file.ts';
export { forbiddenConditions, type ForbiddenCondition } from './options/forbidden-conditions.ts';
export type { AppliedDuration, OptionFinding, OptionOutcome } from './options/option-finding.ts';
export type { LeastDuration, ProtectionOption, ProtectionOptionId } from './options/option.ts';
export { protectionOptions } from './options/options.ts';
export type { Finding, Outcome } from './rules/finding.ts';
export { deriveForce, type Citation, type CitedInstrument, type DerivedForce } from './rules/force.ts';
export { ruleSet, type RuleSet } from './evaluation/rule-set.ts';
export type { Effect, Liftable, Rule, Target } from './rules/rule.ts';
export { rules } from './rules/rules.ts';
export type { Force } from './provisions/legal-ground.ts';
export type { ProvisionId } from './provisions/legal.ts';
export type { InstrumentId } from './instruments/validity.ts';
export {
  consentStandings,
  type ConsentStanding,
  type EntryStanding,
  type StandingOptions,
} from './sharing/consent-standings.ts';
export { disclose, type Disclosure, type DisclosureRequest, type Withheld } from './sharing/disclose.ts';
export { checks as disclosureChecks, type Check, type CheckId, type CheckScope } from './sharing/checks.ts';
export type { SharingConflict, SharingConflictCode } from './sharing/conflicts.ts';
export type { OtherBasis } from './sharing/other-basis.ts';
export type { RecipientKind, SharingPurpose } from './sharing/recipient.ts';
export type { ToTell } from './sharing/to-tell.ts';
