import type { Context } from 'hono';
import { issueAt, Refused } from './refused.ts';

const isJson = /^application\/json(?:;|$)/i;

/**
 * Reads the JSON of a request.
 *
 * Bytes that are not UTF-8 are refused, where reading them as well as one can would quietly change a name.
 *
 * @throws {Refused} When it is no JSON.
 */
export async function readJson(context: Context): Promise<unknown> {
  if (!isJson.test(context.req.header('content-type') ?? '')) throw new Refused(415);
  const bytes = await context.req.arrayBuffer();
  try {
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
  } catch {
    // The error of JSON.parse quotes what it could not read.
    throw new Refused(400, { issues: [issueAt('', 'malformed')] });
  }
}
