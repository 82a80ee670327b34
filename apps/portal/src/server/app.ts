import { forms } from '@safe-return/core';
import { serveStatic } from '@hono/node-server/serve-static';
import { Hono } from 'hono';
import { protection } from './protection.ts';
import { Refused } from './refused.ts';
import { reportFailure } from './report-failure.ts';
import { caseRoutes } from './routes/cases.ts';
import { draftRoutes } from './routes/drafts.ts';
import { exampleRoutes } from './routes/examples.ts';
import type { Services } from './routes/services.ts';
import { submissionRoutes } from './routes/submissions.ts';

/**
 * Makes the portal: its API and its pages.
 *
 * @param clientFolder where the built pages are.
 */
export function createApp({
  clientFolder,
  onLoopback,
  ...services
}: Services & { readonly clientFolder: string; readonly onLoopback: boolean }): Hono {
  const app = protection({ onLoopback });

  app.route('/api/cases', caseRoutes(services));
  app.route('/api/cases', draftRoutes(services));
  app.route('/api/cases', submissionRoutes(services));
  app.route('/api/examples', exampleRoutes(services));
  app.get('/api/forms', (context) =>
    context.json(Object.values(forms).map(({ id, version }) => ({ id, version }))),
  );

  app.use(
    '/assets/*',
    serveStatic({
      root: clientFolder,
      // Their names change with their content.
      onFound: (_, context) => context.header('Cache-Control', 'public, max-age=31536000, immutable'),
    }),
  );
  app.all('/api/*', () => {
    throw new Refused(404);
  });
  // Which page an address stands for, the client knows.
  app.get(
    '*',
    serveStatic({
      root: clientFolder,
      path: 'index.html',
      onFound: (_, context) => context.header('Cache-Control', 'no-cache'),
    }),
  );

  app.notFound(() => {
    throw new Refused(404);
  });
  app.onError((error, context) => {
    if (error instanceof Refused) return context.json(error.refusal, error.refusal.status);
    if ('getResponse' in error) return error.getResponse();
    reportFailure(error);
    return context.json(
      { status: 500, title: 'Something went wrong here. Sent again, it is not stored twice.', issues: [] },
      500,
    );
  });
  return app;
}
