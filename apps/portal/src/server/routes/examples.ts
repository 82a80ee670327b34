import { evaluate, isCountryCode } from '@safe-return/core';
import { examples, type Example } from '@safe-return/examples';
import { Hono } from 'hono';
import { openCase } from '../store/cases.ts';
import { storeSubmission } from '../store/submissions.ts';
import type { Services } from './services.ts';

/** The worked examples, to look around in. */
export function exampleRoutes({ database }: Services): Hono {
  const app = new Hono();

  app.post('/', async (context) => {
    let loaded = 0;
    for (const [name, example] of Object.entries(examples)) {
      if (await load(name, example)) loaded += 1;
    }
    return context.json({ loaded }, loaded > 0 ? 201 : 200);
  });

  /** Opens a case with an example and what is found in it, unless it is there already. */
  async function load(name: string, { caseFile, on, jurisdiction }: Example): Promise<boolean> {
    const { riskAssessment: payload, ...otherParts } = caseFile;
    const state = isCountryCode(jurisdiction) ? jurisdiction : payload?.profile?.states?.returning;
    if (!payload || state === undefined) return false;
    const caseId = crypto.randomUUID();
    const evaluation = evaluate(caseFile, { on, jurisdiction });
    return database.transaction(async (statements) => {
      const reference = payload.caseReference ?? name;
      const isNew = await openCase(statements, {
        id: caseId,
        reference,
        returningState: state,
        otherParts,
      });
      if (!isNew) return false;
      await storeSubmission(statements, { caseId, key: `example-${caseId}`, payload, evaluation });
      return true;
    });
  }

  return app;
}
