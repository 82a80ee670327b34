import { createRoute } from '@hono/zod-openapi';
import {
  forms,
  locationOf,
  pathOf,
  validate,
  type Issue,
  type IssueCode,
  type KnownFormId,
  type Payload,
} from '@safe-return/core';
import { draft, saved } from '../../api.ts';
import { requireAccess } from '../access/require.ts';
import { draftVersionOf } from '../draft-version.ts';
import { readJson } from '../read-json.ts';
import { Refused } from '../refused.ts';
import { record } from '../store/audit.ts';
import { findDraft, saveDraft } from '../store/drafts.ts';
import { body, createRoutes, formInCase, json, refusals, versionHeader } from './describe.ts';
import type { Services } from './services.ts';

const stillTyping: ReadonlySet<IssueCode> = new Set<IssueCode>([
  'date-format',
  'date-impossible',
  'exclusive-code',
  'language',
  'out-of-range',
  'too-long',
]);

const read = createRoute({
  method: 'get',
  path: '/{id}/{form}/draft',
  summary: 'Gives what is being filled in',
  request: { params: formInCase },
  responses: { 200: json(draft, 'The draft; its version is also the `ETag`.'), ...refusals(403, 404) },
});

const save = createRoute({
  method: 'put',
  path: '/{id}/{form}/draft',
  summary: 'Saves what is being filled in, unless somebody else has saved since',
  request: {
    params: formInCase,
    headers: versionHeader,
    ...body('DraftPayload', 'A payload of the form; half-typed answers are kept, and named in `issues`.'),
  },
  responses: {
    200: json(saved, 'It is saved, under this version.'),
    ...refusals(400, 403, 404, 409, 413, 415, 422, 428),
  },
});

/** What is being filled in: one draft of each form for each case. */
export function draftRoutes(services: Services) {
  const { database, vault } = services;
  const store = { statements: database, vault };

  return createRoutes()
    .openapi(read, async (context) => {
      const { id, form } = context.req.valid('param');
      const account = await requireAccess(services, context, id, 'see-drafts', form);
      const found = await findDraft(store, id, form);
      await record(database, { by: account, act: 'draft.read', caseId: id, form });
      context.header('ETag', `"${String(found.version)}"`);
      return context.json(found, 200);
    })
    .openapi(save, async (context) => {
      const { id, form } = context.req.valid('param');
      const account = await requireAccess(services, context, id, 'fill-in', form);
      const builtOn = draftVersionOf(context);
      if (builtOn === undefined) throw new Refused(428);
      const payload = await readJson(context);
      const validation = validate(form, payload, { level: 'draft' });
      const issues = validation.ok ? [] : validation.issues;
      if (!issues.every((issue) => isHalfTyped(form, issue))) throw new Refused(422, { issues });
      const version = await database.transaction(async (statements) => {
        const next = await saveDraft(
          { statements, vault },
          // Its shape was just checked, up to half-typed answers.
          { caseId: id, form, payload: payload as Payload, builtOn, by: account.id },
        );
        if (next !== undefined) {
          await record(statements, { by: account, act: 'draft.saved', caseId: id, form });
        }
        return next;
      });
      if (version === undefined) {
        const draft = await findDraft(store, id, form);
        await record(database, { by: account, act: 'draft.read', caseId: id, form });
        throw new Refused(409, { draft });
      }
      context.header('ETag', `"${String(version)}"`);
      return context.json({ version, issues }, 200);
    });
}

/**
 * Tells whether an issue is no more than an answer that a person is still typing, which a draft keeps.
 *
 * Whatever else is wrong with a draft did not come from a form.
 */
function isHalfTyped(form: KnownFormId, { path, code }: Issue): boolean {
  const place = pathOf(locationOf(forms[form], path));
  // Words where a number is asked look like a code that is not on the list.
  const wordsForNumber = code === 'unknown-code' && forms[form].questions.get(place)?.kind === 'number';
  return stillTyping.has(code) || wordsForNumber;
}
