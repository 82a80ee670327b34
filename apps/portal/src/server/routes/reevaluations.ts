import { createRoute, z } from '@hono/zod-openapi';
import type { Context } from 'hono';
import { difference, failedCase, reevaluation } from '../../api.ts';
import { may } from '../access/permissions.ts';
import { requireAccess } from '../access/require.ts';
import { Refused } from '../refused.ts';
import { record } from '../store/audit.ts';
import { createRoutes, inCase, json, refusals } from './describe.ts';
import type { Services, SignedIn } from './services.ts';

const page = {
  params: inCase,
  query: z.object({ after: z.uuid().optional().openapi({ description: '`next` of the page before.' }) }),
};
const next = z.string().optional().describe('For `after`, where there are more.');

const list = createRoute({
  method: 'get',
  path: '/',
  summary: 'Lists when all cases were evaluated again because the rules had changed, the latest first',
  responses: {
    200: json(
      z.object({ reevaluations: z.array(reevaluation).readonly() }),
      'How far each is. The numbers are of all cases, also those that the account has no access to.',
    ),
    ...refusals(403),
  },
});

const start = createRoute({
  method: 'post',
  path: '/',
  summary: 'Has all cases evaluated again under the rules of this version',
  description:
    'Started again, it is the same work; it takes up what failed, and what was evaluated under other rules meanwhile. ' +
    'A portal starts it by itself where cases wait for it.',
  responses: { 202: json(reevaluation, 'It is under way, or it was done before.'), ...refusals(403) },
});

const differences = createRoute({
  method: 'get',
  path: '/{id}/differences',
  summary:
    'Lists the cases that the account has access to in which something came out otherwise, another conclusion first',
  request: page,
  responses: {
    200: json(z.object({ differences: z.array(difference).readonly(), next }), 'Some of the cases.'),
    ...refusals(400, 403, 404),
  },
});

const failures = createRoute({
  method: 'get',
  path: '/{id}/failures',
  summary: 'Lists the cases that the account has access to which could not be evaluated again',
  request: page,
  responses: {
    200: json(z.object({ failures: z.array(failedCase).readonly(), next }), 'Some of the cases.'),
    ...refusals(400, 403, 404),
  },
});

const reviewed = createRoute({
  method: 'post',
  path: '/{id}/differences/{case}/reviewed',
  summary: 'Notes that the account has looked through what came out otherwise in a case',
  request: { params: inCase.extend({ case: z.uuid() }) },
  responses: { 204: { description: 'It is noted; whoever was first stays noted.' }, ...refusals(403, 404) },
});

/** Every case evaluated again because the rules have changed, and what came out otherwise. */
export function reevaluationRoutes(services: Services) {
  const { reevaluations } = services;

  return createRoutes()
    .openapi(list, async (context) => {
      requireReviewer(context);
      return context.json({ reevaluations: await reevaluations.list() }, 200);
    })
    .openapi(start, async (context) => {
      requireReviewer(context);
      return context.json(await reevaluations.start(), 202);
    })
    .openapi(differences, async (context) => {
      const accountId = requireReviewer(context);
      const reevaluationId = await existing(context.req.valid('param').id);
      const { after } = context.req.valid('query');
      const found = await reevaluations.differences({ reevaluation: reevaluationId, accountId, after });
      const by = context.get('account');
      for (const { caseId } of found.differences) {
        await record(services.database, { by, act: 'evaluation.read', caseId, about: reevaluationId });
      }
      return context.json(found, 200);
    })
    .openapi(failures, async (context) => {
      const accountId = requireReviewer(context);
      const reevaluationId = await existing(context.req.valid('param').id);
      const { after } = context.req.valid('query');
      const found = await reevaluations.failures({ reevaluation: reevaluationId, accountId, after });
      return context.json(found, 200);
    })
    .openapi(reviewed, async (context) => {
      const { id, case: caseId } = context.req.valid('param');
      requireReviewer(context);
      const by = await requireAccess(services, context, caseId, 'review');
      if (!(await reevaluations.review({ reevaluation: id, caseId, by }))) throw new Refused(404);
      return context.body(null, 204);
    });

  async function existing(id: string): Promise<string> {
    const found = await reevaluations.find(id);
    if (!found) throw new Refused(404);
    return found.id;
  }
}

/** @returns the id of the account. @throws {Refused} */
function requireReviewer(context: Context<SignedIn>): string {
  const { id, role } = context.get('account');
  if (!may(role, 'review')) throw new Refused(403);
  return id;
}
