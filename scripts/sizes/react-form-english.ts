// What a page loads for one form in English, as `useMessages` loads it: the parts of the form. What is loaded after it, or
// on demand, is not counted: the findings with every rule and their words, and the texts of provisions.
export { RiskAssessmentForm } from '@safe-return/react';
export { messages as ui } from '../../packages/messages/src/compiled/en/ui.ts';
export { messages as issues } from '../../packages/messages/src/compiled/en/issues.ts';
export { messages as words } from '../../packages/messages/src/compiled/en/words.ts';
export { messages as codes } from '../../packages/messages/src/compiled/en/codes.ts';
export { messages as caseProfile } from '../../packages/messages/src/compiled/en/case-profile.ts';
export { messages as riskAssessment } from '../../packages/messages/src/compiled/en/risk-assessment.ts';
