import { validate } from '@safe-return/core';
import { Hono } from 'hono';
import { bodyLimit } from 'hono/body-limit';

/** A server on Hono. `store` keeps what was received, and only that. */
export function createApp(store: (payload: unknown) => Promise<void>): Hono {
  const app = new Hono();
  app.post('/risk-assessments', bodyLimit({ maxSize: 1_000_000 }), async (context) => {
    const payload: unknown = await context.req.json().catch(() => undefined);
    const checked = validate('risk-assessment', payload, { level: 'complete' });
    if (!checked.ok) return context.json({ issues: checked.issues }, 422);
    await store(checked.value);
    return context.json({ received: true }, 201);
  });
  return app;
}
