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
export { facts, type FactName } from './facts/facts.ts';
export { parameters, type Parameter, type ParameterName } from './facts/parameters.ts';
export type { CaseProfile } from './forms/case-profile/case-profile.ts';
export { locationOf, pointerTo, type Form, type FormId, type Payload } from './forms/form.ts';
export type { KnownFormId, PayloadOf } from './forms/forms.ts';
export { optionMessageId } from './questions/option-message.ts';
export type { RiskAssessment } from './forms/risk-assessment/risk-assessment.ts';
export { bounds } from './forms/schema.ts';
export {
  resolveJurisdiction,
  type Jurisdiction,
  type JurisdictionArgument,
} from './jurisdictions/jurisdiction.ts';
export { MalformedJurisdiction } from './jurisdictions/malformed-jurisdiction.ts';
export type { Answerer, DataCategory, Question, QuestionKind } from './questions/question.ts';
export type { PlacedQuestion } from './questions/register.ts';
export type { Section } from './questions/section.ts';
export type { CodeList } from './questions/code-lists.ts';
export { askedQuestions, contextOf, type AskedQuestion } from './validation/completeness.ts';
export { dropIrrelevant } from './validation/drop-irrelevant.ts';
export { issueCodes, type Issue, type IssueCode } from './validation/issue.ts';
export { limits } from './validation/guard.ts';
export { forms } from './validation/public-forms.ts';
export { validate } from './validation/validate.ts';
export { validateForm, type Level, type Validation } from './validation/validate-form.ts';
export { caseFileOf, type CaseFile } from './evaluation/case-file.ts';
export {
  conclusions,
  evaluate,
  MalformedDate,
  type Conclusion,
  type Evaluation,
  type MissingAnswer,
} from './evaluation/evaluate.ts';
export { explain, type Explanation } from './evaluation/explain.ts';
export { validateCaseFile } from './evaluation/validate-case-file.ts';
export type { Finding, Outcome } from './rules/finding.ts';
export type { Citation, CitedInstrument } from './rules/force.ts';
export type { Effect, Liftable, Rule, Target } from './rules/rule.ts';
export { rules } from './rules/rules.ts';
export type { Force } from './provisions/legal-ground.ts';
export type { ProvisionId } from './provisions/legal.ts';
export type { InstrumentId } from './instruments/validity.ts';
