/** The places that sealed texts are bound to, so that a row can't be put into the place of another, nor into another case. */
export const places = {
  case: (id: string) => `case:${id}`,
  draft: (caseId: string, form: string) => `draft:${caseId}:${form}`,
  payload: (caseId: string, id: string) => `payload:${caseId}:${id}`,
  evaluation: (caseId: string, id: string) => `evaluation:${caseId}:${id}`,
  difference: (reevaluation: string, caseId: string) => `difference:${reevaluation}:${caseId}`,
} as const;
