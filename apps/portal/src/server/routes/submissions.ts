import { evaluate, isCountryCode, validate, withPayload } from '@safe-return/core';
import { Hono, type Context } from 'hono';
import { draftVersionOf } from '../draft-version.ts';
import { readJson } from '../read-json.ts';
import { issueAt, Refused } from '../refused.ts';
import { findCase, findCaseFile } from '../store/cases.ts';
import { findLatestSubmission, findSubmission } from '../store/submissions.ts';
import { formIdOf } from './form-id.ts';
import { idIn } from './id.ts';
import type { Services } from './services.ts';
import { submit } from './submit.ts';

const visibleAscii = /^[!-~]{8,128}$/;

/** What was submitted, and what was found. */
export function submissionRoutes({ database, today }: Services): Hono {
  const app = new Hono();

  app.post('/:id/:form/submissions', async (context) => {
    const caseId = idIn(context, 'id');
    const form = formIdOf(context.req.param('form'));
    const key = idempotencyKeyOf(context);
    const builtOn = draftVersionOf(context);
    const validation = validate(form, await readJson(context), { level: 'complete' });
    if (!validation.ok) throw new Refused(422, { issues: validation.issues });
    const payload = validation.value;
    const found = await findCase(database, caseId);
    if (!found) throw new Refused(404);
    if (payload.caseReference !== found.reference) {
      throw new Refused(422, { issues: [issueAt('/caseReference', 'reference')] });
    }
    const named = payload.profile?.states?.returning;
    const state = named !== undefined && isCountryCode(named) ? named : found.returningState;
    const evaluation = evaluate(withPayload((await findCaseFile(database, caseId)) ?? {}, payload), {
      on: today(),
      jurisdiction: state,
    });
    const { submission, isNew } = await submit(database, {
      caseId,
      key,
      payload,
      evaluation,
      state,
      builtOn,
    });
    context.header('Location', `/api/cases/${caseId}/submissions/${submission.id}`);
    return context.json(submission, isNew ? 201 : 200);
  });

  app.get('/:id/submissions/:submission', async (context) => {
    const found = await findSubmission(database, idIn(context, 'id'), idIn(context, 'submission'));
    if (!found) throw new Refused(404);
    return context.json(found);
  });

  // The case file as the command line takes it.
  app.get('/:id/case-file', async (context) => {
    const found = await findCaseFile(database, idIn(context, 'id'));
    if (!found) throw new Refused(404);
    return context.json(found);
  });

  app.get('/:id/evaluation', async (context) => {
    const found = await findLatestSubmission(database, idIn(context, 'id'));
    if (!found) throw new Refused(404);
    return context.json(found.evaluation);
  });

  return app;
}

function idempotencyKeyOf(context: Context): string {
  const key = context.req.header('idempotency-key') ?? '';
  if (!visibleAscii.test(key)) throw new Refused(400);
  return key;
}
