import { validate } from '@safe-return/core';
import express, { type Express } from 'express';

/** A server on Express. `store` keeps what was received, and only that. */
export function createApp(store: (payload: unknown) => Promise<void>): Express {
  const app = express();
  app.disable('x-powered-by');
  app.post('/risk-assessments', express.json({ limit: '1mb' }), (request, response, next) => {
    const checked = validate('risk-assessment', request.body, { level: 'complete' });
    if (!checked.ok) {
      response.status(422).json({ issues: checked.issues });
      return;
    }
    store(checked.value).then(() => response.status(201).json({ received: true }), next);
  });
  return app;
}
