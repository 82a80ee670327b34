export { dropIrrelevant } from '../validation/drop-irrelevant.ts';
export { validateForm, type Level, type Validation } from '../validation/validate-form.ts';
