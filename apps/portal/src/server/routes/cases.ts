import { isCountryCode, validate } from '@safe-return/core';
import { Hono } from 'hono';
import type { CaseDetail } from '../../api.ts';
import { readJson } from '../read-json.ts';
import { issueAt, Refused } from '../refused.ts';
import { findCase, listCases, openCase } from '../store/cases.ts';
import { saveDraft } from '../store/drafts.ts';
import { listSubmissions } from '../store/submissions.ts';
import { idIn } from './id.ts';
import type { Services } from './services.ts';

/** The list of cases, a new case, one case. */
export function caseRoutes({ database, today }: Services): Hono {
  const app = new Hono();

  app.get('/', async (context) => context.json(await listCases(database)));

  // A case opens with the beginning of a risk assessment, which must name the case and the state.
  app.post('/', async (context) => {
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
      const isNew = await openCase(statements, { id, reference: caseReference, returningState: state });
      if (!isNew) throw new Refused(409, { issues: [issueAt('/caseReference', 'duplicate')] });
      await saveDraft(statements, { caseId: id, form: payload.form, payload, builtOn: 0 });
    });
    context.header('Location', `/api/cases/${id}`);
    return context.json({ id }, 201);
  });

  app.get('/:id', async (context) => {
    const id = idIn(context, 'id');
    const found = await findCase(database, id);
    if (!found) throw new Refused(404);
    const detail: CaseDetail = {
      ...found,
      submissions: await listSubmissions(database, id),
      today: today(),
    };
    return context.json(detail);
  });

  return app;
}
