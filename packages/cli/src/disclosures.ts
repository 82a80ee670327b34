import { caseFileKeys, disclose, type CaseFile, type Disclosure, type KnownFormId } from '@safe-return/core';
import { contentOf, formNamed, toCaseFile } from './case-files.ts';
import { Failure } from './failure.ts';
import type { TaskOf } from './task.ts';

/** What of one payload of a file may be shared. */
export interface PartDisclosed extends Disclosure {
  /** Where the payload stands in the file, as a JSON Pointer. */
  readonly path: string;
  readonly form: KnownFormId;
}

/**
 * Finds what of each payload in a file may be shared, by all the consents in it.
 *
 * @throws {Failure} When no payload, or none of the form that is named, is there.
 */
export function disclosuresIn(
  name: string,
  parsed: unknown,
  { form: wanted, request }: TaskOf<'disclose'>,
): readonly PartDisclosed[] {
  const content = contentOf(name, parsed);
  const caseFile = toCaseFile(name, content);
  const meant = payloadsIn(caseFile).filter(({ form }) => wanted === undefined || form === wanted);
  if (meant.length === 0) throw new Failure('cli.error.form-not-there', { file: name });
  return meant.map(({ form, path, payload }) => ({
    path: content.kind === 'form' ? '' : path,
    form,
    ...disclose(payload, caseFile.consents ?? [], { ...request, caseFile }),
  }));
}

/** Whether something is kept back, or is for people to tell or to weigh. */
export function isKeptBack({ withheld, toTell, conflicts }: Disclosure): boolean {
  return withheld.length + toTell.length + conflicts.length > 0;
}

function payloadsIn(
  caseFile: CaseFile,
): readonly { readonly form: KnownFormId; readonly path: string; readonly payload: unknown }[] {
  return Object.entries(caseFileKeys).flatMap(([id, key]) => {
    const form = formNamed(id);
    const part: unknown = caseFile[key];
    if (part === undefined) return [];
    return Array.isArray(part)
      ? part.map((payload: unknown, index) => ({ form, path: `/${key}/${String(index)}`, payload }))
      : [{ form, path: `/${key}`, payload: part }];
  });
}
