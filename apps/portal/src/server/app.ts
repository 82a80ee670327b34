import { OpenAPIHono } from '@hono/zod-openapi';
import { serveStatic } from '@hono/node-server/serve-static';
import type { Hono } from 'hono';
import { signedIn } from './access/signed-in.ts';
import { answerFailure } from './answer-failure.ts';
import { limitRequests, limitSubmissions } from './limits.ts';
import { documentOf } from './open-api.ts';
import { protection } from './protection.ts';
import { Refused } from './refused.ts';
import { accountRoutes } from './routes/account.ts';
import { caseRoutes } from './routes/cases.ts';
import { draftRoutes } from './routes/drafts.ts';
import { evaluationRoutes } from './routes/evaluations.ts';
import { exampleRoutes } from './routes/examples.ts';
import { peopleRoutes } from './routes/people.ts';
import { reevaluationRoutes } from './routes/reevaluations.ts';
import type { Services } from './routes/services.ts';
import { sharingRoutes } from './routes/sharing.ts';
import { signInRoutes } from './routes/sign-in.ts';
import { submissionRoutes } from './routes/submissions.ts';

/**
 * Makes the portal: its API and its pages.
 *
 * @param clientFolder where the built pages are.
 * @param onLoopback whether only this machine can reach it.
 */
export function createApp({
  clientFolder,
  onLoopback,
  ...services
}: Services & { readonly clientFolder: string; readonly onLoopback: boolean }): Hono {
  const app = protection({ onLoopback });
  const api = createApi(services);

  // Whoever watches over the portal asks here whether it can do its work.
  app.get('/api/health', async (context) => {
    await services.database.query('select 1');
    return context.json({ healthy: true });
  });
  app.route('/api/auth', signInRoutes(services));
  // A megabyte, and the same for everybody: made once.
  let document: string | undefined;
  app.get('/api/openapi.json', (context) => {
    document ??= JSON.stringify(documentOf(api));
    return context.body(document, 200, { 'Content-Type': 'application/json' });
  });
  app.route('/api', api);

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
  app.onError(answerFailure);
  return app;
}

/** Makes what only those who are signed in reach, with its description. */
export function createApi(services: Services): OpenAPIHono {
  const api = new OpenAPIHono();
  const submissions = limitSubmissions();
  api.post('/cases/:id/:form/submissions', submissions.atTheDoor);
  api.use(signedIn(services), limitRequests());
  api.post('/cases/:id/:form/submissions', submissions.atWork);

  api.route('/', accountRoutes(services));
  api.route('/cases', caseRoutes(services));
  api.route('/cases', draftRoutes(services));
  api.route('/cases', submissionRoutes(services));
  api.route('/cases', evaluationRoutes(services));
  api.route('/cases', sharingRoutes(services));
  api.route('/cases', peopleRoutes(services));
  api.route('/reevaluations', reevaluationRoutes(services));
  api.route('/examples', exampleRoutes(services));
  return api;
}
