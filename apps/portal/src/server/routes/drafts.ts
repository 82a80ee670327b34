import {
  pathOf,
  forms,
  locationOf,
  validate,
  type Issue,
  type IssueCode,
  type KnownFormId,
  type Payload,
} from '@safe-return/core';
import { Hono } from 'hono';
import { draftVersionOf } from '../draft-version.ts';
import { readJson } from '../read-json.ts';
import { Refused } from '../refused.ts';
import { findCase } from '../store/cases.ts';
import { findDraft, saveDraft } from '../store/drafts.ts';
import { formIdOf } from './form-id.ts';
import { idIn } from './id.ts';
import type { Services } from './services.ts';

const stillTyping: ReadonlySet<IssueCode> = new Set<IssueCode>([
  'date-format',
  'date-impossible',
  'exclusive-code',
  'language',
  'out-of-range',
  'too-long',
]);

/** What is being filled in: one draft of each form for each case. */
export function draftRoutes({ database }: Services): Hono {
  const app = new Hono();

  app.get('/:id/:form/draft', async (context) => {
    const id = idIn(context, 'id');
    if (!(await findCase(database, id))) throw new Refused(404);
    const draft = await findDraft(database, id, formIdOf(context.req.param('form')));
    context.header('ETag', `"${String(draft.version)}"`);
    return context.json(draft);
  });

  app.put('/:id/:form/draft', async (context) => {
    const caseId = idIn(context, 'id');
    const form = formIdOf(context.req.param('form'));
    const builtOn = draftVersionOf(context);
    if (builtOn === undefined) throw new Refused(428);
    const payload = await readJson(context);
    const validation = validate(form, payload, { level: 'draft' });
    const issues = validation.ok ? [] : validation.issues;
    if (!issues.every((issue) => isHalfTyped(form, issue))) throw new Refused(422, { issues });
    if (!(await findCase(database, caseId))) throw new Refused(404);
    // Its shape was just checked, up to half-typed answers.
    const version = await saveDraft(database, { caseId, form, payload: payload as Payload, builtOn });
    if (version === undefined) throw new Refused(409, { draft: await findDraft(database, caseId, form) });
    context.header('ETag', `"${String(version)}"`);
    return context.json({ version, issues });
  });

  return app;
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
