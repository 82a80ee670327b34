import { caseFileOf, forms, type CaseFile, type KnownFormId, type Payload } from '@safe-return/core';
import { Failure } from './failure.ts';

/** A form within a file: which one, where it stands, and what is there. */
export interface FoundForm {
  readonly form: KnownFormId;
  /** The JSON Pointer of the form within the file; empty for a file that is a form. */
  readonly at: string;
  readonly payload: unknown;
}

const places: readonly (readonly [key: string, form: KnownFormId])[] = [
  ['riskAssessment', 'risk-assessment'],
];

/**
 * Finds the forms in a file: the file itself, or those of a case file.
 *
 * @throws {Failure} When there is none.
 */
export function findForms(file: string, content: unknown): readonly FoundForm[] {
  if (isRecord(content)) {
    const own = formIdOf(content['form']);
    if (own !== undefined) return [{ form: own, at: '', payload: content }];
    const found = places.filter(([key]) => Object.hasOwn(content, key));
    if (found.length > 0) {
      return found.map(([key, form]) => ({ form, at: `/${key}`, payload: content[key] }));
    }
  }
  throw new Failure('cli.error.not-a-case-file', { file });
}

/**
 * Reads a file as a case file; a single form becomes one.
 *
 * @throws {Failure} When it is neither.
 */
export function toCaseFile(file: string, content: unknown): CaseFile {
  const [first] = findForms(file, content);
  // Whatever stands in it is read with care by the evaluation.
  return first?.at === '' ? caseFileOf(content as Payload) : (content as CaseFile);
}

function formIdOf(name: unknown): KnownFormId | undefined {
  return Object.values(forms).find(({ id }) => id === name)?.id;
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
