import { createRoute } from '@hono/zod-openapi';
import { me } from '../../api.ts';
import { createRoutes, json, refusals } from './describe.ts';
import type { Services } from './services.ts';

const who = createRoute({
  method: 'get',
  path: '/me',
  summary: 'Says who is signed in',
  responses: { 200: json(me, 'The account.'), ...refusals() },
});

/** Who is signed in. */
export function accountRoutes({ trial }: Pick<Services, 'trial'>) {
  return createRoutes().openapi(who, (context) => context.json({ ...context.get('account'), trial }, 200));
}
