import { createRoute } from '@hono/zod-openapi';
import { disclose, type DisclosureRequest } from '@safe-return/core';
import { disclosure, sharingRequest } from '../../api.ts';
import { requireAccess } from '../access/require.ts';
import { readBody } from '../read-json.ts';
import { Refused } from '../refused.ts';
import { record } from '../store/audit.ts';
import { findCase, findCaseFile } from '../store/cases.ts';
import { findSubmission } from '../store/submissions.ts';
import { body, createRoutes, inCase, json, refusals } from './describe.ts';
import type { Services } from './services.ts';

const preview = createRoute({
  method: 'post',
  path: '/{id}/sharing-preview',
  summary: 'Shows exactly what one recipient would see for one purpose today. Nothing is sent anywhere',
  request: { params: inCase, ...body('SharingRequest', 'Who would get what for which purpose.') },
  responses: {
    200: json(disclosure, 'What would be shared, and, for the sender alone, what is kept back and why.'),
    ...refusals(400, 403, 404, 413, 415, 422),
  },
});

/** What may be shared with whom. */
export function sharingRoutes(services: Services) {
  const { database, vault, today } = services;
  const store = { statements: database, vault };

  return createRoutes().openapi(preview, async (context) => {
    const { id } = context.req.valid('param');
    const account = await requireAccess(services, context, id, 'preview-sharing');
    const { submission, recipient, purpose } = await readBody(context, sharingRequest);
    const [found, file, stored] = [
      await findCase(store, id),
      await findCaseFile(store, id),
      await findSubmission(store, id, submission),
    ];
    if (!found || !file || !stored) throw new Refused(404);
    const request: DisclosureRequest = {
      recipient,
      purpose,
      on: today(),
      jurisdiction: found.returningState,
      caseFile: file,
    };
    await record(database, {
      by: account,
      act: 'sharing.previewed',
      caseId: id,
      form: stored.form,
      about: `${recipient.kind} ${purpose}`,
    });
    return context.json(disclose(stored.payload, file.consents ?? [], request), 200);
  });
}
