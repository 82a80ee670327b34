export { cases as optionCases } from '../options/options.cases.ts';
export type { OptionCase, OptionCaseTable } from '../options/option-case.ts';
export { ruleCases } from '../rules/cases.ts';
export type { CaseTable, RuleCase } from '../rules/rule-case.ts';
