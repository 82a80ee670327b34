import { z } from '@hono/zod-openapi';
import { Hono } from 'hono';
import { authPaths, type AuthPath } from '../accounts/accounts.ts';
import { createPasswordLimit } from '../limits.ts';
import { readBody } from '../read-json.ts';
import { issueAt, Refused } from '../refused.ts';
import type { Services } from './services.ts';

/** What is sent to each address; nothing else is passed on. */
export const signingIn = {
  '/sign-in/email': z.strictObject({ email: z.string().max(320), password: z.string().max(1000) }),
  '/sign-out': z.strictObject({}),
  '/change-password': z.strictObject({
    currentPassword: z.string().max(1000),
    newPassword: z.string().max(1000),
    revokeOtherSessions: z.boolean().optional(),
  }),
} as const satisfies Record<AuthPath, z.ZodType>;

/** Signing in and out, by better-auth: those of its addresses that the portal needs, and no other. */
export function signInRoutes({ accounts }: Pick<Services, 'accounts'>): Hono {
  const app = new Hono();
  const limit = createPasswordLimit();

  for (const path of authPaths) {
    app.post(path, async (context) => {
      const sent = await readBody(context, signingIn[path]);
      const { url, headers } = context.req.raw;
      const forward = (): Promise<Response> =>
        accounts.handle(new Request(url, { method: 'POST', headers, body: JSON.stringify(sent) }));
      if ('email' in sent) return withoutBody(await limit.attempt(sent.email, forward));
      if (!('currentPassword' in sent)) return withoutBody(await forward());
      // Whoever finds an account signed in must not find out its password.
      const found = await accounts.signedIn(headers);
      if (!found) throw new Refused(401);
      return withoutBody(await limit.attempt(found.account.email, forward));
    });
  }
  return app;
}

/** Passes on the cookie alone: the session that it names stands in the body too, where a script could read it. */
async function withoutBody(answer: Response): Promise<Response> {
  if (answer.ok) {
    const headers = new Headers(answer.headers.getSetCookie().map((cookie) => ['set-cookie', cookie]));
    return new Response(null, { status: 204, headers });
  }
  const { code } = z
    .object({ code: z.string() })
    .catch({ code: '' })
    .parse(await answer.json());
  if (code === 'PASSWORD_TOO_SHORT' || code === 'PASSWORD_TOO_LONG') {
    throw new Refused(422, { issues: [issueAt('/newPassword', 'out-of-range')] });
  }
  if (code === 'INVALID_PASSWORD') {
    throw new Refused(422, { issues: [issueAt('/currentPassword', 'reference')] });
  }
  throw new Refused(answer.status === 403 ? 403 : answer.status === 401 ? 401 : 400);
}
