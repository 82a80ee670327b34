import { createRoute, z } from '@hono/zod-openapi';
import { monitoringSchedule, type MonitoringScheduleOptions } from '@safe-return/core';
import { evaluationSummary, latestEvaluation, schedule as scheduleSchema } from '../../api.ts';
import { requireAccess } from '../access/require.ts';
import { Refused } from '../refused.ts';
import { record } from '../store/audit.ts';
import { findCaseFile } from '../store/cases.ts';
import { findEvaluation, listEvaluations } from '../store/evaluations.ts';
import { createRoutes, inCase, json, refusals } from './describe.ts';
import type { Services } from './services.ts';

const latest = createRoute({
  method: 'get',
  path: '/{id}/evaluation',
  summary: 'Gives the evaluation that counts: the latest one of the whole case file',
  request: { params: inCase },
  responses: { 200: json(latestEvaluation, 'The evaluation.'), ...refusals(404) },
});

const list = createRoute({
  method: 'get',
  path: '/{id}/evaluations',
  summary: 'Lists the evaluations of a case, the latest first',
  request: { params: inCase },
  responses: {
    200: json(z.object({ evaluations: z.array(evaluationSummary).readonly() }), 'The evaluations.'),
    ...refusals(404),
  },
});

const one = createRoute({
  method: 'get',
  path: '/{id}/evaluations/{evaluation}',
  summary: 'Gives one evaluation of a case',
  request: { params: inCase.extend({ evaluation: z.uuid() }) },
  responses: { 200: json(latestEvaluation, 'The evaluation.'), ...refusals(404) },
});

const schedule = createRoute({
  method: 'get',
  path: '/{id}/schedule',
  summary: 'Says when contacts after a return are due, by the latest reintegration plan and the consents',
  request: { params: inCase },
  responses: {
    200: json(scheduleSchema, 'The contacts; none without a plan, with `plan` among what is missing.'),
    ...refusals(404),
  },
});

/** What was found, and when contacts after a return are due. */
export function evaluationRoutes(services: Services) {
  const { database, vault, today } = services;
  const store = { statements: database, vault };

  return createRoutes()
    .openapi(latest, async (context) => {
      const { id } = context.req.valid('param');
      const account = await requireAccess(services, context, id);
      const found = await findEvaluation(store, id);
      if (!found) throw new Refused(404);
      await record(database, { by: account, act: 'evaluation.read', caseId: id, about: found.id });
      return context.json(found, 200);
    })
    .openapi(list, async (context) => {
      const { id } = context.req.valid('param');
      await requireAccess(services, context, id);
      return context.json({ evaluations: await listEvaluations(store, id) }, 200);
    })
    .openapi(one, async (context) => {
      const { id, evaluation } = context.req.valid('param');
      const account = await requireAccess(services, context, id);
      const found = await findEvaluation(store, id, evaluation);
      if (!found) throw new Refused(404);
      await record(database, { by: account, act: 'evaluation.read', caseId: id, about: found.id });
      return context.json(found, 200);
    })
    .openapi(schedule, async (context) => {
      const { id } = context.req.valid('param');
      const account = await requireAccess(services, context, id);
      const file = await findCaseFile(store, id);
      if (!file) throw new Refused(404);
      await record(database, { by: account, act: 'case.read', caseId: id });
      const { plan, profile, consents = [], monitoringReports = [] } = file;
      if (!plan) return context.json({ contacts: [], dropped: [], missing: ['plan'] }, 200);
      const options: MonitoringScheduleOptions = {
        on: today(),
        consents,
        reports: monitoringReports,
        ...(profile ? { profile } : {}),
      };
      return context.json(monitoringSchedule(plan, options), 200);
    });
}
