import type { Issue, IssueCode } from '@safe-return/core';
import type { Draft, Refusal } from '../api.ts';

const titles = {
  400: 'The request can not be read.',
  404: 'There is nothing here.',
  409: 'Something else was stored meanwhile.',
  413: 'The request is larger than 1 MiB.',
  415: 'The request is not JSON.',
  421: 'The portal does not answer under this name.',
  422: 'The payload is not valid.',
  428: 'The request does not say on which version of the draft it builds (If-Match).',
} as const;

/** A request that is refused, for a reason that the client can mend. Holds no answer of anybody. */
export class Refused extends Error {
  override readonly name = 'Refused';
  readonly refusal: Refusal & { readonly status: keyof typeof titles };

  constructor(
    status: keyof typeof titles,
    { issues = [], draft }: { readonly issues?: readonly Issue[]; readonly draft?: Draft } = {},
  ) {
    super(titles[status]);
    this.refusal = { status, title: titles[status], issues, ...(draft ? { draft } : {}) };
  }
}

/** Makes an issue about one place of a request. */
export function issueAt(path: string, code: IssueCode): Issue {
  return { path, code, params: {} };
}
