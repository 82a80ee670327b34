import type { Issue, IssueCode } from '@safe-return/core';
import type { Draft, Refusal } from '../api.ts';

const titles = {
  400: 'The request can not be read.',
  401: 'Nobody is signed in.',
  403: 'This account may not do that.',
  404: 'There is nothing here.',
  409: 'Something else was stored meanwhile.',
  413: 'The request is larger than 1 MiB.',
  415: 'The request is not JSON.',
  421: 'The portal does not answer under this name.',
  422: 'What was sent is not valid.',
  428: 'The request does not say on which version of the draft it builds (If-Match).',
  429: 'There were too many requests. Wait as long as Retry-After says, in seconds.',
  503: 'The portal can not do this right now. Try again, as Retry-After says; under the same key it is stored once.',
} as const;

/** Why a request can be refused. */
export type RefusalStatus = keyof typeof titles;

/** A request that is refused, for a reason that the client can mend. Holds no answer of anybody. */
export class Refused extends Error {
  override readonly name = 'Refused';
  readonly refusal: Refusal & { readonly status: RefusalStatus };
  /** In how many seconds it can be tried again. */
  readonly retryAfter: number | undefined;

  constructor(
    status: RefusalStatus,
    {
      issues = [],
      draft,
      retryAfter,
    }: { readonly issues?: readonly Issue[]; readonly draft?: Draft; readonly retryAfter?: number } = {},
  ) {
    super(titles[status]);
    this.refusal = { status, title: titles[status], issues, ...(draft ? { draft } : {}) };
    this.retryAfter = retryAfter;
  }
}

/** Makes a refusal of what a library has refused. */
export function refusedAs(status: number): Refused {
  const known = ([401, 403, 404, 413, 415] as const).find((one) => one === status);
  return new Refused(known ?? 400);
}

/** Makes an issue about one place of a request. */
export function issueAt(path: string, code: IssueCode): Issue {
  return { path, code, params: {} };
}
