import type { OpenAPIHono } from '@hono/zod-openapi';
import { forms, type KnownFormId } from '@safe-return/core';
import { jsonSchema } from '@safe-return/interop';
import { caseQuery, newMember, sharingRequest } from '../api.ts';
import { authPaths, type AuthPath } from './accounts/accounts.ts';
import { refusals } from './routes/describe.ts';
import { signingIn } from './routes/sign-in.ts';

const cookie = 'safe-return.session_token';

/**
 * Describes the portal's API as an OpenAPI 3.1 document, made from its routes and from the definitions of the forms.
 *
 * A schema can't say all that `validate` checks: the README of `@safe-return/interop` lists what it lets through.
 */
export function documentOf(api: OpenAPIHono): ReturnType<OpenAPIHono['getOpenAPI31Document']> {
  addRest(api.openAPIRegistry);
  return api.getOpenAPI31Document({
    openapi: '3.1.0',
    info: {
      title: 'Safe Return reference portal',
      version: '1',
      description:
        'Cases, the five forms, what is found in them, and what may be shared. No answer says that a return is safe. ' +
        'Every refusal names places and codes, never a value.',
      license: { name: 'Apache-2.0', url: 'https://www.apache.org/licenses/LICENSE-2.0' },
    },
    servers: [{ url: '/api' }],
    security: [{ session: [] }],
  });
}

function addRest(registry: OpenAPIHono['openAPIRegistry']): void {
  registry.registerComponent('securitySchemes', 'session', {
    type: 'apiKey',
    in: 'cookie',
    name: cookie,
    description: `Set by \`POST /auth/sign-in/email\`. Over HTTPS its name begins with \`__Secure-\`.`,
  });
  for (const [name, schema] of Object.entries({
    CaseQuery: caseQuery,
    NewMember: newMember,
    SharingRequest: sharingRequest,
  })) {
    registry.register(name, schema);
  }
  const ids = Object.values(forms).map(({ id }) => id);
  for (const id of ids) {
    // Draft 2020-12 is the dialect of OpenAPI 3.1. It types its own subset of it, which is narrower.
    registry.registerComponent('schemas', nameOf(id), jsonSchema(id, { level: 'complete' }));
    registry.registerComponent('schemas', `${nameOf(id)}Draft`, jsonSchema(id, { level: 'draft' }));
  }
  registry.registerComponent('schemas', 'CompletePayload', { anyOf: ids.map((id) => referTo(nameOf(id))) });
  registry.registerComponent('schemas', 'DraftPayload', {
    description: 'Beside what the schemas take, a draft may hold answers that somebody is still typing.',
    anyOf: ids.map((id) => referTo(`${nameOf(id)}Draft`)),
  });
  addSigningIn(registry);
}

const summaries: Readonly<Record<AuthPath, string>> = {
  '/sign-in/email': 'Signs in',
  '/sign-out': 'Signs out',
  '/change-password':
    'Changes the password; with `revokeOtherSessions` every other session of the account ends',
};

function addSigningIn(registry: OpenAPIHono['openAPIRegistry']): void {
  for (const path of authPaths) {
    registry.registerPath({
      method: 'post',
      path: `/auth${path}`,
      summary: summaries[path],
      ...(path === '/sign-in/email' ? { security: [] } : {}),
      request: { body: { required: true, content: { 'application/json': { schema: signingIn[path] } } } },
      responses: {
        204: { description: 'It is done; the cookie is set, or gone.' },
        ...refusals(400, 403, 413, 415, 422),
      },
    });
  }
}

function nameOf(form: KnownFormId): string {
  return form.replaceAll(/(?:^|-)(\w)/g, (_, letter: string) => letter.toUpperCase());
}

function referTo(name: string): { readonly $ref: string } {
  return { $ref: `#/components/schemas/${name}` };
}
