import { createRoute, z } from '@hono/zod-openapi';
import { auditEntry, member, newMember } from '../../api.ts';
import { requireAccess } from '../access/require.ts';
import { readBody } from '../read-json.ts';
import { issueAt, Refused } from '../refused.ts';
import { listAudit, record } from '../store/audit.ts';
import { findAccount, giveAccess, listMembers, takeAccess } from '../store/members.ts';
import { body, createRoutes, inCase, json, refusals } from './describe.ts';
import type { Services } from './services.ts';

const members = z.object({ members: z.array(member).readonly() });

const list = createRoute({
  method: 'get',
  path: '/{id}/members',
  summary: 'Lists who has access to a case',
  request: { params: inCase },
  responses: { 200: json(members, 'Who has access.'), ...refusals(404) },
});

const give = createRoute({
  method: 'post',
  path: '/{id}/members',
  summary: 'Gives an account access to a case',
  request: { params: inCase, ...body('NewMember', 'The e-mail address of the account.') },
  responses: {
    201: json(members, 'It has access now.'),
    ...refusals(400, 403, 404, 413, 415, 422),
  },
});

const take = createRoute({
  method: 'delete',
  path: '/{id}/members/{account}',
  summary: 'Takes an account’s access to a case away, unless it is the last case worker’s (409)',
  request: { params: inCase.extend({ account: z.string().regex(/^[\w-]{1,64}$/) }) },
  responses: { 204: { description: 'It has no access any more.' }, ...refusals(403, 404, 409) },
});

const audit = createRoute({
  method: 'get',
  path: '/{id}/audit',
  summary: 'Lists who did what to a case, the latest first',
  request: {
    params: inCase,
    query: z.object({
      before: z
        .string()
        .regex(/^\d{1,18}$/)
        .optional()
        .openapi({ description: '`next` of the page before.' }),
    }),
  },
  responses: {
    200: json(
      z.object({ entries: z.array(auditEntry).readonly(), next: z.string().optional() }),
      'The acts.',
    ),
    ...refusals(400, 403, 404),
  },
});

/** Who has access to a case, and who did what to it. */
export function peopleRoutes(services: Services) {
  const { database } = services;

  return createRoutes()
    .openapi(list, async (context) => {
      const { id } = context.req.valid('param');
      await requireAccess(services, context, id);
      return context.json({ members: await listMembers(database, id) }, 200);
    })
    .openapi(give, async (context) => {
      const { id } = context.req.valid('param');
      const account = await requireAccess(services, context, id, 'give-access');
      const { email } = await readBody(context, newMember);
      const found = await findAccount(database, email);
      if (!found) throw new Refused(422, { issues: [issueAt('/email', 'reference-missing')] });
      await database.transaction(async (statements) => {
        const isNew = await giveAccess(statements, id, found.id);
        if (isNew)
          await record(statements, { by: account, act: 'access.given', caseId: id, about: found.id });
      });
      return context.json({ members: await listMembers(database, id) }, 201);
    })
    .openapi(take, async (context) => {
      const { id, account: accountId } = context.req.valid('param');
      const account = await requireAccess(services, context, id, 'give-access');
      await database.transaction(async (statements) => {
        const outcome = await takeAccess(statements, id, accountId);
        if (outcome !== 'gone') throw new Refused(outcome === 'last' ? 409 : 404);
        await record(statements, { by: account, act: 'access.taken', caseId: id, about: accountId });
      });
      return context.body(null, 204);
    })
    .openapi(audit, async (context) => {
      const { id } = context.req.valid('param');
      const account = await requireAccess(services, context, id, 'see-audit');
      const { before } = context.req.valid('query');
      const found = await listAudit(database, id, before === undefined ? undefined : Number(before));
      await record(database, { by: account, act: 'audit.read', caseId: id });
      return context.json(found, 200);
    });
}
