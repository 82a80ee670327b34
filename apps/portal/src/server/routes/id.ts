import type { Context } from 'hono';
import { Refused } from '../refused.ts';

const uuid = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/**
 * Reads an id from the address.
 *
 * @throws {Refused} When it is none, so that there is nothing under it.
 */
export function idIn(context: Context, name: 'id' | 'submission'): string {
  const id = context.req.param(name) ?? '';
  if (!uuid.test(id)) throw new Refused(404);
  return id;
}
