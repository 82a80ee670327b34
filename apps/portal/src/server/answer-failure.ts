import type { Context } from 'hono';
import { HTTPException } from 'hono/http-exception';
import { isUnavailable } from './database/unavailable.ts';
import { Refused, refusedAs } from './refused.ts';
import { reportFailure, reportUnavailable } from './report-failure.ts';

/** Answers a request that is refused, or that failed. Only the operator is told how. */
export function answerFailure(error: Error, context: Context): Response {
  const refused = refusalOf(error, context);
  if (refused) {
    if (refused.retryAfter !== undefined) context.header('Retry-After', String(refused.retryAfter));
    return context.json(refused.refusal, refused.refusal.status);
  }
  reportFailure(error);
  return context.json(
    { status: 500, title: 'Something went wrong here. Sent again, it is not stored twice.', issues: [] },
    500,
  );
}

function refusalOf(error: Error, context: Context): Refused | undefined {
  if (error instanceof Refused) return error;
  if (error instanceof HTTPException) return refusedAs(error.status);
  // What Node says when a client goes away in the middle of its request. Nobody hears the answer.
  if (error.message === 'aborted' && context.req.raw.signal.aborted) return new Refused(400);
  if (!isUnavailable(error)) return undefined;
  reportUnavailable(error);
  return new Refused(503, { retryAfter: 3 });
}
