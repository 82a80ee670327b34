import { caseFileKeys, type CaseFile, type FormId, type Payload } from '@safe-return/core';

/** A case file taken apart: the payload of one form, and what is left without it. */
export interface CaseOfForm {
  readonly payload: Payload | undefined;
  readonly otherParts: CaseFile;
}

/**
 * Takes the payload of a form out of a case file.
 *
 * Of consents it is the first, of reports the last: the one that the case is about, with those before it in the file.
 */
export function caseOfForm(form: FormId, caseFile: CaseFile): CaseOfForm {
  const key = caseFileKeys[form];
  const { [key]: taken, ...rest } = caseFile;
  if (!Array.isArray(taken)) return { payload: taken, otherParts: rest };
  const index = key === 'consents' ? 0 : taken.length - 1;
  return { payload: taken[index], otherParts: { ...rest, [key]: taken.toSpliced(index, 1) } };
}
