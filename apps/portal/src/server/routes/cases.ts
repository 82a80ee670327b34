import { createRoute, z } from '@hono/zod-openapi';
import { forms, isCountryCode, validate, type CaseFile, type CaseProfile } from '@safe-return/core';
import { caseDetail, casePage, caseQuery, payload as payloadSchema } from '../../api.ts';
import { formsFilledInBy, may, permissionsFor } from '../access/permissions.ts';
import { requireAccess } from '../access/require.ts';
import { readBody, readJson } from '../read-json.ts';
import { issueAt, Refused } from '../refused.ts';
import { record } from '../store/audit.ts';
import { findCase, findCaseFile, listCases, openCase } from '../store/cases.ts';
import { listDrafts, saveDraft } from '../store/drafts.ts';
import { giveAccess } from '../store/members.ts';
import { listSubmissions } from '../store/submissions.ts';
import { body, createRoutes, formInCase, inCase, json, refusals } from './describe.ts';
import type { Services } from './services.ts';

const list = createRoute({
  method: 'get',
  path: '/',
  summary: 'Lists the cases that the account has access to, those opened last first',
  request: {
    query: z.object({ after: z.uuid().optional().openapi({ description: '`next` of the page before.' }) }),
  },
  responses: { 200: json(casePage, 'Some of the cases.'), ...refusals(400) },
});

// By POST, since an address ends up in logs and in the history of the browser.
const find = createRoute({
  method: 'post',
  path: '/find',
  summary: 'Finds the case with exactly this reference, if the account has access to it',
  request: body('CaseQuery', 'The reference.'),
  responses: { 200: json(casePage, 'The case, or none.'), ...refusals(400, 413, 415, 422) },
});

const open = createRoute({
  method: 'post',
  path: '/',
  summary: 'Opens a case with the beginning of a risk assessment, which must name the case and the state',
  request: body('RiskAssessmentDraft', 'At least `caseReference` and `profile.states.returning`.'),
  responses: {
    201: json(z.object({ id: z.uuid() }), 'The case is open, and the account has access to it.'),
    ...refusals(400, 403, 409, 413, 415, 422),
  },
});

const read = createRoute({
  method: 'get',
  path: '/{id}',
  summary: 'Gives a case with what was submitted, and what the account may do',
  request: { params: inCase },
  responses: { 200: json(caseDetail, 'The case.'), ...refusals(404) },
});

const caseFile = createRoute({
  method: 'get',
  path: '/{id}/case-file',
  summary: 'Gives all that is known of the case, as `safe-return evaluate` takes it',
  request: { params: inCase },
  responses: {
    200: json(
      z.custom<CaseFile>((value) => typeof value === 'object').openapi('CaseFile', { type: 'object' }),
      'The case file.',
    ),
    ...refusals(404),
  },
});

const start = createRoute({
  method: 'get',
  path: '/{id}/{form}/start',
  summary:
    'Gives what a new draft of a form begins with: the reference, and the profile as it was recorded last',
  request: { params: formInCase },
  responses: {
    200: json(z.object({ payload: payloadSchema }), 'The beginning of a draft.'),
    ...refusals(403, 404),
  },
});

/** The list of cases, a new case, one case. */
export function caseRoutes(services: Services) {
  const { database, vault, today } = services;
  const store = { statements: database, vault };

  return createRoutes()
    .openapi(list, async (context) => {
      const { after } = context.req.valid('query');
      return context.json(await listCases(store, { accountId: context.get('account').id, after }), 200);
    })
    .openapi(find, async (context) => {
      const { reference } = await readBody(context, caseQuery);
      return context.json(await listCases(store, { accountId: context.get('account').id, reference }), 200);
    })
    .openapi(open, async (context) => {
      const account = context.get('account');
      if (!may(account.role, 'submit')) throw new Refused(403);
      const validation = validate('risk-assessment', await readJson(context), { level: 'draft' });
      if (!validation.ok) throw new Refused(422, { issues: validation.issues });
      const payload = validation.value;
      const { caseReference = '', profile } = payload;
      const state = profile?.states?.returning ?? '';
      const issues = [
        ...(caseReference.trim() === '' ? [issueAt('/caseReference', 'required')] : []),
        ...(isCountryCode(state) ? [] : [issueAt('/profile/states/returning', 'required')]),
      ];
      if (issues.length > 0) throw new Refused(422, { issues });
      const id = crypto.randomUUID();
      await database.transaction(async (statements) => {
        const within = { statements, vault };
        const isNew = await openCase(within, { id, reference: caseReference, returningState: state });
        if (!isNew) throw new Refused(409, { issues: [issueAt('/caseReference', 'duplicate')] });
        await giveAccess(statements, id, account.id);
        await saveDraft(within, { caseId: id, form: payload.form, payload, builtOn: 0, by: account.id });
        await record(statements, { by: account, act: 'case.opened', caseId: id });
      });
      context.header('Location', `/api/cases/${id}`);
      return context.json({ id }, 201);
    })
    .openapi(read, async (context) => {
      const { id } = context.req.valid('param');
      const account = await requireAccess(services, context, id);
      const found = await findCase(store, id);
      if (!found) throw new Refused(404);
      await record(database, { by: account, act: 'case.read', caseId: id });
      const drafts = may(account.role, 'see-drafts') ? await listDrafts(store, id) : [];
      return context.json(
        {
          ...found,
          submissions: await listSubmissions(store, id),
          drafts: drafts.filter(({ form }) => may(account.role, 'see-drafts', form)),
          may: permissionsFor(account.role),
          fillsIn: formsFilledInBy(account.role),
          today: today(),
        },
        200,
      );
    })
    .openapi(caseFile, async (context) => {
      const { id } = context.req.valid('param');
      const account = await requireAccess(services, context, id);
      const found = await findCaseFile(store, id);
      if (!found) throw new Refused(404);
      await record(database, { by: account, act: 'case.exported', caseId: id });
      return context.json(found, 200);
    })
    .openapi(start, async (context) => {
      const { id, form } = context.req.valid('param');
      const account = await requireAccess(services, context, id, 'fill-in', form);
      const found = await findCase(store, id);
      const file = await findCaseFile(store, id);
      if (!found || !file) throw new Refused(404);
      await record(database, { by: account, act: 'case.read', caseId: id });
      const { version } = forms[form];
      const profile = latestProfile(file) ?? { states: { returning: found.returningState } };
      return context.json({ payload: { form, version, caseReference: found.reference, profile } }, 200);
    });
}

/** Finds the profile that was recorded last; of two of one day, the one of the payload that stands later. */
function latestProfile({ profile, ...parts }: CaseFile): CaseProfile | undefined {
  const profiles = [
    profile,
    ...Object.values(parts)
      .flat()
      .map((payload) => payload?.profile),
  ];
  return profiles
    .filter((one) => one !== undefined)
    .toSorted((one, other) => (one.recordedAt ?? '').localeCompare(other.recordedAt ?? ''))
    .at(-1);
}
