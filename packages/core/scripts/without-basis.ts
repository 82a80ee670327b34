/** Takes out of the code of a form what each question rests on, line by line as it was. */
export function withoutBasis(code: string): string {
  return code.replaceAll(/\bbasis: \[[^\]]*\],?/g, (found) => found.replaceAll(/[^\n]/g, ''));
}
