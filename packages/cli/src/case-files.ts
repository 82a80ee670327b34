import {
  caseFileKeys,
  caseFileOf,
  forms,
  type CaseFile,
  type KnownFormId,
  type Payload,
} from '@safe-return/core';
import { Failure } from './failure.ts';

/** What a file holds: one form, or a case file with several parts. */
export type Content =
  | { readonly kind: 'form'; readonly form: KnownFormId; readonly payload: unknown }
  | { readonly kind: 'case-file'; readonly caseFile: unknown };

const parts: readonly (keyof CaseFile)[] = ['profile', ...Object.values(caseFileKeys)];

/**
 * Tells what a file holds.
 *
 * @param form the form that the file is to be taken as, whatever it says.
 * @throws {Failure} When it is neither a form nor a case file, or the form is not known.
 */
export function contentOf(file: string, content: unknown, form?: string): Content {
  if (form !== undefined) return { kind: 'form', form: formNamed(form), payload: content };
  if (isCaseFile(content)) return { kind: 'case-file', caseFile: content };
  if (isRecord(content) && content['form'] !== undefined) {
    const { form: named } = content;
    return { kind: 'form', form: isFormId(named) ? named : 'risk-assessment', payload: content };
  }
  throw new Failure('cli.error.not-a-case-file', { file });
}

/**
 * Reads the id of a form from the command line.
 *
 * @throws {Failure} When it is not known.
 */
export function formNamed(form: string): KnownFormId {
  if (!isFormId(form)) throw new Failure('cli.error.form', { forms: Object.keys(forms).join(', ') });
  return form;
}

/**
 * Reads what a file holds as a case file; a single form becomes one.
 *
 * @throws {Failure} When it is a form that is not known.
 */
export function toCaseFile(file: string, content: Content): CaseFile {
  // Whatever stands in it is read with care by the evaluation.
  if (content.kind === 'case-file') return content.caseFile as CaseFile;
  const { form, payload } = content;
  if (!isRecord(payload) || payload['form'] !== form)
    throw new Failure('cli.error.not-a-case-file', { file });
  return caseFileOf(payload as unknown as Payload);
}

/** Whether a value has a part of a case file, and does not say that it is a form. */
export function isCaseFile(value: unknown): value is Readonly<Record<string, unknown>> {
  return isRecord(value) && value['form'] === undefined && parts.some((part) => Object.hasOwn(value, part));
}

/** Whether a value is the id of a form. */
export function isFormId(name: unknown): name is KnownFormId {
  return typeof name === 'string' && Object.hasOwn(forms, name);
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
