import { caseFileKeys, forms, validate, validateCaseFile, type Issue, type Level } from '@safe-return/core';
import type { Content } from './case-files.ts';

/** Validates what a file holds. */
export function issuesOf(content: Content, level: Level): readonly Issue[] {
  const validation =
    content.kind === 'form'
      ? validate(content.form, content.payload, { level })
      : validateCaseFile(content.caseFile, { level });
  return validation.ok
    ? []
    : validation.issues.map((issue) => ({ ...issue, path: withoutStrangeSteps(issue.path) }));
}

/** Every step that leads to an answer, in any form; in small letters, so that `Guardian` for `guardian` can be named. */
const steps: ReadonlySet<string> = new Set(
  [
    'form',
    'version',
    'answers',
    'id',
    ...Object.values(caseFileKeys),
    ...Object.values(forms).flatMap(({ placed }) =>
      placed.flatMap(({ path }) => path.split('.').map((step) => step.replace('[]', ''))),
    ),
  ].map((step) => step.toLowerCase()),
);

/**
 * Ends a place above the first step that no form has.
 *
 * Somebody may have made a key of a name, and what is wrong is written to screens and logs.
 */
function withoutStrangeSteps(pointer: string): string {
  const [root = '', ...below] = pointer.split('/');
  const strange = below.findIndex((step) => !/^\d+$/.test(step) && !steps.has(step.toLowerCase()));
  return [root, ...(strange === -1 ? below : below.slice(0, strange))].join('/');
}
