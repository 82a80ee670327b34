import { OpenAPIHono, z } from '@hono/zod-openapi';
import { formId, refusal } from '../../api.ts';
import { Refused, type RefusalStatus } from '../refused.ts';
import type { SignedIn } from './services.ts';

// In capitals it is the same id, but not the same place for what is sealed.
/** The parts of addresses. */
export const inCase = z.object({ id: z.uuid().toLowerCase() });
/** A form of a case. */
export const formInCase = inCase.extend({ form: formId });

/** On which version of a draft a request builds. */
export const versionHeader = z.object({
  'if-match': z
    .string()
    .optional()
    .openapi({ description: 'The version of the draft that it builds on, as its `ETag`.' }),
});

/** Makes a set of routes. What stands in an address and is no id is not there. */
export function createRoutes(): OpenAPIHono<SignedIn> {
  return new OpenAPIHono<SignedIn>({
    defaultHook: (result) => {
      if (!result.success) throw new Refused(result.target === 'param' ? 404 : 400);
    },
  });
}

/** Describes an answer that holds JSON. */
export function json<Schema extends z.ZodType>(schema: Schema, description: string) {
  return { description, content: { 'application/json': { schema } } } as const;
}

/** Describes a body of JSON that the route reads by itself, so that what is wrong with it is said by place and code. */
export function body(schema: string, description: string) {
  return {
    body: {
      description,
      required: true,
      content: { 'application/json': { schema: { $ref: `#/components/schemas/${schema}` } } },
    },
  } as const;
}

const whys = {
  400: 'It can’t be read.',
  401: 'Nobody is signed in.',
  403: 'This account may not do that.',
  404: 'There is nothing here, or nothing for this account.',
  409: 'Something else was stored meanwhile.',
  413: 'It is larger than 1 MiB.',
  415: 'It is not JSON.',
  421: 'The portal does not answer under this name.',
  422: 'It is not valid: each issue names a place and a code, never a value.',
  428: '`If-Match` is missing.',
  429: 'Too many requests: see `Retry-After`.',
  503: 'It can’t be done right now: see `Retry-After`. A submission that is sent again under its key is stored once.',
} as const satisfies Record<RefusalStatus, string>;

/** Describes how a route may refuse, beside what each may: nobody is signed in, there were too many requests, or there is too much to do. */
export function refusals(...statuses: readonly RefusalStatus[]) {
  return Object.fromEntries(
    [401, 429, 503, ...statuses].map((status) => [status, json(refusal, whys[status as RefusalStatus])]),
  );
}
