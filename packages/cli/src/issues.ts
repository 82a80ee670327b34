import { validate, validateCaseFile, type Issue, type Level } from '@safe-return/core';
import type { Content } from './case-files.ts';

/** Validates what a file holds. */
export function issuesOf(content: Content, level: Level): readonly Issue[] {
  const validation =
    content.kind === 'form'
      ? validate(content.form, content.payload, { level })
      : validateCaseFile(content.caseFile, { level });
  return validation.ok ? [] : validation.issues;
}
