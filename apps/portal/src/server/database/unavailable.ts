/** Kinds of errors of a connection that could not be made, or broke. */
const ofConnections: ReadonlySet<unknown> = new Set([
  'ECONNREFUSED',
  'ECONNRESET',
  'EPIPE',
  'ETIMEDOUT',
  'EHOSTUNREACH',
  'ENETUNREACH',
  'ENOTFOUND',
  'EAI_AGAIN',
]);

/**
 * Kinds of errors of PostgreSQL that are about its state and not about the statement: connections, rollbacks that ask for
 * another try, a full disk or memory, a timeout, a server that stops or starts.
 *
 * @see https://www.postgresql.org/docs/current/errcodes-appendix.html
 */
const ofServer = /^(?:08|40|53|58)|^(?:55P03|57014|57P0[1-5])$/;

// What `pg` says when a connection breaks that waits for an answer, or when none can be had in time. It has no code.
const ofPg =
  /^(?:Connection terminated|Client has encountered a connection error|timeout exceeded when trying to connect|Query read timeout)/;

/** Tells whether an error comes from a database that can't be reached or can't store right now, and not from what it was asked. */
export function isUnavailable(error: unknown): boolean {
  if (!(error instanceof Error)) return false;
  const code = 'code' in error ? error.code : undefined;
  if (ofConnections.has(code) || ofPg.test(error.message)) return true;
  if (typeof code === 'string' && ofServer.test(code)) return true;
  const causes: readonly unknown[] = error instanceof AggregateError ? error.errors : [error.cause];
  return causes.some(isUnavailable);
}
