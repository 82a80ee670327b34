import { createRoute, z } from '@hono/zod-openapi';
import { validate } from '@safe-return/core';
import { submission } from '../../api.ts';
import { requireAccess } from '../access/require.ts';
import { draftVersionOf } from '../draft-version.ts';
import { readJson } from '../read-json.ts';
import { Refused } from '../refused.ts';
import { record } from '../store/audit.ts';
import { findSubmission } from '../store/submissions.ts';
import { body, createRoutes, formInCase, inCase, json, refusals, versionHeader } from './describe.ts';
import type { Services } from './services.ts';
import { submit } from './submit.ts';

const key = z.string().regex(/^[!-~]{8,128}$/);

const send = createRoute({
  method: 'post',
  path: '/{id}/{form}/submissions',
  summary: 'Takes a complete payload, evaluates the whole case file with it, and stores both',
  description:
    'Sent again under the same key, as a client does that got no answer, it is stored once and answered alike.',
  request: {
    params: formInCase,
    headers: versionHeader.extend({
      'idempotency-key': key.openapi({ description: 'Another one for each submission.' }),
    }),
    ...body('CompletePayload', 'A payload that `validate` takes at level `complete`.'),
  },
  responses: {
    200: json(submission, 'It was stored before, under this key.'),
    201: json(submission, 'It is stored. With `If-Match` the draft is empty now.'),
    ...refusals(400, 403, 404, 409, 413, 415, 422),
  },
});

const read = createRoute({
  method: 'get',
  path: '/{id}/submissions/{submission}',
  summary: 'Gives a submitted payload with what was found when it was submitted',
  request: { params: inCase.extend({ submission: z.uuid() }) },
  responses: { 200: json(submission, 'The submission.'), ...refusals(404) },
});

/** What was submitted, and what was found. */
export function submissionRoutes(services: Services) {
  const { database, vault, today } = services;

  return createRoutes()
    .openapi(send, async (context) => {
      const { id, form } = context.req.valid('param');
      const account = await requireAccess(services, context, id, 'submit', form);
      const validation = validate(form, await readJson(context), { level: 'complete' });
      if (!validation.ok) throw new Refused(422, { issues: validation.issues });
      const { submission: stored, isNew } = await submit(
        { database, vault },
        {
          caseId: id,
          key: context.req.valid('header')['idempotency-key'],
          payload: validation.value,
          on: today(),
          builtOn: draftVersionOf(context),
          by: account,
        },
      ).catch(async (error: unknown) => {
        if (error instanceof Refused && error.refusal.draft) {
          await record(database, { by: account, act: 'draft.read', caseId: id, form });
        }
        throw error;
      });
      context.header('Location', `/api/cases/${id}/submissions/${stored.id}`);
      return context.json(stored, isNew ? 201 : 200);
    })
    .openapi(read, async (context) => {
      const { id, submission: submissionId } = context.req.valid('param');
      const account = await requireAccess(services, context, id);
      const found = await findSubmission({ statements: database, vault }, id, submissionId);
      if (!found) throw new Refused(404);
      await record(database, {
        by: account,
        act: 'payload.read',
        caseId: id,
        form: found.form,
        about: found.id,
      });
      return context.json(found, 200);
    });
}
