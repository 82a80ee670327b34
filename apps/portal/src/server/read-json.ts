import type { z } from '@hono/zod-openapi';
import type { IssueCode } from '@safe-return/core';
import type { Context } from 'hono';
import { issueAt, Refused } from './refused.ts';

const isJson = /^application\/json(?:;|$)/i;

/**
 * Reads all that a request sends.
 *
 * @throws {Refused} When the client goes away, or is cut off, before all of it is there.
 */
export async function readBytes(context: Context): Promise<ArrayBuffer> {
  try {
    return await context.req.arrayBuffer();
  } catch {
    throw new Refused(400);
  }
}

/**
 * Reads the JSON of a request.
 *
 * Bytes that are not UTF-8 are refused, where reading them as well as one can would quietly change a name.
 *
 * @throws {Refused} When it is no JSON.
 */
export async function readJson(context: Context): Promise<unknown> {
  if (!isJson.test(context.req.header('content-type') ?? '')) throw new Refused(415);
  const bytes = await readBytes(context);
  try {
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
  } catch {
    // The error of JSON.parse quotes what it could not read.
    throw new Refused(400, { issues: [issueAt('', 'malformed')] });
  }
}

const codes: Readonly<Partial<Record<z.core.$ZodIssue['code'], IssueCode>>> = {
  unrecognized_keys: 'unknown-key',
  too_big: 'too-long',
  invalid_value: 'unknown-code',
  custom: 'country',
};

/**
 * Reads the JSON of a request that is no payload.
 *
 * @throws {Refused} When it is not as the schema says. Only places are named.
 */
export async function readBody<Schema extends z.ZodType>(
  context: Context,
  schema: Schema,
): Promise<z.output<Schema>> {
  const result = schema.safeParse(await readJson(context));
  if (result.success) return result.data;
  const issues = result.error.issues.map(({ path, code }) =>
    // The places are those of the schema: a key that it does not know is not named.
    issueAt(path.map((part) => `/${String(part)}`).join(''), codes[code] ?? 'type'),
  );
  throw new Refused(422, { issues });
}
