// What a page loads for one form in English before somebody can begin, as the form loads it by itself.
export { RiskAssessmentForm } from '@safe-return/react';
export { messages as ui } from '../../packages/messages/src/compiled/en/ui.ts';
export { messages as words } from '../../packages/messages/src/compiled/en/words.ts';
export { messages as firstPage } from '../../packages/messages/src/compiled/en/first-page.ts';
