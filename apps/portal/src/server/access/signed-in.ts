import { createMiddleware } from 'hono/factory';
import { Refused } from '../refused.ts';
import type { Services, SignedIn } from '../routes/services.ts';

/** Answers only to who is signed in, and puts the account into the context. */
export function signedIn({ accounts }: Pick<Services, 'accounts'>) {
  return createMiddleware<SignedIn>(async (context, next) => {
    const found = await accounts.signedIn(context.req.raw.headers);
    if (!found) throw new Refused(401);
    context.set('account', found.account);
    // Otherwise the browser forgets the session in the middle of the work, eight hours after somebody signed in.
    for (const cookie of found.cookies) context.header('Set-Cookie', cookie, { append: true });
    await next();
  });
}
