// What a page loads for one form in English; what is loaded on demand, such as the texts of provisions, is not counted.
export { RiskAssessmentForm } from '@safe-return/react';
export { en } from '@safe-return/messages/en';
