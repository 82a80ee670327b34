import { validate } from '@safe-return/core';
import fastify, { type FastifyInstance } from 'fastify';

/** A server on Fastify. `store` keeps what was received, and only that. */
export function createApp(store: (payload: unknown) => Promise<void>): FastifyInstance {
  // Without a logger: a body that can't be read must not end up in a log.
  const app = fastify({ bodyLimit: 1_000_000, logger: false });
  app.post('/risk-assessments', async (request, reply) => {
    const checked = validate('risk-assessment', request.body, { level: 'complete' });
    if (!checked.ok) return reply.code(422).send({ issues: checked.issues });
    await store(checked.value);
    return reply.code(201).send({ received: true });
  });
  return app;
}
