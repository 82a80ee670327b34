import { createRoute, z } from '@hono/zod-openapi';
import { isCountryCode, type CaseFile, type KnownFormId, type PayloadOf } from '@safe-return/core';
import { examples, type Example } from '@safe-return/examples';
import type { Account } from '../../api.ts';
import { may } from '../access/permissions.ts';
import { Refused } from '../refused.ts';
import { record } from '../store/audit.ts';
import { openCase } from '../store/cases.ts';
import { giveAccess } from '../store/members.ts';
import { createRoutes, json, refusals } from './describe.ts';
import type { Services } from './services.ts';
import { submit } from './submit.ts';

const load = createRoute({
  method: 'post',
  path: '/',
  summary: 'Loads the worked examples that are not there yet. Only in a portal for trying out',
  responses: {
    200: json(z.object({ loaded: z.int() }), 'All of them were there.'),
    201: json(z.object({ loaded: z.int() }), 'So many were loaded.'),
    ...refusals(403, 404),
  },
});

/** The worked examples, to look around in. */
export function exampleRoutes(services: Services) {
  const { database, vault, trial } = services;

  return createRoutes().openapi(load, async (context) => {
    if (!trial) throw new Refused(404);
    const account = context.get('account');
    if (!may(account.role, 'submit')) throw new Refused(403);
    let loaded = 0;
    for (const [name, example] of Object.entries(examples)) {
      if (await loadOne(name, example, account)) loaded += 1;
    }
    return context.json({ loaded }, loaded > 0 ? 201 : 200);
  });

  /** Opens a case with an example and submits its payloads one after the other, unless it is there already. */
  async function loadOne(
    name: string,
    { caseFile, on, jurisdiction }: Example,
    account: Account,
  ): Promise<boolean> {
    const payloads = payloadsOf(caseFile);
    const reference = payloads.find(({ caseReference }) => caseReference)?.caseReference ?? name;
    const named = payloads.find(({ profile }) => profile?.states?.returning)?.profile?.states?.returning;
    const state = isCountryCode(jurisdiction) ? jurisdiction : named;
    if (state === undefined || payloads.length === 0) return false;
    const id = crypto.randomUUID();
    const isNew = await database.transaction(async (statements) => {
      const opened = await openCase(
        { statements, vault },
        {
          id,
          reference,
          returningState: state,
          // A profile that stands apart from the payloads came from elsewhere.
          ...(caseFile.profile ? { otherParts: { profile: caseFile.profile } } : {}),
        },
      );
      if (!opened) return false;
      await giveAccess(statements, id, account.id);
      await record(statements, { by: account, act: 'case.opened', caseId: id });
      return true;
    });
    if (!isNew) return false;
    for (const [index, payload] of payloads.entries()) {
      await submit(
        { database, vault },
        {
          caseId: id,
          key: `example-${id}-${String(index)}`,
          payload: { ...payload, caseReference: reference },
          on,
          builtOn: undefined,
          by: account,
        },
      );
    }
    return true;
  }
}

/** Lists the payloads of a case file in the order in which they are filled in. */
function payloadsOf({
  riskAssessment,
  bestInterests,
  consents = [],
  plan,
  monitoringReports = [],
}: CaseFile): readonly PayloadOf<KnownFormId>[] {
  return [riskAssessment, bestInterests, ...consents, plan, ...monitoringReports].filter(
    (payload) => payload !== undefined,
  );
}
