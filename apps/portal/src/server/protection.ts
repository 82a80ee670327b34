import { Hono } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import { csrf } from 'hono/csrf';
import { secureHeaders } from 'hono/secure-headers';
import { issueAt, Refused } from './refused.ts';

const maxSize = 1024 * 1024;
const loopbackNames: ReadonlySet<string> = new Set(['localhost', '127.0.0.1', '[::1]']);

/** Tells whether only this machine can reach a server that listens there. */
export function isLoopback(host: string): boolean {
  return loopbackNames.has(host) || host === '::1';
}

/**
 * What stands before every route: security headers, no foreign page and no foreign name, a limit on size, no caching.
 *
 * @param onLoopback whether only this machine should reach the portal. Then it answers to the names of this machine alone,
 * so that a web page elsewhere can't reach it under a name of its own (DNS rebinding).
 */
export function protection({ onLoopback }: { readonly onLoopback: boolean }): Hono {
  const app = new Hono();
  app.use(
    secureHeaders({
      contentSecurityPolicy: {
        defaultSrc: ["'none'"],
        scriptSrc: ["'self'"],
        styleSrc: ["'self'"],
        imgSrc: ["'self'"],
        connectSrc: ["'self'"],
        baseUri: ["'none'"],
        // A form that is sent without script would put the answers into the address.
        formAction: ["'none'"],
        frameAncestors: ["'none'"],
        requireTrustedTypesFor: ["'script'"],
        trustedTypes: ["'none'"],
      },
      permissionsPolicy: { camera: [], geolocation: [], microphone: [] },
      xFrameOptions: 'DENY',
    }),
  );
  app.use('/api/*', async (context, next) => {
    await next();
    // Afterwards, so that it stands on every answer, whoever made it.
    context.header('Cache-Control', 'no-store');
  });
  if (onLoopback) {
    app.use(async (context, next) => {
      if (!loopbackNames.has(new URL(context.req.url).hostname)) throw new Refused(421);
      await next();
    });
  }
  // What a page elsewhere can send without asking first is refused here; it can't send JSON, and nothing else is read.
  app.use(csrf());
  app.use(
    bodyLimit({
      maxSize,
      onError: () => {
        throw new Refused(413, { issues: [issueAt('', 'too-large')] });
      },
    }),
  );
  return app;
}
